// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/gluing.h"

#include "render/htmltokenizer.h"
#include "render/sanitizer.h"

namespace Galley {

namespace {

constexpr int FarthestBlock = 64;
constexpr qsizetype FarthestByte = 64 * 1024;

/// An element that is not yet closed.
struct OpenElement {
    QString name;
    int block = 0;
};

class Tally
{
public:
    explicit Tally(const QList<RootBlock> &blocks)
        : m_blocks(blocks)
    {
        for (int i = 0; i < blocks.size(); ++i)
            m_ends.append(i);
    }

    void add(int block);
    QList<int> ends() const { return m_ends; }

private:
    void close(const QString &name, int block);
    bool isNear(int from, int to) const
    {
        return to - from <= FarthestBlock
            && m_blocks[to].offset - m_blocks[from].offset <= FarthestByte;
    }

    const QList<RootBlock> &m_blocks;
    QList<int> m_ends;
    QList<OpenElement> m_open;
};

void Tally::add(int block)
{
    const QString source = QString::fromUtf8(m_blocks[block].node.literal());
    HtmlTokenizer tokenizer(source);
    HtmlToken token;
    while (tokenizer.next(token)) {
        if (token.kind == HtmlToken::Kind::Close) {
            close(token.name, block);
        } else if (token.kind == HtmlToken::Kind::Open) {
            if (Sanitizer::isRaw(token.name))
                tokenizer.skipRaw(token.name);
            else if (Sanitizer::isAllowed(token.name) && !Sanitizer::isVoid(token.name))
                m_open.append({token.name, block});
        }
    }
    while (m_open.size() > 4096) // elements that nobody closes
        m_open.removeFirst();
}

void Tally::close(const QString &name, int block)
{
    for (qsizetype i = m_open.size() - 1; i >= 0 && isNear(m_open[i].block, block); --i) {
        if (m_open[i].name != name)
            continue;
        const int first = m_open[i].block;
        m_open.resize(i);
        for (int k = first; k < block; ++k)
            m_ends[k] = qMax(m_ends[k], block);
        return;
    }
}

} // namespace

QList<int> groupEnds(const QList<RootBlock> &blocks)
{
    Tally tally(blocks);
    for (int i = 0; i < blocks.size(); ++i) {
        if (blocks[i].node.kind() == CmarkNode::Kind::HtmlBlock)
            tally.add(i);
    }
    QList<int> ends = tally.ends();
    for (int i = 0; i + 1 < blocks.size(); ++i) {
        if (blocks[i].startLine == blocks[i + 1].startLine)
            ends[i] = qMax(ends[i], i + 1);
    }
    // A group reaches as far as any of its members.
    for (int i = 0; i < blocks.size();) {
        int last = i;
        for (int k = i; k <= last; ++k)
            last = qMax(last, ends[k]);
        for (; i <= last; ++i)
            ends[i] = last;
    }
    return ends;
}

} // namespace Galley
