// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/markedrange.h"

#include <algorithm>

namespace Galley {

namespace {

qsizetype runForwards(QStringView line, qsizetype at, qsizetype end, QChar sign)
{
    qsizetype length = 0;
    while (at + length < end && line[at + length] == sign)
        ++length;
    return length;
}

qsizetype runBackwards(QStringView line, qsizetype at, qsizetype start, QChar sign)
{
    qsizetype length = 0;
    while (at - length > start && line[at - length - 1] == sign)
        ++length;
    return length;
}

/// How many signs of a run are the mark that is looked for; 0 if it holds none. Three are both,
/// emphasis and strong.
qsizetype marksIn(qsizetype run, QChar sign, int count)
{
    if (sign == u'`')
        return run;
    const bool holds = count == 1 ? run == 1 || run == 3 : run >= 2;
    return holds ? count : 0;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

std::optional<MarkedRange> marksAround(QStringView line, LineRange words, QChar sign, int count)
{
    const QChar signs[] = {sign, sign == u'*' ? QChar(u'_') : sign};
    for (QChar each : signs) {
        const qsizetype outside = marksIn(std::min(runBackwards(line, words.from, 0, each),
                                                   runForwards(line, words.to, line.size(), each)),
                                          each, count);
        if (outside > 0)
            return MarkedRange{{words.from - outside, words.to + outside}, words};
        const qsizetype inside = marksIn(std::min(runForwards(line, words.from, words.to, each),
                                                  runBackwards(line, words.to, words.from, each)),
                                         each, count);
        if (inside > 0 && words.to - words.from > 2 * inside)
            return MarkedRange{words, {words.from + inside, words.to - inside}};
    }
    return {};
}

std::optional<MarkedRange> marksOver(QStringView line, qsizetype at, QChar sign, int count)
{
    const QChar signs[] = {sign, sign == u'*' ? QChar(u'_') : sign};
    for (QChar each : signs) {
        qsizetype open = -1; // behind the mark that nothing has closed yet
        for (qsizetype i = 0; i < line.size();) {
            const qsizetype run = runForwards(line, i, line.size(), each);
            const qsizetype marks = run > 0 ? marksIn(run, each, count) : 0;
            if (marks > 0 && open >= 0 && line[i - 1] != u' ') {
                if (open <= at && at <= i)
                    return MarkedRange{{open - marks, i + marks}, {open, i}};
                open = -1;
            } else if (marks > 0 && i + run < line.size() && line[i + run] != u' ') {
                open = i + run;
            }
            i += std::max<qsizetype>(1, run);
        }
    }
    return {};
}

LineRange wordAt(QStringView line, qsizetype at)
{
    LineRange word{at, at};
    while (word.from > 0 && isWord(line[word.from - 1]))
        --word.from;
    while (word.to < line.size() && isWord(line[word.to]))
        ++word.to;
    return word;
}

} // namespace Galley
