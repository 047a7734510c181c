// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/blockrules.h"

#include "widgets/typing/itemline.h"

#include <algorithm>

namespace Galley {

namespace {

/// What the lines below a line begin with to stay in its quote and its list item.
QString continuation(const QString &line)
{
    const ItemLine read = readItemLine(line);
    const qsizetype quotes = read.behindQuotes(read.depth);
    if (!read.isItem())
        return line.left(blanksEnd(line, quotes));
    const qsizetype words = read.boxStart < 0 ? read.wordsStart : read.boxStart;
    return line.left(quotes) + QString(columnsBetween(line, quotes, words), u' ');
}

} // namespace

std::optional<TypingChange> putBlock(const TypingText &text, const TypingSelection &selection,
                                     QStringList lines)
{
    if (lines.isEmpty())
        return {};
    const TypingPlace start = selection.start();
    const TypingPlace end = selection.end();
    const QString first = text.line(start.line);
    const QString indent = continuation(first);
    QString gap = indent;
    while (gap.endsWith(u' '))
        gap.chop(1);
    for (QString &line : lines)
        line = line.isEmpty() ? gap : indent + line;
    const QString before = first.left(start.column);
    const bool begins = QStringView(indent).startsWith(before);
    const bool apart = begins
        && (start.line == text.firstLine() || readItemLine(text.line(start.line - 1)).blank);
    QString put = begins ? QString() : QStringLiteral("\n");
    put += apart ? QString() : gap.mid(begins ? before.size() : 0) + u'\n';
    put += lines.join(u'\n').mid(apart ? std::min(before.size(), indent.size()) : 0);
    const int down = int(put.count(u'\n'));
    const qsizetype column = lines.last().size();
    const QString rest = text.line(end.line).mid(end.column);
    const bool more = !rest.trimmed().isEmpty();
    const bool runsOn
        = !more && end.line < text.lastLine() && !readItemLine(text.line(end.line + 1)).blank;
    if (more)
        put += u'\n' + gap + u'\n' + indent;
    else if (runsOn)
        put += u'\n' + gap;
    const TypingPlace caret{start.line + down, column};
    return TypingChange{{{start, end, put}}, {caret, caret}};
}

} // namespace Galley
