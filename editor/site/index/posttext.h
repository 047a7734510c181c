// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postsummary.h"

#include <QByteArray>

namespace Galley {

/// What searches compare of a post, folded, as UTF-8.
struct SearchedText {
    QByteArray title;
    QByteArray about; ///< tags, the name of its file, description: a line each
    QByteArray body; ///< without the front matter

    /// All of it; no word goes over the end of a line.
    QByteArray whole() const { return title + '\n' + about + '\n' + body; }
};

/// \a text is the whole post.
SearchedText searchedText(const PostSummary &post, const QString &text);

/// A post as it is read for the list and for searches.
struct ReadPost {
    PostSummary summary;
    QString text; ///< empty if it cannot be read
};
/// Reads a post's whole text, of very large files the first 8 MB. Never fails: what stood in the
/// way is the summary's problem.
ReadPost readPost(const Blog &blog, const QString &path);
/// What can be said of a post whose name is not UTF-8; \a path has %XX for the bytes that are no
/// text.
PostSummary summarizeUnnameable(const QString &path);

} // namespace Galley
