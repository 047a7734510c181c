// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontedit.h"
#include "post/frontmatter/frontjson.h"

#include <memory>

namespace Galley {

/// Gives a value of front matter what a tree of JSON says, member by member and each by an edit of
/// its own, so that what stays keeps its comments, its order and its layout. What JSON has no word
/// for stays what it is: a date a date. Where that is not possible the value is written anew, but
/// only if it holds nothing that would be lost.
class FrontRewrite
{
public:
    FrontRewrite(const QString &text, const Fence &fence, const FrontNode &root);

    /// One edit of the text; empty if the value says that already.
    Result<EditList> replaced(const FrontPath &path, const FrontNode &wish);

private:
    /// The text after the edits so far, as it is read again.
    struct Reading {
        QString text;
        Fence fence;
        FrontNode root;
    };

    Done grant(const FrontPath &path, const FrontNode &wish);
    Done grantMap(const FrontPath &path, const FrontNode &wish);
    Done grantList(const FrontPath &path, const FrontNode &wish);
    Done grantWhole(const FrontPath &path, const FrontNode &wish);
    QList<FrontItem> matched(const FrontNode &list, const FrontNode &wish);
    Done apply(const Result<EditList> &edits);
    bool says(const FrontNode &node, const FrontNode &wish);
    void goTo(const std::shared_ptr<const Reading> &reading);
    /// Null if there is none any more.
    const FrontNode *find(const FrontPath &path) const;
    FrontEdit edit() const { return FrontEdit(m_now->text, m_now->fence, m_now->root); }

    std::shared_ptr<const Reading> m_before;
    std::shared_ptr<const Reading> m_now;
    std::unique_ptr<FrontJson> m_json; ///< of m_now
    int m_edits = 0;
};

} // namespace Galley
