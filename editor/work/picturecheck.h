// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "images/imagefacts.h"
#include "site/blog.h"
#include "work/finding.h"
#include "work/pictures/mentionednames.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Galley {

/// Checks the pictures that a post shows, and those that lie in its folder: too heavy, with a
/// position, twice there, needed by nobody. Remembers what it has learned of the blog. Thread-safe.
class PictureCheck
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Finding)

public:
    explicit PictureCheck(Blog blog);

    /// What is found in the pictures that a post shows, each file once, by where it is named first.
    QList<Finding> check(const QList<PictureUse> &uses) const;
    /// The pictures (absolute) in the folder of the post at \a path (absolute) whose names stand
    /// nowhere in the blog. A folder that several posts have is looked at for the first of them.
    QStringList unused(const QString &path, const QList<PictureUse> &uses) const;

private:
    QHash<QString, QString> twinsIn(const QString &folder) const;

    const Blog m_blog;
    mutable ImageFacts m_facts;
    mutable QHash<QString, QHash<QString, QString>> m_twins; ///< by folder
    mutable QMutex m_mutex;
    mutable std::optional<MentionedNames> m_names;
    mutable QSet<QString> m_folders; ///< looked at
};

} // namespace Galley
