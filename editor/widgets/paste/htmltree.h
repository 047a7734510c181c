// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace Galley {

/// An element of HTML, or words between elements.
struct HtmlNode {
    QString name; ///< lower-case; empty for words
    QString words; ///< with entities undone
    QList<std::pair<QString, QString>> attributes; ///< entities undone
    QList<int> children; ///< numbers of nodes, in the order of the text

    bool isWords() const { return name.isEmpty(); }
    QString attribute(QStringView key) const;
    bool has(QStringView key) const;
    /// One of those that are listed, with blanks around each: " b strong ".
    bool isOneOf(QStringView names) const;
    /// What its style attribute says of a property, lower-case; empty if nothing.
    QString style(QStringView property) const;
};

/// What HTML says, as elements with what is inside of them: end tags that are left out are thought
/// of as browsers do, scripts, styles and comments are no part of it. Elements that are nested
/// deeper than \a DeepestElement stand beside each other, so that whoever walks it may recurse.
/// Costs what the HTML weighs, whatever it is.
class HtmlTree
{
public:
    explicit HtmlTree(QStringView html);

    /// What all else is in.
    const HtmlNode &root() const { return m_nodes.front(); }
    const HtmlNode &node(int number) const { return m_nodes[number]; }
    /// Puts a new element among the children of another, for lists that are not written as such.
    int add(const HtmlNode &node);
    HtmlNode &change(int number) { return m_nodes[number]; }
    int size() const { return int(m_nodes.size()); }

    static constexpr int DeepestElement = 120;

private:
    QList<HtmlNode> m_nodes;
};

} // namespace Galley
