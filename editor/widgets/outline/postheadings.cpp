// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outline/postheadings.h"

#include "render/numbering.h"
#include "widgets/markdown/markdownline.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace Galley {

namespace {

constexpr int LongestHeading = 1000; ///< UTF-16 units

/// The words of a heading as a reader sees them.
QString plainWords(QString words)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("(\\*+|`+|~~|\\b__|__\\b)"));
    words.replace(link, QStringLiteral("\\1"));
    return words.remove(marks).trimmed();
}

MarkdownState stateOf(const QTextBlock &block)
{
    return MarkdownState::fromInt(block.userState());
}

/// A line that a paragraph outside of lists and quotes may consist of.
bool isParagraph(const QTextBlock &block, const MarkdownState &before)
{
    const MarkdownState state = stateOf(block);
    if (block.length() <= 1 || block.length() > LongestHeading || state.afterBlank || state.isCode
        || state.inList || state.inTable || state.kind != MarkdownState::Text)
        return false;
    const MarkdownLine line = readMarkdownLine(block.text(), before);
    return line.kind == MarkdownLine::Paragraph && line.quoteEnd == 0;
}

/// 1 for a line of =, 2 for a line of -, 0 for any other. A single - rather begins a list.
int underlineLevel(const QTextBlock &block)
{
    if (block.length() > LongestHeading)
        return 0;
    static const QRegularExpression underline(QStringLiteral("^ {0,3}(?:(=+)|--+)[ \\t]*$"));
    const QRegularExpressionMatch match = underline.match(block.text());
    return !match.hasMatch() ? 0 : match.hasCaptured(1) ? 1 : 2;
}

/// A heading's level and words.
using Read = std::optional<std::pair<int, QString>>;

MarkdownState stateBefore(const QTextBlock &block, int bodyFrom)
{
    return block.position() <= bodyFrom ? MarkdownState() : stateOf(block.previous());
}

/// The line below these words that might make a heading of them; most have none.
QTextBlock underlineBelow(const QTextBlock &first)
{
    QTextBlock block = first.next();
    for (int lines = 1; lines < MostHeadingLines && block.length() > 1; ++lines) {
        const QChar sign = block.document()->characterAt(block.position());
        if ((sign == u'=' || sign == u'-' || sign == u' ') && underlineLevel(block) > 0)
            return block;
        block = block.next();
    }
    return {};
}

/// The heading that a paragraph becomes by the line below it.
Read readUnderlined(const QTextBlock &first, int bodyFrom)
{
    const QTextBlock underline = underlineBelow(first);
    if (!underline.isValid())
        return {};
    const QTextBlock above = first.previous();
    if (first.position() > bodyFrom && isParagraph(above, stateBefore(above, bodyFrom)))
        return {}; // the paragraph begins further up
    QStringList words;
    for (QTextBlock block = first; block != underline; block = block.next()) {
        if (!isParagraph(block, stateBefore(block, bodyFrom)))
            return {};
        words.append(block.text().trimmed());
    }
    return std::pair(underlineLevel(underline), words.join(u' '));
}

Read readSigned(const QTextBlock &block)
{
    static const QRegularExpression heading(
        QStringLiteral("^ {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*$"));
    const MarkdownState state = stateOf(block);
    const QRegularExpressionMatch match = heading.match(block.text());
    if (!match.hasMatch() || state.isCode || state.kind != MarkdownState::Text)
        return {};
    return std::pair(int(match.capturedLength(1)), match.captured(2));
}

} // namespace

std::optional<PostHeading> headingAt(const QTextBlock &block, int bodyFrom)
{
    static const QRegularExpression own(QStringLiteral("[ \\t]*\\{#([\\w-]+)[^}]*\\}$"));
    if (block.position() < bodyFrom || block.length() <= 1 || block.length() > LongestHeading)
        return {};
    // Most lines are told apart without a copy of them.
    const QChar sign = block.document()->characterAt(block.position());
    Read read;
    if (sign == u'#' || sign == u' ')
        read = readSigned(block);
    if (!read)
        read = readUnderlined(block, bodyFrom);
    if (!read)
        return {};
    PostHeading found{{}, {}, read->first, block.blockNumber()};
    QString words = read->second;
    const QRegularExpressionMatch named = own.match(words);
    if (named.hasMatch()) {
        words.truncate(named.capturedStart());
        found.id = named.captured(1);
    }
    found.text = plainWords(words);
    return found.text.isEmpty() ? std::nullopt : std::optional(found);
}

QList<PostHeading> postHeadings(const QTextDocument &document, int bodyFrom)
{
    QList<PostHeading> headings;
    HeadingIds ids;
    for (QTextBlock block = document.findBlock(bodyFrom); block.isValid(); block = block.next()) {
        std::optional<PostHeading> found = headingAt(block, bodyFrom);
        if (!found)
            continue;
        const QByteArray id = ids.take(headingSlug(found->text.toUtf8()));
        if (found->id.isEmpty())
            found->id = QString::fromUtf8(id);
        headings.append(*found);
    }
    return headings;
}

} // namespace Galley
