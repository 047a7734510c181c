// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown/markdownhighlighter.h"

#include "look/look.h"
#include "widgets/body/longline.h"
#include "widgets/markdown/markdownscanner.h"

#include <QFontInfo>
#include <QTextBlock>

namespace Galley {

namespace {

using Style = MarkdownStyle;

constexpr qreal MonospaceFactor = 0.88;
/// Qt's layout of a line compares each of its ranges with many others: a line with tens of
/// thousands would stop the window for half a minute. What is behind these is plain.
constexpr qsizetype MostSpans = 2000;

MarkdownState stateBefore(const QTextBlock &block, int bodyStart)
{
    return block.position() <= bodyStart ? MarkdownState()
                                         : MarkdownState::fromInt(block.previous().userState());
}

qreal headingFactor(MarkdownStyles styles)
{
    return styles & Style::Heading1 ? 1.5
        : styles & Style::Heading2  ? 1.25
        : styles & Style::Heading3  ? 1.12
                                    : 1.0;
}

bool isMonospace(MarkdownStyles styles)
{
    constexpr MarkdownStyles always = Style::Code | Style::CodeBlock | Style::Url | Style::Html
        | Style::Table | Style::Comment | Style::Key | Style::String | Style::Value;
    return bool(styles & always);
}

void scale(QFont &font, qreal factor)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
}

Token ink(MarkdownStyles styles)
{
    if (styles & Style::Comment) {
        return Token::SynCom;
    }
    if (styles & (Style::Mark | Style::Url)) {
        return Token::Ink3;
    }
    if (styles & Style::Key) {
        return Token::SynKey;
    }
    if (styles & Style::String) {
        return Token::SynStr;
    }
    if (styles & Style::LinkText) {
        return Token::Accent;
    }
    return styles & (Style::Html | Style::Quote) ? Token::Ink2 : Token::Ink;
}

/// Puts ranges that count without the text being composed behind or around it.
void makeRoomForPreedit(QList<QTextLayout::FormatRange> &ranges, const QTextLayout &layout)
{
    const int start = layout.preeditAreaPosition();
    const int length = static_cast<int>(layout.preeditAreaText().size());
    for (QTextLayout::FormatRange &range : ranges) {
        if (range.start >= start) {
            range.start += length;
        } else if (range.start + range.length > start) {
            range.length += length;
        }
    }
    for (const QTextLayout::FormatRange &range : layout.formats()) {
        if (range.start >= start && range.start + range.length <= start + length) {
            ranges.append(range);
        }
    }
}

} // namespace

void MarkdownHighlighter::setFont(const QFont &font)
{
    m_font = font;
    m_formats.clear();
}

QTextBlock MarkdownHighlighter::updateStates(QTextBlock first, const QTextBlock &last,
                                             int bodyStart)
{
    QTextBlock block = first;
    QTextBlock touched = last;
    bool behindLast = false;
    for (; block.isValid(); block = block.next()) {
        int state = MarkdownState().toInt();
        if (block.position() >= bodyStart) {
            const MarkdownState before = stateBefore(block, bodyStart);
            state = readMarkdownLine(block.text(), before).after.toInt();
        }
        const bool same = block.userState() == state;
        block.setUserState(state);
        if (behindLast) {
            touched = block;
        }
        behindLast = behindLast || block == last;
        if (behindLast && same) {
            break;
        }
    }
    return touched;
}

QList<QTextLayout::FormatRange> MarkdownHighlighter::formats(const QTextBlock &block, int bodyStart)
{
    if (LongLine::isLong(block))
        return plainFormats(block);
    const QString text = block.text();
    QList<MarkdownSpan> spans = block.position() < bodyStart
        ? scanFrontMatterLine(text)
        : scanMarkdownLine(text, stateBefore(block, bodyStart));
    if (spans.size() > MostSpans)
        spans.resize(MostSpans);
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(spans.size());
    for (const MarkdownSpan &span : spans) {
        ranges.append({span.start, span.length, format(span.styles)});
    }
    if (!block.layout()->preeditAreaText().isEmpty()) {
        makeRoomForPreedit(ranges, *block.layout());
    }
    return ranges;
}

/// One face that costs Qt nothing but a look at each letter.
QList<QTextLayout::FormatRange> MarkdownHighlighter::plainFormats(const QTextBlock &block) const
{
    QFont font = m_font;
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setKerning(false);
    QTextCharFormat plain;
    plain.setFont(font);
    QList<QTextLayout::FormatRange> ranges = {{0, block.length(), plain}};
    if (!block.layout()->preeditAreaText().isEmpty())
        makeRoomForPreedit(ranges, *block.layout());
    return ranges;
}

int MarkdownHighlighter::hangingLength(const QTextBlock &block, int bodyStart)
{
    if (block.position() < bodyStart) {
        return 0;
    }
    const MarkdownLine line = readMarkdownLine(block.text(), stateBefore(block, bodyStart));
    return static_cast<int>(line.contentStart);
}

bool MarkdownHighlighter::isCode(const QTextBlock &block)
{
    return MarkdownState::fromInt(block.userState()).isCode;
}

QTextCharFormat MarkdownHighlighter::format(MarkdownStyles styles)
{
    const auto known = m_formats.constFind(styles.toInt());
    if (known != m_formats.constEnd()) {
        return *known;
    }
    const Look &look = Look::instance();
    const bool mark = bool(styles & Style::Mark);
    const bool heading
        = bool(styles & (Style::Heading1 | Style::Heading2 | Style::Heading3 | Style::Heading4));
    QFont font = m_font;
    if (isMonospace(styles)) {
        font = Look::monospace(1.0);
        if (m_font.pointSizeF() > 0) {
            font.setPointSizeF(m_font.pointSizeF());
        } else {
            font.setPixelSize(m_font.pixelSize());
        }
        // Where all is monospaced, signs stand below each other in code and around it.
        scale(font, QFontInfo(m_font).fixedPitch() ? 1.0 : MonospaceFactor);
    }
    scale(font, headingFactor(styles));
    if (!mark) {
        font.setItalic(bool(styles & Style::Emphasis));
        font.setStrikeOut(bool(styles & Style::Strike));
        font.setWeight(heading || styles & Style::Strong ? QFont::DemiBold : QFont::Normal);
    }
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(look.colour(ink(styles)));
    if (styles & Style::Code) {
        format.setBackground(look.colour(Token::CodeBg));
    }
    if (look.scheme() == ColourScheme::Contrast && styles & Style::LinkText) {
        format.setFontUnderline(true);
    }
    return *m_formats.insert(styles.toInt(), format);
}

} // namespace Galley
