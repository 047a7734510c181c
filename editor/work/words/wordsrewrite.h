// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/life/rewriteplan.h"
#include "work/words/wordhits.h"

namespace Galley {

/// Puts other words in the places of posts that were chosen. In the body they are replaced as they
/// stand; in the front matter the values are set, in their own style and kind. Of a post with
/// unsaved changes its text and what is on the disk are both known: the places of the one that the
/// other has, too, are the same.
class WordsRewrite : public TextRewrite
{
public:
    /// \a posts have the chosen places alone.
    explicit WordsRewrite(const QList<PostHits> &posts);

    bool mayConcern(const QString &postFile, const QByteArray &bytes) const override;
    /// Fails with FileChangedOnDisk where the text is not one of those that were searched, as
    /// FrontMatter::set(), and with EditNotVerified where the front matter would read otherwise.
    Result<EditList> edits(const QString &postFile, const QString &text) const override;

private:
    QHash<QString, PostHits> m_posts;
};

/// The plan to replace the places of \a posts, which are those of findWords() that were chosen.
/// \a unsaved as there. A post that cannot be changed is left. For a thread of its own.
RewritePlan planWords(const Blog &blog, const WordsWish &wish, const QList<PostHits> &posts,
                      const QHash<QString, QString> &unsaved, const std::atomic_bool &cancelled);

} // namespace Galley
