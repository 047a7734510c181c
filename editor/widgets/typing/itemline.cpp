// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/itemline.h"

#include <algorithm>

namespace Galley {

namespace {

using Mark = ItemLine::Mark;

constexpr qsizetype MostDigits = 9; ///< of a number, by CommonMark
constexpr int MostMarks = 64; ///< deeper nesting is no list that anybody writes

/// Three signs of one kind and nothing else: a rule, not items in each other.
bool isRule(QStringView rest)
{
    int signs = 0;
    for (QChar c : rest) {
        if (c == rest[0])
            ++signs;
        else if (c != u' ' && c != u'\t')
            return false;
    }
    return signs >= 3 && (rest[0] == u'-' || rest[0] == u'*');
}

/// The mark of a list item at a position; its end is its start if none is there.
Mark readMark(QStringView line, qsizetype at)
{
    Mark mark{Mark::Bullet, at, at, at};
    qsizetype end = at;
    if (end < line.size() && (line[end] == u'-' || line[end] == u'*' || line[end] == u'+')) {
        ++end;
    } else {
        mark.kind = Mark::Ordered;
        while (end < line.size() && end - at < MostDigits && line[end] >= u'0' && line[end] <= u'9')
            ++end;
        if (end == at || end == line.size() || (line[end] != u'.' && line[end] != u')'))
            return mark;
        ++end;
    }
    const qsizetype words = blanksEnd(line, end);
    if (words == end)
        return mark;
    mark.signEnd = end;
    // Five blanks and more begin code one blank behind the sign.
    mark.end = words < line.size() && columnsBetween(line, end, words) > 4 ? end + 1 : words;
    return mark;
}

bool isBox(QStringView rest)
{
    return rest.size() >= 3 && rest[0] == u'[' && rest[2] == u']'
        && (rest[1] == u' ' || rest[1] == u'x' || rest[1] == u'X')
        && (rest.size() == 3 || rest[3] == u' ');
}

} // namespace

qsizetype blanksEnd(QStringView line, qsizetype at)
{
    while (at < line.size() && (line[at] == u' ' || line[at] == u'\t'))
        ++at;
    return at;
}

int columnsBetween(QStringView line, qsizetype from, qsizetype to)
{
    int column = 0;
    for (qsizetype i = from; i < to; ++i)
        column += line[i] == u'\t' ? 4 - column % 4 : 1;
    return column;
}

ItemLine readItemLine(QStringView line)
{
    ItemLine read;
    qsizetype at = 0;
    const auto takeQuote = [&](qsizetype sign) {
        const qsizetype end
            = sign + 1 < line.size() && line[sign + 1] == u' ' ? sign + 2 : sign + 1;
        read.marks.append({Mark::Quote, sign, sign + 1, end});
        at = end;
    };
    for (qsizetype sign = blanksEnd(line, 0); sign < line.size() && line[sign] == u'>'
         && columnsBetween(line, at, sign) < 4 && read.marks.size() < MostMarks;
         sign = blanksEnd(line, at)) {
        takeQuote(sign);
        ++read.depth;
    }
    read.wordsStart = at;
    at = blanksEnd(line, at);
    read.blank = at == line.size();
    if (read.blank || isRule(line.mid(at)))
        return read;
    while (at < line.size() && read.marks.size() < MostMarks) {
        if (line[at] == u'>') {
            takeQuote(at);
        } else {
            const Mark mark = readMark(line, at);
            if (mark.end == at)
                break;
            read.marks.append(mark);
            at = mark.end;
        }
        read.wordsStart = at;
    }
    if (!read.marks.isEmpty() && read.marks.last().kind != Mark::Quote && isBox(line.mid(at))) {
        read.boxStart = at;
        read.wordsStart = std::min(at + 4, line.size());
    }
    return read;
}

} // namespace Galley
