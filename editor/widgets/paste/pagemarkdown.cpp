// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/pagemarkdown.h"

#include "render/urlrules.h"
#include "widgets/paste/htmltree.h"
#include "widgets/paste/inlinemarkdown.h"
#include "widgets/paste/pagelook.h"
#include "widgets/paste/pagetable.h"
#include "widgets/paste/pastedblocks.h"
#include "widgets/table/tabletext.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Galley {

namespace {

constexpr int DeepestBlock = 24; ///< lists and quotes in each other; deeper ones stand beside

/// Walks a page and writes what it says.
class PageWriter
{
public:
    explicit PageWriter(const HtmlTree &tree)
        : m_tree(tree)
    { }

    PageMarkdown write()
    {
        PastedBlocks blocks;
        inside(m_tree.root(), blocks, {});
        finish(blocks);
        PageMarkdown page = m_page;
        page.paragraphs = int(blocks.blocks.size());
        page.lines = blocks.lines(true);
        if (blocks.blocks.size() == 1 && blocks.blocks[0].kind == PastedBlocks::Kind::Words
            && m_last) {
            page.line = inlineMarkdown(*m_last, WordPlace::Line);
            page.cell = inlineMarkdown(*m_last, WordPlace::Cell);
        }
        return page;
    }

private:
    enum Flat : quint8 { No, Lines, Cells };

    void inside(const HtmlNode &node, PastedBlocks &blocks, WordStyle look)
    {
        for (const int child : node.children)
            put(m_tree.node(child), blocks, look);
    }

    void put(const HtmlNode &node, PastedBlocks &blocks, WordStyle look)
    {
        if (node.isWords()) {
            blocks.words.add(node.words, look);
            return;
        }
        if (isUnseen(node))
            return;
        if (node.name == QLatin1String("br"))
            endLine(blocks);
        else if (node.name == QLatin1String("img"))
            putPicture(node, blocks.words, look);
        else if (node.name == QLatin1String("input"))
            putBox(node, blocks);
        else if (node.attribute(u"class") == QLatin1String("Apple-converted-space"))
            blocks.words.addSpace(); // a no-break space that was none
        else if (isBlock(node))
            putBlock(node, blocks, look);
        else
            inside(node, blocks, styled(node, blocks.words, look));
    }

    WordStyle styled(const HtmlNode &node, InlineWords &words, WordStyle look)
    {
        WordStyle inner = lookInside(node, look);
        m_page.plain = m_page.plain && inner.marks == 0;
        if (node.name != QLatin1String("a") || look.link >= 0)
            return inner;
        const QString address = trimmedAddress(node.attribute(u"href")).toString();
        if (!address.isEmpty() && isSafeLink(address)) {
            inner.link = words.link(address);
            m_page.plain = false;
        }
        return inner;
    }

    void endLine(PastedBlocks &blocks)
    {
        if (!blocks.words.endsWithLine())
            blocks.words.endLine();
        else if (m_flat == No)
            finish(blocks); // an empty line is between paragraphs
    }

    void putPicture(const HtmlNode &node, InlineWords &words, WordStyle look)
    {
        const PastedPicture picture = PastedPicture::of(node);
        switch (picture.kind) {
        case PastedPicture::Kind::Web:
            words.addPicture(QStringLiteral("![%1](").arg(linkWords(picture.words))
                                 + linkAddress(picture.address) + u')',
                             look);
            m_page.plain = false;
            ++m_page.pictures;
            break;
        case PastedPicture::Kind::Words:
            words.add(picture.words, look);
            break;
        case PastedPicture::Kind::Lost:
            ++m_page.lost;
            break;
        case PastedPicture::Kind::None:
            break;
        }
    }

    /// The box of a task, where an item begins with it.
    void putBox(const HtmlNode &node, PastedBlocks &blocks)
    {
        if (node.attribute(u"type").toLower() != QLatin1String("checkbox") || !m_inItem
            || !blocks.blocks.isEmpty() || !blocks.words.isEmpty())
            return;
        blocks.task = true;
        blocks.done = node.has(u"checked");
    }

    void putBlock(const HtmlNode &node, PastedBlocks &blocks, WordStyle look)
    {
        if (m_flat != No) { // in a heading or a cell there are no blocks
            part(blocks.words);
            inside(node, blocks, styled(node, blocks.words, look));
            part(blocks.words);
            return;
        }
        finish(blocks);
        const bool deep = m_depth >= DeepestBlock;
        if (node.isOneOf(u" h1 h2 h3 h4 h5 h6 ")) {
            putHeading(node, blocks, look);
        } else if (node.isOneOf(u" ul ol menu dir ") && !deep) {
            putList(node, blocks, look);
        } else if (node.name == QLatin1String("blockquote") && !deep) {
            PastedBlocks quoted;
            quoted.words.shareLinks(blocks.words);
            ++m_depth;
            inside(node, quoted, look);
            finish(quoted);
            --m_depth;
            blocks.addQuote(quoted);
            m_page.plain = false;
        } else if (node.name == QLatin1String("pre")) {
            putCode(node, blocks);
        } else if (node.name == QLatin1String("hr")) {
            append(blocks, {m_inItem ? QStringLiteral("___") : QStringLiteral("***")});
        } else if (node.name == QLatin1String("table") && putTable(node, blocks)) {
            return;
        } else {
            const QString language = std::exchange(m_language, codeLanguage(node));
            if (m_language.isEmpty())
                m_language = language;
            inside(node, blocks, styled(node, blocks.words, look));
            finish(blocks);
            m_language = language;
        }
    }

    void part(InlineWords &words)
    {
        if (m_flat == Cells && !words.endsWithLine())
            words.endLine();
        else
            words.addSpace();
    }

    void append(PastedBlocks &blocks, const QStringList &lines)
    {
        blocks.blocks.append({lines});
        m_page.plain = false;
    }

    /// Ends the paragraph that was begun.
    void finish(PastedBlocks &blocks)
    {
        const QString written = inlineMarkdown(blocks.words, WordPlace::Paragraph);
        if (!written.isEmpty()) {
            const QStringList lines = written.split(u'\n');
            m_page.broken = m_page.broken || lines.size() > 1;
            blocks.blocks.append({lines, PastedBlocks::Kind::Words});
            m_last = blocks.words;
        }
        blocks.words.clear();
    }

    void putHeading(const HtmlNode &node, PastedBlocks &blocks, WordStyle look)
    {
        InlineWords words = flatWords(node, Lines, blocks.words, look.link);
        words.takeAway(WordStyle::Strong); // headings are anyway: editors say so again
        const QString written = inlineMarkdown(words, WordPlace::Heading);
        if (!written.isEmpty())
            append(blocks, {QString(node.name[1].digitValue(), u'#') + u' ' + written});
    }

    InlineWords flatWords(const HtmlNode &node, Flat flat, const InlineWords &around, int link)
    {
        PastedBlocks blocks;
        blocks.words.shareLinks(around);
        const Flat was = std::exchange(m_flat, flat);
        inside(node, blocks, {0, link});
        m_flat = was;
        return blocks.words;
    }

    void putList(const HtmlNode &node, PastedBlocks &blocks, WordStyle look)
    {
        const bool ordered = node.name == QLatin1String("ol");
        const int start
            = std::clamp(node.has(u"start") ? node.attribute(u"start").toInt() : 1, 0, 99'999'999);
        QList<PastedBlocks> items;
        const bool wasItem = std::exchange(m_inItem, true);
        for (const int number : node.children) {
            const HtmlNode &child = m_tree.node(number);
            if (isUnseen(child) || (child.isWords() && child.words.trimmed().isEmpty()))
                continue;
            // Google Docs and old pages write a list's lists beside its items.
            const bool beside = child.isOneOf(u" ul ol ") && !items.isEmpty();
            if (!beside) {
                items.append(PastedBlocks());
                items.last().words.shareLinks(blocks.words);
            }
            ++m_depth;
            put(child, items.last(), look);
            finish(items.last());
            --m_depth;
        }
        m_inItem = wasItem;
        blocks.addList(items, ordered ? start : -1);
        m_page.plain = false;
    }

    void putCode(const HtmlNode &node, PastedBlocks &blocks)
    {
        const QString code = codeText(m_tree, node);
        if (code.trimmed().isEmpty())
            return;
        QString language = codeLanguage(node);
        for (const int child : node.children) {
            if (language.isEmpty() && m_tree.node(child).name == QLatin1String("code"))
                language = codeLanguage(m_tree.node(child));
        }
        const QString fence = backticksAround(code, 3);
        append(blocks,
               QStringList{fence + (language.isEmpty() ? m_language : language)} + code.split(u'\n')
                   + QStringList{fence});
    }

    /// False if it is no table but a frame that something is laid out in.
    bool putTable(const HtmlNode &node, PastedBlocks &blocks)
    {
        const auto table = PageTable::of(m_tree, node);
        if (!table)
            return false;
        for (const int number : node.children) {
            if (m_tree.node(number).name == QLatin1String("caption"))
                put(m_tree.node(number), blocks, {});
        }
        QList<QStringList> rows;
        for (const QList<int> &row : table->rows) {
            QStringList cells;
            for (const int cell : row)
                cells.append(
                    cell < 0 ? QString()
                             : inlineMarkdown(flatWords(m_tree.node(cell), Cells, blocks.words, -1),
                                              WordPlace::Cell));
            rows.append(cells);
        }
        append(blocks, TableText::make(rows, table->alignments).lines());
        return true;
    }

    const HtmlTree &m_tree;
    PageMarkdown m_page;
    std::optional<InlineWords> m_last; ///< of the paragraph that was finished last
    QString m_language; ///< that elements around tell of code
    int m_depth = 0;
    Flat m_flat = No;
    bool m_inItem = false;
};

} // namespace

PageMarkdown PageMarkdown::of(const HtmlTree &tree)
{
    return PageWriter(tree).write();
}

} // namespace Galley
