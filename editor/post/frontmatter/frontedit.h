// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontlanguage.h"
#include "post/frontmatter/frontmembers.h"

#include <functional>

namespace Galley {

/// An item that a list shall hold.
struct FrontItem {
    int old = -1; ///< the item there now whose place it takes; -1: it is new
    bool kept = false; ///< it is that item, as it is written
};

/// Finds the edit of one front matter that grants a wish: asks its language how it may be written,
/// applies each way to the text, reads it again, and takes the first that leads to just the tree
/// that was wished for.
class FrontEdit
{
public:
    /// All must outlive the object. \a root is what \a text says within \a fence.
    FrontEdit(const QString &text, const Fence &fence, const FrontNode &root);

    /// The value at a path, or the Problem that locks it or something above it.
    Result<const FrontNode *> editable(const FrontPath &path) const;

    /// Gives the value at \a path what \a wish says, in the style that it has now.
    Result<EditList> replace(const FrontPath &path, const FrontNode &wish) const;
    /// The same for a list, item by item: \a items has one for each of \a wish.
    Result<EditList> arrange(const FrontPath &path, const FrontNode &wish,
                             const QList<FrontItem> &items) const;
    /// Whether the value at \a path holds nothing but values: no comment, no anchor, no alias, no
    /// tag.
    bool isBare(const FrontPath &path) const;
    /// Gives the value at \a path back the bytes that \a origin has in \a originText: a value over
    /// several lines, or none at all, whose layout a new value could not keep.
    Result<EditList> restore(const FrontPath &path, const FrontNode &origin,
                             QStringView originText) const;
    /// Puts \a wish behind the last member of the map or list at \a parent; \a key only for a map.
    Result<EditList> insert(const FrontPath &parent, const QString &key,
                            const FrontNode &wish) const;
    Result<EditList> remove(const FrontPath &path) const;
    Result<EditList> rename(const FrontPath &path, const QString &name) const;
    Result<EditList> move(const FrontPath &path, int index) const;

    /// "seo.title", as Problems name it.
    QString nameOf(const FrontPath &path) const;
    int lineOf(const FrontPath &path) const;

private:
    /// Makes of the tree before the one that is wished for, with what \a after holds in the place
    /// of what is new; false if that is not what was wished for.
    using Expectation = std::function<bool(FrontNode &before, const FrontNode &after)>;

    /// Null where \a root has no such node: it is read from an edit that may have gone wrong.
    static const FrontNode *tryAt(const FrontNode &root, const FrontPath &path);
    bool proves(const EditList &edits, const Expectation &expectation) const;
    Result<EditList> firstProved(const QList<EditList> &ways, const Expectation &expectation,
                                 const Problem &otherwise) const;
    Result<EditList> replaceItems(const FrontPath &path, const FrontNode &wish) const;
    bool hasComment(const FrontNode &node) const;
    /// Whether one stands between a key and the list or map below it.
    bool hasCommentAbove(const FrontPath &path) const;
    /// Why the members at \a collection cannot be changed, where no edit was found; \a path is
    /// what it was about.
    Problem refusal(const FrontPath &path, const FrontPath &collection, bool found) const;
    /// A dash as the items of \a list have it, those of the kind of \a item first.
    QString dashOf(const FrontNode &list, const FrontNode &item) const;
    std::optional<EditList> emptied(const FrontPath &path) const;
    std::optional<EditList> valueReplaced(const FrontPath &path, const QString &written) const;
    std::optional<qsizetype> behindColon(const FrontPath &path) const;
    FrontMembers membersOf(const FrontPath &path) const;
    FrontPlace placeOf(const FrontPath &path) const;
    /// Of a new member of the map or list at \a collection.
    FrontPlace placeIn(const FrontPath &collection, const FrontNode &wish) const;
    Problem notProved(const FrontPath &path) const;

    const QString &m_text;
    const Fence &m_fence;
    const FrontNode &m_root;
    const FrontLanguage &m_language;
};

} // namespace Galley
