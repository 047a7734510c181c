// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/leaf.h"

#include "render/guard.h"

#include <algorithm>

namespace Galley {

namespace {

using Kind = CmarkNode::Kind;

int lineCount(CmarkNode node)
{
    const QByteArrayView text = node.literal();
    const int lines = int(std::count(text.begin(), text.end(), '\n'));
    return node.kind() == Kind::CodeBlock && node.isFenced() ? lines + 2 : lines;
}

Leaf makeLeaf(CmarkNode node, bool guarded)
{
    Leaf leaf;
    leaf.node = node;
    leaf.first = node.startLine();
    switch (node.kind()) {
    case Kind::CodeBlock:
    case Kind::HtmlBlock:
        leaf.kind = node.kind() == Kind::CodeBlock ? Leaf::Kind::Code : Leaf::Kind::Html;
        leaf.count = lineCount(node);
        break;
    case Kind::Table:
        leaf.first = qMax(node.startLine(), node.headerLine());
        break;
    case Kind::Paragraph:
        if (guarded && node.firstChild() && standInNumber(node.firstChild().literal()) >= 0)
            leaf.kind = Leaf::Kind::Code;
        break;
    default:
        break;
    }
    return leaf;
}

} // namespace

QList<Leaf> leavesOf(CmarkNode root, bool guarded)
{
    QList<Leaf> leaves;
    root.walk(
        [&](CmarkNode node) {
            switch (node.kind()) {
            case Kind::Paragraph:
            case Kind::Heading:
            case Kind::Table:
            case Kind::CodeBlock:
            case Kind::HtmlBlock:
                leaves.append(makeLeaf(node, guarded));
                return false;
            default:
                return true;
            }
        },
        [](CmarkNode) {});
    std::stable_sort(leaves.begin(), leaves.end(),
                     [](const Leaf &a, const Leaf &b) { return a.first < b.first; });
    return leaves;
}

LineStarts::LineStarts(QStringView text)
    : m_size(text.size())
{
    m_starts.append(0);
    for (qsizetype i = text.indexOf(u'\n'); i >= 0; i = text.indexOf(u'\n', i + 1))
        m_starts.append(i + 1);
}

int LineStarts::lineAt(qsizetype position) const
{
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), position) - m_starts.begin()) - 1;
}

} // namespace Galley
