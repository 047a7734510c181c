// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown/markdownscanner.h"

#include "widgets/markdown/markdowninline.h"

#include <algorithm>

namespace Galley {

namespace {

using Style = MarkdownStyle;

MarkdownStyles headingStyle(int level)
{
    switch (level) {
    case 1:
        return Style::Heading1;
    case 2:
        return Style::Heading2;
    case 3:
        return Style::Heading3;
    default:
        return Style::Heading4;
    }
}

/// Where the closing # signs of a heading begin; the end if it has none.
qsizetype closingHashes(QStringView text, qsizetype from)
{
    qsizetype end = text.size();
    while (end > from && text[end - 1].isSpace()) {
        --end;
    }
    qsizetype start = end;
    while (start > from && text[start - 1] == u'#') {
        --start;
    }
    return start < end && start > from && text[start - 1].isSpace() ? start : text.size();
}

void styleContent(QStringView text, const MarkdownLine &line, MarkdownCanvas &canvas)
{
    const qsizetype start = line.contentStart;
    const qsizetype end = text.size();
    switch (line.kind) {
    case MarkdownLine::Blank:
        break;
    case MarkdownLine::Paragraph:
        styleMarkdownInline(text, start, end, canvas);
        break;
    case MarkdownLine::Heading: {
        const qsizetype closing = closingHashes(text, line.constructEnd);
        canvas.add(start, end, headingStyle(line.headingLevel));
        canvas.add(start, line.constructEnd, Style::Mark);
        canvas.add(closing, end, Style::Mark);
        styleMarkdownInline(text, line.constructEnd, closing, canvas);
        break;
    }
    case MarkdownLine::Rule:
        canvas.add(start, end, Style::Mark);
        break;
    case MarkdownLine::FenceMark:
        canvas.add(start, end, Style::CodeBlock | Style::Mark);
        break;
    case MarkdownLine::Code:
        canvas.add(start, end, Style::CodeBlock);
        break;
    case MarkdownLine::Html:
        canvas.add(start, end, Style::Html);
        break;
    case MarkdownLine::Comment:
        canvas.add(start, line.constructEnd, Style::Comment);
        styleMarkdownInline(text, line.constructEnd, end, canvas);
        break;
    case MarkdownLine::Table:
        canvas.add(start, end, Style::Table);
        for (qsizetype i = start; i < end; ++i) {
            if (text[i] == u'|') {
                canvas.add(i, i + 1, Style::Mark);
            }
        }
        styleMarkdownInline(text, start, end, canvas);
        break;
    case MarkdownLine::Definition: {
        const bool footnote = text.mid(start).startsWith(u"[^");
        canvas.add(start, line.constructEnd, Style::Mark);
        if (footnote) {
            styleMarkdownInline(text, line.constructEnd, end, canvas);
        } else {
            styleMarkdownAddress(line.constructEnd, end, canvas);
        }
        break;
    }
    }
}

/// The end of the key that the text begins with: in front of ":" or "="; 0 if there is none.
qsizetype keyEnd(QStringView text)
{
    if (text.startsWith(u'"')) {
        const qsizetype quote = text.indexOf(u'"', 1);
        return quote > 0 && text.mid(quote + 1).trimmed().startsWith(u':') ? quote + 1 : 0;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool colon = text[i] == u':' && (i + 1 == text.size() || text[i + 1].isSpace());
        if (colon || text[i] == u'=') {
            return text.left(i).trimmed().size();
        }
        if (QStringView(u"\"'#{[,").contains(text[i])) {
            return 0;
        }
    }
    return 0;
}

} // namespace

QList<MarkdownSpan> scanMarkdownLine(QStringView text, const MarkdownState &before)
{
    const MarkdownLine line = readMarkdownLine(text, before);
    MarkdownCanvas canvas(text.size());
    if (line.quoteEnd > 0) {
        canvas.add(0, line.quoteEnd, Style::Mark);
        canvas.add(line.quoteEnd, text.size(), Style::Quote);
    }
    canvas.add(line.markerStart, line.markerEnd, Style::Mark);
    styleContent(text, line, canvas);
    return canvas.spans();
}

QList<MarkdownSpan> scanFrontMatterLine(QStringView text)
{
    MarkdownCanvas canvas(text.size());
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u"---") || trimmed == u"+++" || trimmed == u"...") {
        canvas.add(0, text.size(), Style::Value | Style::Mark);
        return canvas.spans();
    }
    qsizetype start = 0;
    while (start < text.size() && (text[start].isSpace() || text.mid(start).startsWith(u"- "))) {
        ++start;
    }
    const qsizetype key = start + keyEnd(text.mid(start));
    canvas.add(0, start, Style::Value);
    canvas.add(start, key, Style::Key);
    for (qsizetype i = key; i < text.size();) {
        const QChar c = text[i];
        qsizetype end = i + 1;
        MarkdownStyles style = Style::Value;
        const bool opens
            = i == 0 || text[i - 1].isSpace() || QStringView(u"[{,:=").contains(text[i - 1]);
        if (opens && (c == u'"' || c == u'\'')) {
            const qsizetype close = text.indexOf(c, end);
            end = close < 0 ? text.size() : close + 1;
            style = Style::String;
        } else if (c == u'#' && (i == 0 || text[i - 1].isSpace())) {
            end = text.size();
            style = Style::Comment;
        }
        canvas.add(i, end, style);
        i = end;
    }
    return canvas.spans();
}

} // namespace Galley
