// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spelling/prosemask.h"

#include "widgets/markdown/markdownscanner.h"
#include "widgets/spelling/technicaltext.h"

namespace Galley {

namespace {

using Style = MarkdownStyle;

constexpr qsizetype MostLines = 400; ///< of a paragraph

constexpr MarkdownStyles NoProse = Style::Code | Style::CodeBlock | Style::Url | Style::Html
    | Style::Comment | Style::Key | Style::String | Style::Value;

bool isLetterAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter();
}

/// The line with its marks blanked; a mark in the midst of a word becomes U+2060, which holds the
/// word together.
QString withoutMarks(const QString &text, const QList<MarkdownSpan> &spans)
{
    QString prose = text;
    for (const MarkdownSpan &span : spans) {
        const qsizetype end = span.start + span.length;
        const bool mark = bool(span.styles & Style::Mark);
        if (!mark && !(span.styles & NoProse))
            continue;
        // An escaped bracket is where mathematics begins for most sites that have any.
        if (mark && span.length == 1 && text[span.start] == u'\\' && end < text.size()
            && QStringView(u"()[]").contains(text[end]))
            continue;
        const bool inWord = mark && !(span.styles & NoProse) && isLetterAt(text, span.start - 1)
            && isLetterAt(text, end) && QStringView(u"*_~").contains(text[span.start]);
        for (qsizetype i = span.start; i < end; ++i)
            prose[i] = inWord ? QChar(0x2060) : QChar(u' ');
    }
    return prose;
}

/// Blanks what is no prose of lines that are looked at together.
void close(SpellingParagraph &paragraph, QList<SpellingParagraph> &paragraphs)
{
    if (paragraph.isEmpty())
        return;
    QString text;
    for (const SpellingLine &line : std::as_const(paragraph))
        text += line.prose + u'\n';
    blankTechnicalText(text);
    qsizetype at = 0;
    for (SpellingLine &line : paragraph) {
        line.prose = text.mid(at, line.prose.size());
        at += line.prose.size() + 1;
    }
    paragraphs.append(std::exchange(paragraph, {}));
}

} // namespace

QList<SpellingParagraph> proseParagraphs(const QList<PostLine> &lines)
{
    QList<SpellingParagraph> paragraphs;
    SpellingParagraph paragraph;
    for (const PostLine &line : lines) {
        const MarkdownState before = MarkdownState::fromInt(line.before);
        if (line.text.size() > LongestProseLine) {
            close(paragraph, paragraphs);
            continue;
        }
        const MarkdownLine read = readMarkdownLine(line.text, before);
        const bool alone = read.kind == MarkdownLine::Heading;
        const bool none = read.kind == MarkdownLine::Blank || read.kind == MarkdownLine::Rule
            || read.kind == MarkdownLine::FenceMark || read.kind == MarkdownLine::Code
            || read.kind == MarkdownLine::Html;
        if (alone || none || paragraph.size() >= MostLines)
            close(paragraph, paragraphs);
        if (none)
            continue;
        paragraph.append(
            {line.position, withoutMarks(line.text, scanMarkdownLine(line.text, before))});
        if (alone)
            close(paragraph, paragraphs);
    }
    close(paragraph, paragraphs);
    return paragraphs;
}

} // namespace Galley
