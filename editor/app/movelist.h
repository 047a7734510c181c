// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postlife/changelist.h"
#include "work/life/postmove.h"
#include "work/life/postremoval.h"

#include <QCoreApplication>
#include <QStringList>

namespace Galley {

/// A plan in words: file for file what would happen.
class MoveList
{
    Q_DECLARE_TR_FUNCTIONS(Galley::MoveList)

public:
    static QList<ChangedFile> files(const Blog &blog, const PostMovePlan &plan);
    /// One sentence: how many names and lines.
    static QString summary(const PostMovePlan &plan);
    /// What stays though one might think otherwise.
    static QStringList hints(const Blog &blog, const PostMovePlan &plan);

    static QList<ChangedFile> files(const Blog &blog, const PostRemovalPlan &plan);
    static QString question(const PostRemovalPlan &plan);
    static QStringList hints(const Blog &blog, const PostRemovalPlan &plan);
};

} // namespace Galley
