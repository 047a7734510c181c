// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/pastedpage.h"

#include "widgets/paste/htmltree.h"
#include "widgets/paste/officelists.h"
#include "widgets/paste/pagemarkdown.h"
#include "widgets/table/tableplace.h"
#include "widgets/table/tablerow.h"
#include "widgets/typing/blockrules.h"
#include "widgets/typing/itemline.h"

#include <QMimeData>

namespace Galley {

namespace {

/// The elements that something is shown in, the outermost one first, as long as each has one alone.
QList<int> onlyOnes(const HtmlTree &tree)
{
    QList<int> chain;
    for (const HtmlNode *node = &tree.root();;) {
        int only = -1;
        for (const int number : node->children) {
            const HtmlNode &child = tree.node(number);
            if (child.isOneOf(u" head meta link ")
                || (child.isWords() && child.words.trimmed().isEmpty()))
                continue;
            if (only >= 0)
                return chain;
            only = number;
        }
        if (only < 0 || tree.node(only).isWords())
            return chain;
        chain.append(only);
        node = &tree.node(only);
    }
}

/// Whether all of it comes out of an editor of code, which copies its colours: the plain text is
/// what was meant.
bool isOfEditor(const HtmlTree &tree)
{
    bool pre = false;
    const QList<int> chain = onlyOnes(tree);
    for (const int number : chain) {
        const HtmlNode &node = tree.node(number);
        if (node.name == QLatin1String("code"))
            return false;
        const bool fixed = node.style(u"font-family").contains(QLatin1String("mono"));
        if (fixed && node.style(u"white-space").startsWith(QLatin1String("pre")))
            return true;
        if (node.name == QLatin1String("pre")) {
            if (node.has(u"class"))
                return false;
            pre = true;
        }
    }
    return pre;
}

} // namespace

std::optional<PastedPage> PastedPage::read(const QMimeData &data)
{
    if (!data.hasHtml())
        return {};
    const QString html = data.html();
    if (html.size() > LongestHtml)
        return {};
    HtmlTree tree(html);
    if (data.hasText() && isOfEditor(tree))
        return {};
    mendOfficeLists(tree);
    const PageMarkdown page = PageMarkdown::of(tree);
    const bool lines = html.left(1000).contains(QLatin1String("name=\"qrichtext\""));
    if (page.lines.isEmpty()
        || (page.plain && data.hasText() && (lines || (page.paragraphs == 1 && !page.broken))))
        return {};
    return PastedPage{page.lines, page.broken ? QString() : page.line,
                      page.broken ? QString() : page.cell, page.pictures, page.lost};
}

std::optional<TypingChange> pastePage(const TypingText &text, const TypingSelection &selection,
                                      const PastedPage &page)
{
    const TypingPlace start = selection.start();
    const TypingPlace end = selection.end();
    if (text.nature(start.line) != TypingText::Nature::Prose
        || text.nature(end.line) != TypingText::Nature::Prose)
        return {};
    const bool inTable = TablePlace::around(text, start.line).has_value();
    if (inTable && (page.cell.isEmpty() || start.line != end.line))
        return {};
    if (page.line.isEmpty())
        return putBlock(text, selection, page.lines);
    const bool begins = readItemLine(text.line(start.line)).wordsStart >= start.column;
    const QString put = inTable ? cellSource(page.cell)
        : begins                ? page.lines.join(u'\n')
                                : page.line;
    const TypingPlace caret{start.line, start.column + put.size()};
    return TypingChange{{{start, end, put}}, {caret, caret}};
}

} // namespace Galley
