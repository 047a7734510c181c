// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "work/life/referencerewrite.h"
#include "work/life/textrewrite.h"

namespace Galley {

/// What a post's title and address keys become when it gets another name.
struct OwnFields {
    QString post; ///< absolute path before
    QString title; ///< empty: stays
};

/// The edits that a move asks of one text: references, and in the post that moves its title and the
/// keys that hold its address.
class PostRewrite : public TextRewrite
{
public:
    PostRewrite(const ReferenceRewrite &references,
                const std::optional<ReferenceRewrite::Names> &names, const OwnFields &own);

    bool mayConcern(const QString &postFile, const QByteArray &bytes) const override
    {
        return postFile == m_own.post || m_references.mayConcern(bytes);
    }
    /// The edits for the text of the post at \a postFile (absolute, before the move). Fails as
    /// FrontMatter::set(), and with EditNotVerified where the front matter would read otherwise.
    Result<EditList> edits(const QString &postFile, const QString &text) const override;

private:
    Done addOwn(const QString &text, const FrontMatter &frontMatter, EditList &edits) const;
    Done addTitle(const QString &text, const FrontMatter &frontMatter, EditList &edits) const;

    ReferenceRewrite m_references;
    std::optional<ReferenceRewrite::Names> m_names;
    OwnFields m_own;
};

/// Keys that hold a post's own address or what it was before, in small letters.
bool isOwnAddressKey(const QString &key);
/// Whether the post's address comes from its file's name: no key of it says otherwise, or the key
/// has the name in it and changes with it.
bool addressFollowsName(const FrontMatter &frontMatter, const PostName &name);

} // namespace Galley
