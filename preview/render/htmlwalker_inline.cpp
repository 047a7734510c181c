// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the walk that is inside paragraphs, headings and cells.
#include "render/emoji.h"
#include "render/guard.h"
#include "render/htmlescape.h"
#include "render/htmltokenizer.h"
#include "render/htmlwalker.h"
#include "render/picturehtml.h"
#include "render/shortcodehtml.h"
#include "render/urlrules.h"

#include <QRegularExpression>

namespace Galley {

namespace {

using Kind = CmarkNode::Kind;

/// Addresses are written up to here; a longer one is dropped. Pictures inside the address may be
/// longer.
constexpr qsizetype LongestAddress = 64 * 1024;

/// An address without what browsers skip around it.
QByteArray addressOf(CmarkNode node)
{
    return trimmedAddress(QString::fromUtf8(node.url())).toUtf8();
}

bool isLinkKept(CmarkNode link)
{
    return link.url().size() < LongestAddress && isSafeLink(QString::fromUtf8(link.url()));
}

/// The width in kramdown's attributes, "{: width="300"}"; empty if there is none.
QString widthOf(const QString &attributes)
{
    static const QRegularExpression width(
        QStringLiteral("^\\{:(?:.*\\s)?width=[\"']?([0-9]+(?:%|px)?)[\"']?[\\s}]"));
    return lengthOf(width.match(attributes).capturedView(1));
}

/// How far an end tag is looked for, in nodes: a bound on the work, and far enough for a real one.
constexpr int FarthestEndTag = 256;

/// The end tag among the siblings that closes the element opened at \a node; null if there is none.
CmarkNode endTag(CmarkNode node, const QString &name)
{
    CmarkNode sibling = node.next();
    for (int i = 0; sibling && i < FarthestEndTag; sibling = sibling.next(), ++i) {
        if (sibling.kind() != Kind::HtmlInline)
            continue;
        const QString source = QString::fromUtf8(sibling.literal());
        HtmlTokenizer tokenizer(source);
        HtmlToken token;
        if (tokenizer.next(token) && token.kind == HtmlToken::Kind::Close && token.name == name)
            return sibling;
    }
    return {};
}

} // namespace

bool HtmlWalker::enterInline(CmarkNode node)
{
    if (m_skipUntil) {
        if (node == m_skipUntil)
            m_skipUntil = {};
        return false;
    }
    if (node == m_alertMark) { // its text, then the break behind it
        m_alertMark = node.kind() == Kind::Text ? node.next() : CmarkNode();
        return false;
    }
    switch (node.kind()) {
    case Kind::Text:
        if (m_context.dialect.emoji && node.literal().contains(':'))
            text(withEmoji(node.literal()));
        else
            text(node.literal());
        break;
    case Kind::SoftBreak:
        m_html += '\n';
        break;
    case Kind::LineBreak:
        m_html += "<br />\n";
        break;
    case Kind::Code:
        m_html += "<code>";
        text(node.literal());
        m_html += "</code>";
        break;
    case Kind::HtmlInline:
        writeHtmlInline(node);
        break;
    case Kind::Emphasis:
        m_html += "<em>";
        break;
    case Kind::Strong:
        m_html += "<strong>";
        break;
    case Kind::Strikethrough:
        m_html += "<del>";
        break;
    case Kind::Link:
        enterLink(node);
        break;
    case Kind::Image:
        writeImage(node);
        return false;
    case Kind::Shortcode:
        writeShortcode(node);
        return false;
    case Kind::Math:
        writeMath(withRuns(node.literal(), m_context.runs), node.isDisplayed(), node.isBracketed());
        return false;
    case Kind::FootnoteReference:
        mark(Fragment::Mark::Kind::NoteReference, node.literal().toByteArray());
        break;
    default:
        break;
    }
    return true;
}

void HtmlWalker::leaveInline(CmarkNode node)
{
    if (m_skipUntil)
        return;
    switch (node.kind()) {
    case Kind::Emphasis:
        m_html += "</em>";
        break;
    case Kind::Strong:
        m_html += "</strong>";
        break;
    case Kind::Strikethrough:
        m_html += "</del>";
        break;
    case Kind::Link:
        if (isLinkKept(node))
            m_html += "</a>";
        break;
    default:
        break;
    }
}

void HtmlWalker::enterLink(CmarkNode node)
{
    if (!isLinkKept(node))
        return;
    if (isFull()) {
        m_html += "<a>";
        return;
    }
    m_html += "<a href=\"";
    appendAddress(m_html, addressOf(node));
    m_html += '"';
    if (const QByteArrayView title = node.title(); !title.isEmpty()) {
        m_html += " title=\"";
        appendEscaped(m_html, title);
        m_html += '"';
    }
    m_html += '>';
}

void HtmlWalker::writeImage(CmarkNode node)
{
    if (isFull())
        return;
    PictureTag tag;
    tag.target = QString::fromUtf8(addressOf(node));
    tag.alt = QString::fromUtf8(node.plainText());
    tag.markdown = true;
    if (const QByteArrayView title = node.title(); !title.isEmpty()) {
        tag.attributes = " title=\"";
        appendEscaped(tag.attributes, title);
        tag.attributes += '"';
    }
    if (const CmarkNode next = node.next(); next && next.kind() == Kind::Shortcode)
        tag.width = widthOf(QString::fromUtf8(next.literal()));
    m_html += pictureHtml(tag, m_context.target, m_context.pictures);
}

void HtmlWalker::writeShortcode(CmarkNode node)
{
    if (isFull() || node.literal().startsWith("{:"))
        return;
    if (m_context.target == RenderTarget::Preview)
        m_html += shortcodeHtml(node.literal(), m_context.target, m_context.pictures);
    else
        text(node.literal());
}

/// Its source, which the page draws the formula over; "data-tex" is the formula alone.
void HtmlWalker::writeMath(const QByteArray &formula, bool displayed, bool bracketed)
{
    if (isFull())
        return;
    const char *dollars = displayed ? "$$" : "$";
    m_html += displayed ? "<span class=\"math display\"" : "<span class=\"math\"";
    if (m_context.target == RenderTarget::Preview) {
        m_html += " data-tex=\"";
        appendEscaped(m_html, QByteArrayView(formula));
        m_html += '"';
    }
    m_html += '>';
    m_html += !bracketed ? dollars : displayed ? "\\[" : "\\(";
    appendEscaped(m_html, QByteArrayView(formula));
    m_html += !bracketed ? dollars : displayed ? "\\]" : "\\)";
    m_html += "</span>";
}

void HtmlWalker::writeHtmlInline(CmarkNode node)
{
    const QString source = QString::fromUtf8(node.literal());
    HtmlTokenizer tokenizer(source);
    HtmlToken token;
    if (tokenizer.next(token) && token.kind == HtmlToken::Kind::Open && !token.selfClosing
        && Sanitizer::isDroppedWhole(token.name)) {
        // Without an end tag in this paragraph only the tag itself goes: a paragraph that merely
        // speaks of <script> must not vanish.
        m_skipUntil = endTag(node, token.name);
        return;
    }
    m_html += m_sanitizer.clean(source);
}

} // namespace Galley
