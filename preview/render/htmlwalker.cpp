// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/htmlwalker.h"

#include "render/alert.h"
#include "render/guard.h"
#include "render/htmlescape.h"
#include "render/mdx.h"
#include "render/numbering.h"

#include <utility>

namespace Galley {

namespace {

using Kind = CmarkNode::Kind;

/// One block never grows beyond this, in bytes: a few references to a long address could make
/// gigabytes of a small post.
constexpr qsizetype LargestBlock = 8 * 1024 * 1024;

constexpr int DeepestQuote = 200; ///< quotes within quotes; browsers give up at some hundreds

constexpr qsizetype LongestGuarded = 64 * 1024; ///< bytes of a run that the guard has taken out
constexpr qsizetype LongestFormula = 8000; ///< bytes; a longer one is shown as code

bool isInTightList(CmarkNode paragraph)
{
    const CmarkNode list = paragraph.parent().parent();
    return list.kind() == Kind::List && list.isTight();
}

CmarkNode lastChild(CmarkNode node)
{
    CmarkNode last = node.firstChild();
    while (last && last.next())
        last = last.next();
    return last;
}

/// The language of a code block: the first word of its info string, up to what no class name needs.
QByteArray language(QByteArrayView info)
{
    qsizetype start = 0;
    while (start < info.size() && (info[start] == ' ' || info[start] == '{' || info[start] == '.'))
        ++start;
    qsizetype end = start;
    for (; end < info.size(); ++end) {
        const char c = info[end];
        const bool letter
            = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && !QByteArrayView("_+#.-").contains(c))
            break;
    }
    return info.sliced(start, end - start).toByteArray();
}

} // namespace

Fragment HtmlWalker::render(CmarkNode block, int firstLine)
{
    m_fragment = {};
    m_firstLine = firstLine;
    m_quotes = 0;
    m_skipUntil = {};
    m_alertMark = {};
    block.walk([this](CmarkNode node) { return enter(node); },
               [this](CmarkNode node) { leave(node); });
    return std::exchange(m_fragment, {});
}

bool HtmlWalker::enter(CmarkNode node)
{
    switch (node.kind()) {
    case Kind::BlockQuote:
        if (++m_quotes <= DeepestQuote)
            enterQuote(node);
        return true;
    case Kind::List:
        enterList(node);
        return true;
    case Kind::Item:
        enterItem(node);
        return true;
    case Kind::CodeBlock:
        writeCode(node);
        return false;
    case Kind::HtmlBlock:
        writeHtmlBlock(node);
        return false;
    case Kind::Paragraph:
        return enterParagraph(node);
    case Kind::Heading:
        enterHeading(node);
        return true;
    case Kind::ThematicBreak:
        newLine();
        m_html += "<hr";
        lineMark(node.startLine());
        m_html += " />\n";
        return false;
    case Kind::Table:
        open("table", node);
        return true;
    case Kind::TableRow:
        enterRow(node);
        return true;
    case Kind::TableCell:
        enterCell(node);
        return true;
    case Kind::Document:
    case Kind::FootnoteDefinition:
        return true;
    default:
        return enterInline(node);
    }
}

void HtmlWalker::leave(CmarkNode node)
{
    switch (node.kind()) {
    case Kind::BlockQuote:
        if (m_quotes-- > DeepestQuote)
            break;
        newLine();
        m_html += "</blockquote>\n";
        break;
    case Kind::List:
        m_html += node.isOrdered() ? "</ol>\n" : "</ul>\n";
        break;
    case Kind::Item:
        m_html += "</li>\n";
        break;
    case Kind::Paragraph:
        if (node.firstChild() && node.firstChild() == m_alertMark) {
            m_alertMark = {}; // it was the mark alone
            break;
        }
        if (node.parent().kind() == Kind::FootnoteDefinition && !node.next())
            mark(Fragment::Mark::Kind::BackReference, {});
        if (!isInTightList(node)
            && standInNumber(node.firstChild() ? node.firstChild().literal() : QByteArrayView())
                < 0)
            m_html += "</p>\n";
        break;
    case Kind::Heading:
        m_html += "</h" + QByteArray::number(node.headingLevel()) + ">\n";
        break;
    case Kind::Table:
        if (node.firstChild().next())
            m_html += "</tbody>\n";
        m_html += "</table>\n";
        break;
    case Kind::TableRow:
        leaveRow(node);
        break;
    case Kind::TableCell:
        m_html += node.parent().isHeaderRow() ? "</th>" : "</td>";
        ++m_column;
        break;
    case Kind::FootnoteDefinition:
        if (lastChild(node).kind() != Kind::Paragraph) {
            mark(Fragment::Mark::Kind::BackReference, {});
            m_html += '\n';
        }
        break;
    default:
        leaveInline(node);
        break;
    }
}

bool HtmlWalker::enterParagraph(CmarkNode node)
{
    const CmarkNode child = node.firstChild();
    const qsizetype run = child && child.kind() == Kind::Text ? standInNumber(child.literal()) : -1;
    if (run >= 0 && run < m_context.runs.size()) {
        newLine();
        m_html += "<pre class=\"guarded\"";
        lineMark(node.startLine());
        m_html += '>';
        writeGuarded(m_context.runs[run]);
        m_html += "</pre>\n";
        return false;
    }
    if (child && child == m_alertMark && !child.next())
        return false;
    if (!isInTightList(node)) {
        open("p", node);
    }
    return !writeProgram(node);
}

/// What the guard has taken out; the beginning is enough to know it by, and all of it would hold
/// the page up at each key.
void HtmlWalker::writeGuarded(QByteArrayView run)
{
    qsizetype size = run.size();
    if (m_context.target == RenderTarget::Preview && size > LongestGuarded) {
        size = LongestGuarded;
        while (size > 0 && (static_cast<unsigned char>(run[size]) & 0xC0) == 0x80)
            --size; // within a character
    }
    appendEscaped(m_html, run.first(size));
    if (size < run.size())
        m_html += "\xE2\x80\xA6";
}

/// A paragraph of MDX that is no text; false if it is text.
bool HtmlWalker::writeProgram(CmarkNode node)
{
    if (!m_context.dialect.components || m_context.target != RenderTarget::Preview
        || node.parent().kind() != Kind::Document)
        return false;
    QByteArray words;
    node.walk(
        [&words](CmarkNode each) {
            const bool breaks = each.kind() == Kind::SoftBreak || each.kind() == Kind::LineBreak;
            words += breaks ? QByteArrayView(" ") : each.literal();
            return true;
        },
        [](CmarkNode) {});
    const QByteArray chip = mdxChip(QString::fromUtf8(withRuns(words, m_context.runs)));
    m_html += chip;
    return !chip.isEmpty();
}

void HtmlWalker::enterQuote(CmarkNode node)
{
    const Alert alert = m_context.target == RenderTarget::Preview ? alertOf(node) : Alert{};
    if (alert.kind.isEmpty()) {
        open("blockquote", node);
        m_html += '\n';
        return;
    }
    newLine();
    m_html += "<blockquote class=\"alert " + alert.kind + '"';
    lineMark(node.startLine());
    m_html += ">\n<p class=\"alert-title\"></p>\n"; // its word is the page's
    m_alertMark = alert.mark;
}

void HtmlWalker::enterHeading(CmarkNode node)
{
    newLine();
    m_html += "<h" + QByteArray::number(node.headingLevel());
    if (QByteArray slug = headingSlug(node.plainText()); !slug.isEmpty())
        mark(Fragment::Mark::Kind::HeadingId, std::move(slug));
    lineMark(node.startLine());
    m_html += '>';
}

void HtmlWalker::enterList(CmarkNode node)
{
    newLine();
    m_html += node.isOrdered() ? "<ol" : "<ul";
    if (node.isOrdered() && node.listStart() != 1)
        m_html += " start=\"" + QByteArray::number(node.listStart()) + '"';
    lineMark(node.startLine());
    m_html += ">\n";
}

void HtmlWalker::enterItem(CmarkNode node)
{
    if (node.isTask() && m_context.target == RenderTarget::Preview) {
        newLine();
        m_html += "<li class=\"task\"";
        lineMark(node.startLine());
        m_html += '>';
    } else {
        open("li", node);
    }
    if (node.isTask()) {
        m_html += node.isChecked() ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
                                   : "<input type=\"checkbox\" disabled=\"\" /> ";
    }
}

void HtmlWalker::writeCode(CmarkNode node)
{
    const QByteArray name = language(node.info());
    if (name == "math" && node.literal().size() < LongestFormula) {
        open("p", node);
        writeMath(withRuns(node.literal(), m_context.runs).trimmed(), true);
        m_html += "</p>\n";
        return;
    }
    open("pre", node);
    m_html.chop(1);
    m_html += "><code";
    if (!name.isEmpty())
        m_html += " class=\"language-" + name + '"';
    lineMark(node.startLine() + (node.isFenced() ? 1 : 0));
    m_html += '>';
    text(node.literal());
    m_html += "</code></pre>\n";
}

void HtmlWalker::writeHtmlBlock(CmarkNode node)
{
    newLine();
    const QByteArray source = withRuns(node.literal(), m_context.runs);
    const QByteArray clean = m_sanitizer.clean(QString::fromUtf8(source));
    if (clean.trimmed().isEmpty())
        return; // a comment, a script: no empty line for it
    m_html += clean;
    newLine();
}

bool HtmlWalker::isFull() const
{
    return m_html.size() > LargestBlock;
}

void HtmlWalker::newLine()
{
    if (!m_html.isEmpty() && !m_html.endsWith('\n'))
        m_html += '\n';
}

void HtmlWalker::open(const char *name, CmarkNode node)
{
    newLine();
    m_html += '<';
    m_html += name;
    lineMark(node.startLine());
    m_html += '>';
}

void HtmlWalker::lineMark(int line)
{
    if (m_context.target != RenderTarget::Preview || line < m_firstLine)
        return; // the parser does not know it
    m_fragment.lines.append(int(m_html.size()));
    m_html += " data-l=\"" + QByteArray::number(line - m_firstLine) + '"';
}

void HtmlWalker::mark(Fragment::Mark::Kind kind, QByteArray value)
{
    m_fragment.hasHeadings |= kind == Fragment::Mark::Kind::HeadingId;
    m_fragment.marks.append({kind, m_html.size(), std::move(value)});
}

void HtmlWalker::text(QByteArrayView text)
{
    if (isFull())
        return;
    if (m_context.runs.isEmpty())
        appendEscaped(m_html, text);
    else
        appendEscaped(m_html, QByteArrayView(withRuns(text, m_context.runs)));
}

} // namespace Galley
