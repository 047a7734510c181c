// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "prose/textsearch.h"
#include "site/blog.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <atomic>
#include <optional>

namespace Galley {

class FrontMatter;

/// What is looked for in all posts, and what shall take its place.
struct WordsWish {
    TextQuery query;
    QString with = {};
    bool inBody = true;
    bool inFields = true; ///< in the values of the front matter, never in its keys and comments
};

/// A place where it is.
struct WordHit {
    Span span; ///< in the post's text; in a field in the value as it reads
    QString key = {}; ///< path of the front matter's value, as FrontMatter::set() takes it
    int line = 0; ///< 1-based, of the file
    QString with = {}; ///< what takes its place
    QString shown = {}; ///< the line that it begins in, or what surrounds it in a long one
    Span marked = {}; ///< of shown
};

/// The places of one post.
struct PostHits {
    QString path; ///< absolute
    QString text; ///< that was searched: of a post with unsaved changes what stands in the editor
    std::optional<QString> onDisk = {}; ///< where that is another text
    QList<WordHit> hits = {};
};

/// What a search of all posts has found.
struct BlogHits {
    /// A post that has what is looked for, and cannot be changed there.
    struct Left {
        QString path;
        Problem reason;
    };
    WordsWish wish;
    QList<PostHits> posts; ///< in the folder's order
    QList<Left> left;
    QStringList tooSlow; ///< posts that were given up, where an expression takes too long
    int searched = 0; ///< posts
    bool complete = true; ///< false: there were too many places, or too many slow posts
    qsizetype count() const;
};

/// How far a search is; read from another thread.
struct SearchProgress {
    std::atomic_int done = 0;
    std::atomic_int all = 0; ///< posts; 0 while they are counted
};

/// Looks for the wish in every post of the blog. \a unsaved holds the texts of open posts with
/// unsaved changes, by path. For a thread of its own.
BlogHits findWords(const Blog &blog, const WordsWish &wish, const QHash<QString, QString> &unsaved,
                   const std::atomic_bool &cancelled, SearchProgress &progress);

/// The value at a path of the front matter as it reads: of any single value at the top level, of
/// texts below it. Nothing for all else.
std::optional<QString> fieldText(const FrontMatter &frontMatter, const QString &path);

} // namespace Galley
