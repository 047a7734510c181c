// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/completion/completionplace.h"

#include "widgets/typing/itemline.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype Longest = 80; ///< UTF-16 units that are looked at in front of the caret
constexpr qsizetype ShortestEmoji = 2;

bool isEscaped(const QString &line, qsizetype at)
{
    qsizetype backslashes = 0;
    while (backslashes < at && line[at - 1 - backslashes] == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// Where the bracket is that nothing closes in front of the caret; -1 if there is none.
qsizetype openBracket(const QString &line, qsizetype column)
{
    const qsizetype least = std::max<qsizetype>(0, column - Longest);
    for (qsizetype i = column - 1; i >= least; --i) {
        const QChar c = line[i];
        if (c == u']' || c == u'`' || c == u'<' || c == u'|')
            return -1;
        if (c == u'[')
            return isEscaped(line, i) ? -1 : i;
    }
    return -1;
}

/// Where "](" is whose address the caret is in; -1 if there is none.
qsizetype openAddress(const QString &line, qsizetype column)
{
    const qsizetype least = std::max<qsizetype>(1, column - Longest);
    for (qsizetype i = column - 1; i >= least; --i) {
        const QChar c = line[i];
        if (c == u'(' && line[i - 1] == u']')
            return isEscaped(line, i - 1) ? -1 : i - 1;
        if (c.isSpace() || c == u'(' || c == u')' || c == u'<' || c == u'{')
            return -1;
    }
    return -1;
}

/// Where the address ends that the caret is in: behind its bracket, or where nothing of it follows;
/// -1 where some of it would be left behind what is written.
qsizetype addressEnd(const QString &line, qsizetype column)
{
    const QString ends = QStringLiteral("()]|");
    qsizetype end = column;
    bool words = false;
    for (; end < line.size() && !line[end].isSpace() && !ends.contains(line[end]); ++end)
        words = words || line[end].isLetterOrNumber();
    if (end < line.size() && line[end] == u')')
        return end + 1;
    if (end < line.size() && line[end] == u'(')
        return -1;
    if (words)
        return end == line.size() ? end : -1;
    // Within a sentence the signs that follow are the sentence's. A title is the address' own.
    while (end < line.size() && line[end].isSpace())
        ++end;
    const bool title = end < line.size() && (line[end] == u'"' || line[end] == u'\'');
    return title ? -1 : column;
}

/// Whether words that a bracket closes, or any others, go on at the caret.
bool wordsGoOn(const QString &line, qsizetype column)
{
    if (column == line.size() || line[column] == u']')
        return false;
    // What ends a sentence, a cell or strong words is none of them.
    if (!line[column].isSpace() && !QStringLiteral("|.,;:!?)*").contains(line[column]))
        return true;
    for (qsizetype i = column; i < line.size(); ++i) {
        if (line[i] == u'[' || line[i] == u']')
            return line[i] == u']' && !isEscaped(line, i);
    }
    return false;
}

std::optional<CompletionPlace> addressAt(const QString &line, qsizetype column)
{
    const qsizetype sign = openAddress(line, column);
    const qsizetype end = sign < 0 ? -1 : addressEnd(line, column);
    if (end < 0)
        return {};
    CompletionPlace place{CompletionPlace::Target, sign + 2, end,
                          line.mid(sign + 2, column - sign - 2)};
    int depth = 0;
    qsizetype words = sign;
    for (; words >= 0; --words) {
        if (line[words] == u']')
            ++depth;
        else if (line[words] == u'[' && --depth == 0)
            break;
    }
    if (words > 0 && line[words - 1] == u'!') {
        place.kind = CompletionPlace::Picture;
    } else if (place.typed.startsWith(u'#')) {
        place.kind = CompletionPlace::Heading;
        place.typed.remove(0, 1);
    }
    return place;
}

std::optional<CompletionPlace> wordsAt(const QString &line, qsizetype column)
{
    const qsizetype sign = openBracket(line, column);
    if (sign < 0 || (sign > 0 && line[sign - 1] == u'!') || wordsGoOn(line, column))
        return {};
    CompletionPlace place{CompletionPlace::Post, sign, column,
                          line.mid(sign + 1, column - sign - 1)};
    const ItemLine item = readItemLine(line);
    const bool box = place.typed.size() < 2 && item.isItem() && item.marks.last().end == sign;
    if (box || place.typed.startsWith(u'^'))
        return {}; // a task, a footnote
    if (column < line.size() && line[column] == u']') {
        ++place.to;
        if (place.to < line.size() && (line[place.to] == u'(' || line[place.to] == u'['))
            return {}; // it is a link already
    }
    return place;
}

std::optional<CompletionPlace> emojiAt(const QString &line, qsizetype column)
{
    qsizetype from = column;
    const auto isName = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'+'
            || c == u'-';
    };
    while (from > 0 && column - from < Longest && isName(line[from - 1]))
        --from;
    const bool sign = from > 0 && line[from - 1] == u':' && !isEscaped(line, from - 1);
    if (!sign || column - from < ShortestEmoji)
        return {};
    // A time and an address have a colon too.
    if (from > 1 && (line[from - 2].isLetterOrNumber() || line[from - 2] == u':'))
        return {};
    CompletionPlace place{CompletionPlace::Emoji, from - 1, column, line.mid(from, column - from)};
    if (column < line.size() && line[column] == u':')
        ++place.to;
    return place;
}

} // namespace

std::optional<CompletionPlace> CompletionPlace::at(const QString &line, qsizetype column)
{
    if (column <= 0 || column > line.size())
        return {};
    if (const auto address = addressAt(line, column))
        return address;
    if (const auto emoji = emojiAt(line, column))
        return emoji;
    return wordsAt(line, column);
}

} // namespace Galley
