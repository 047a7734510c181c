// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace Galley {

/// What the list of posts shows of one of them.
struct PostSummary {
    QString path;            ///< absolute
    QString title;           ///< from the front matter, else the first heading, else the file name
    QString date;            ///< as written, empty if there is none
    QDateTime day;           ///< the date as a point in time where it can be read, for the order
    bool draft = false;
    QString cover;           ///< the front matter's picture as written
    std::optional<Problem> problem = {};   ///< front matter that cannot be read: listed, never hidden
};

/// Reads one post's summary from its first bytes.
PostSummary summarize(const Blog &blog, const QString &path);
/// The same from a text that is open.
PostSummary summarizeText(const Blog &blog, const QString &path, const QString &text);

/// All posts below the blog's root, newest first. Skips .git, node_modules, the generators' output and
/// hidden folders; follows no folder links. Meant for a thread of its own: stops when \a cancelled becomes true;
/// \a found is called on that thread with each bunch of posts as they are read.
QList<PostSummary> listPosts(const Blog &blog, const std::atomic_bool &cancelled,
                             const std::function<void(const QList<PostSummary> &)> &found = {});

/// The order of the list: newest first, posts without a date last, then by title.
void sortPosts(QList<PostSummary> &posts);

} // namespace Galley
