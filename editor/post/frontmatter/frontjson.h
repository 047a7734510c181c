// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontnode.h"
#include "post/result.h"

#include <QHash>
#include <QJsonValue>

namespace Galley {

/// Front matter in JSON's terms: what every reader takes for a number or a truth value is one, all
/// else is text, dates too. Aliases are followed within a budget, so that a bomb of them ends as
/// FrontMatterTooLarge. Keeps a reference to \a root.
class FrontJson
{
public:
    explicit FrontJson(const FrontNode &root);

    /// The node at a path of keys and list indexes with dots, where a key with dots goes first.
    /// Null if there is none.
    const FrontNode *find(QStringView path) const;

    Result<QJsonValue> value(const FrontNode &node);
    /// Whether text() of \a node is that of \a wish, a tree of JSON, but for the order of keys.
    bool says(const FrontNode &node, const FrontNode &wish);
    /// JSON text with the keys in the file's order, one line each at the top level, numbers as
    /// they are written wherever JSON allows that.
    Result<QString> text(const FrontNode &node);
    /// The same on one line, without blanks.
    Result<QString> compact(const FrontNode &node);

private:
    void collectAnchors(const FrontNode &node);
    const FrontNode &resolved(const FrontNode &node) const;
    const FrontNode *findIn(const FrontNode &node, QStringView path) const;
    /// Counts a visited node; false once the budget is spent.
    bool spend();
    bool same(const FrontNode &node, const FrontNode &wish);
    QJsonValue convert(const FrontNode &node);
    enum class Layout { Lines, Spaced, Compact };
    Result<QString> written(const FrontNode &node, Layout layout);
    void write(const FrontNode &node, Layout layout, QString &out);

    const FrontNode &m_root;
    QHash<std::size_t, const FrontNode *> m_anchors;
    int m_budget = 0;
    int m_depth = 0;
};

} // namespace Galley
