// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/fieldhabits.h"
#include "site/linkstyle.h"

#include <atomic>

namespace Galley {

/// What the posts of one folder have in common.
struct FolderSurvey {
    QString folder; ///< relative to the blog's root; a section where the generator has such
    int posts = 0;
    QList<FieldHabit> fields;
};

/// What all posts together tell about a blog.
struct SiteSurvey {
    int posts = 0;
    QStringList contentFolders; ///< relative to the blog's root, "" being it
    QList<FolderSurvey> folders; ///< the sections that hold posts
    QList<FieldHabit> fields; ///< of all posts
    LinkStyle linkStyle; ///< in which most pictures are named
    LinkStyle coverStyle; ///< the same of those in the front matter
    QString linkSample; ///< the form as people see it: "/public/images/...", "relative"
};

/// Reads the beginning of every post, on \a threads threads. For a thread of its own: stops when
/// \a cancelled becomes true. What it tells does not depend on \a threads.
SiteSurvey surveySite(const Blog &blog, const std::atomic_bool &cancelled, int threads = 1);

} // namespace Galley
