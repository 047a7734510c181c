// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postlife/changelist.h"
#include "work/pictures/pictureremoval.h"

#include <QCoreApplication>
#include <QStringList>

namespace Galley {

/// A plan for pictures in words: file for file what would happen.
class PictureList
{
    Q_DECLARE_TR_FUNCTIONS(Galley::PictureList)

public:
    static QList<ChangedFile> files(const Blog &blog, const RewritePlan &plan);
    /// One sentence: how many lines in how many posts follow.
    static QString summary(const RewritePlan &plan);
    /// Posts that cannot be changed.
    static QStringList hints(const Blog &blog, const RewritePlan &plan);

    static QList<ChangedFile> files(const Blog &blog, const PictureRemovalPlan &plan);
    static QString question(const PictureRemovalPlan &plan);
    static QStringList hints(const PictureRemovalPlan &plan);
};

} // namespace Galley
