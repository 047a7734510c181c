// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/coderanges.h"

#include "render/cmarkdocument.h"
#include "render/guard.h"
#include "render/leaf.h"
#include "render/linktarget.h"
#include "render/picturescanner.h"
#include "render/shortcode.h"

#include <algorithm>

namespace Galley {

namespace {

/// The generators' own blocks whose content is code.
bool isCodeShortcode(const QString &name)
{
    return name == QLatin1String("highlight") || name == QLatin1String("codeblock")
        || name == QLatin1String("code") || name == QLatin1String("raw")
        || name == QLatin1String("verbatim");
}

class CodeFinder
{
public:
    explicit CodeFinder(QStringView body)
        : m_body(body)
        , m_lines(body)
    { }
    QList<TextRange> find();

private:
    void readLeaves();
    void readDefinitions(const QList<Leaf> &leaves);
    void readShortcodeBlocks();
    QList<TextRange> merged();
    void add(qsizetype start, qsizetype end)
    {
        if (end > start)
            m_found.append({start, end - start});
    }

    QStringView m_body;
    LineStarts m_lines;
    QList<TextRange> m_found;
    QList<TextRange> m_blocks; ///< Markdown's code blocks, ascending
};

constexpr int MostUnreadable = 10000; ///< braces that open no shortcode, each read for a while

QList<TextRange> CodeFinder::find()
{
    readLeaves();
    readShortcodeBlocks();
    return merged();
}

void CodeFinder::readLeaves()
{
    const GuardedText text = guard(m_body);
    const CmarkDocument document(text.markdown);
    const QList<Leaf> leaves = leavesOf(document.root(), !text.runs.isEmpty());
    readDefinitions(leaves);
    PictureScanner scanner(m_body);
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        const Leaf &leaf = leaves[i];
        const qsizetype from = m_lines.start(leaf.first);
        qsizetype to = m_lines.start(leaf.first + leaf.count);
        if (leaf.count == 0) {
            qsizetype next = i + 1;
            while (next < leaves.size() && leaves[next].first <= leaf.first)
                ++next;
            to = next < leaves.size() ? m_lines.start(leaves[next].first) : m_body.size();
        }
        if (leaf.kind == Leaf::Kind::Code) {
            add(from, to);
            m_blocks.append({from, to - from});
            continue;
        }
        if (leaf.kind == Leaf::Kind::Html)
            scanner.scanHtml(from, to);
        else
            scanner.scanInline(from, to);
        m_found += scanner.passedOver();
    }
}

void CodeFinder::readDefinitions(const QList<Leaf> &leaves)
{
    auto leaf = leaves.cbegin();
    for (int line = 0; line < m_lines.count(); ++line) {
        while (leaf != leaves.cend()
               && (leaf->kind == Leaf::Kind::Inline || leaf->first + leaf->count <= line))
            ++leaf;
        if (leaf != leaves.cend() && leaf->first <= line)
            continue;
        const LinkTarget target
            = readLinkDefinition(m_body, m_lines.start(line), m_lines.start(line + 1),
                                 m_lines.start(line + 2))
                  .target;
        add(target.start, target.start + target.length);
    }
}

/// From "{% highlight ruby %}" to "{% endhighlight %}", and the like of Hugo's.
void CodeFinder::readShortcodeBlocks()
{
    QString open;
    qsizetype start = 0;
    int unreadable = 0;
    auto block = m_blocks.cbegin();
    for (qsizetype at = m_body.indexOf(u'{'); at >= 0 && unreadable < MostUnreadable;
         at = m_body.indexOf(u'{', at)) {
        while (block != m_blocks.cend() && block->end() <= at)
            ++block;
        if (open.isEmpty() && block != m_blocks.cend() && block->start <= at) {
            at = block->end(); // an example
            continue;
        }
        const Shortcode code = readShortcode(m_body, at, m_body.size());
        if (code.end == 0) {
            ++at;
            unreadable += at < m_body.size() && (m_body[at] == u'{' || m_body[at] == u'%') ? 1 : 0;
            continue;
        }
        if (open.isEmpty()) {
            open = isCodeShortcode(code.name) ? code.name : QString();
            start = at;
        } else if (code.name == QStringLiteral("end") + open || code.name == u'/' + open) {
            add(start, code.end);
            open.clear();
        }
        at = code.end;
    }
}

QList<TextRange> CodeFinder::merged()
{
    std::sort(m_found.begin(), m_found.end(),
              [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> ranges;
    for (const TextRange &range : std::as_const(m_found)) {
        if (ranges.isEmpty() || range.start > ranges.last().end())
            ranges.append(range);
        else
            ranges.last().length = std::max(ranges.last().end(), range.end()) - ranges.last().start;
    }
    return ranges;
}

} // namespace

QList<TextRange> codeRanges(QStringView body)
{
    return CodeFinder(body).find();
}

} // namespace Galley
