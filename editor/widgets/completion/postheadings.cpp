// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/completion/postheadings.h"

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

} // namespace

QList<PostHeading> postHeadings(const QTextDocument &document, int bodyFrom)
{
    static const QRegularExpression heading(
        QStringLiteral("^ {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*$"));
    static const QRegularExpression own(QStringLiteral("[ \\t]*\\{#([\\w-]+)[^}]*\\}$"));
    QList<PostHeading> headings;
    HeadingIds ids;
    for (QTextBlock block = document.findBlock(bodyFrom); block.isValid(); block = block.next()) {
        // Most lines are told apart without a copy of them.
        const QChar first = document.characterAt(block.position());
        if ((first != u'#' && first != u' ') || block.length() > LongestHeading)
            continue;
        const QString line = block.text();
        const MarkdownState state = MarkdownState::fromInt(block.userState());
        const QRegularExpressionMatch match = heading.match(line);
        if (!match.hasMatch() || state.isCode || state.kind != MarkdownState::Text)
            continue;
        PostHeading found;
        found.level = int(match.capturedLength(1));
        found.line = block.blockNumber();
        QString words = match.captured(2);
        const QRegularExpressionMatch named = own.match(words);
        if (named.hasMatch())
            words.truncate(named.capturedStart());
        found.text = plainWords(words);
        const QByteArray id = ids.take(headingSlug(found.text.toUtf8()));
        found.id = named.hasMatch() ? named.captured(1) : QString::fromUtf8(id);
        if (!found.text.isEmpty() && !found.id.isEmpty())
            headings.append(found);
    }
    return headings;
}

} // namespace Galley
