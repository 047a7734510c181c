// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "post/yamltree.h"

#include <QHash>
#include <QJsonValue>

namespace Galley {

/// A YAML tree in JSON's terms: plain true, false, null and numbers of YAML 1.2 are these, all
/// else is text, dates too. Aliases are followed within a budget, so that a bomb of them ends as
/// YamlTooLarge. Keeps a reference to \a root.
class YamlJson
{
public:
    explicit YamlJson(const YamlNode &root);

    /// The node at a path of keys and list indexes with dots, where a key with dots goes first.
    /// Null if there is none.
    const YamlNode *find(QStringView path) const;

    Result<QJsonValue> value(const YamlNode &node);
    /// JSON text with the keys in the file's order, one line each at the top level, numbers as
    /// they are written wherever JSON allows that.
    Result<QString> text(const YamlNode &node);

private:
    void collectAnchors(const YamlNode &node);
    const YamlNode &resolved(const YamlNode &node) const;
    const YamlNode *findIn(const YamlNode &node, QStringView path) const;
    /// Counts a visited node; false once the budget is spent.
    bool spend();
    QJsonValue convert(const YamlNode &node);
    void write(const YamlNode &node, bool top, QString &out);

    const YamlNode &m_root;
    QHash<std::size_t, const YamlNode *> m_anchors;
    int m_budget = 0;
    int m_depth = 0;
};

} // namespace Galley
