// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown/markdownemphasis.h"

#include <QList>

#include <algorithm>

namespace Galley {

namespace {

using Style = MarkdownStyle;

/// A run of *, _ or ~ that is not used up yet.
struct Run {
    QChar sign;
    qsizetype start;
    qsizetype end;
    qsizetype length; ///< as written: the rule of three looks at it
    bool opens;
    bool closes;
};

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

/// The character before or behind a run; a line's edge counts as a blank.
QChar neighbour(QStringView line, qsizetype at)
{
    return at >= 0 && at < line.size() ? line[at] : QChar(u' ');
}

Run runAt(QStringView line, qsizetype start, qsizetype limit)
{
    qsizetype end = start;
    while (end < limit && line[end] == line[start]) {
        ++end;
    }
    const QChar before = neighbour(line, start - 1);
    const QChar after = neighbour(line, end);
    const bool left
        = !after.isSpace() && (!isPunctuation(after) || before.isSpace() || isPunctuation(before));
    const bool right
        = !before.isSpace() && (!isPunctuation(before) || after.isSpace() || isPunctuation(after));
    const bool wordy = line[start] == u'_';
    return Run{line[start],
               start,
               end,
               end - start,
               left && (!wordy || !right || isPunctuation(before)),
               right && (!wordy || !left || isPunctuation(after))};
}

bool matches(const Run &open, const Run &close)
{
    if (open.sign != close.sign || !open.opens || open.end <= open.start) {
        return false;
    }
    if (open.sign == u'~') {
        return open.length == close.length && open.length <= 2;
    }
    const bool ofThree = (open.closes || close.opens) && (open.length + close.length) % 3 == 0
        && (open.length % 3 != 0 || close.length % 3 != 0);
    return !ofThree;
}

/// Uses up one pair of signs from both runs.
void join(Run &open, Run &close, MarkdownCanvas &canvas)
{
    const qsizetype openLeft = open.end - open.start;
    const qsizetype closeLeft = close.end - close.start;
    const bool strike = open.sign == u'~';
    const qsizetype used = strike ? open.length : openLeft >= 2 && closeLeft >= 2 ? 2 : 1;
    canvas.add(open.end, close.start,
               strike          ? Style::Strike
                   : used == 2 ? Style::Strong
                               : Style::Emphasis);
    canvas.add(open.end - used, open.end, Style::Mark);
    canvas.add(close.start, close.start + used, Style::Mark);
    open.end -= used;
    close.start += used;
}

} // namespace

void styleMarkdownEmphasis(QStringView line, qsizetype from, qsizetype to, MarkdownCanvas &canvas)
{
    // How far a closing run looks back: far more than prose needs, and keeps a line of stars
    // linear.
    constexpr qsizetype reach = 64;
    constexpr MarkdownStyles taken
        = Style::Code | Style::Html | Style::Url | Style::Comment | Style::Mark;
    QList<Run> open;
    for (qsizetype at = from; at < to;) {
        const QChar c = line[at];
        if ((c != u'*' && c != u'_' && c != u'~') || (canvas.at(at) & taken)) {
            // An escaped sign is no sign.
            at += c == u'\\' && (canvas.at(at) & Style::Mark) ? 2 : 1;
            continue;
        }
        Run run = runAt(line, at, to);
        at = run.end;
        while (run.closes && run.start < run.end) {
            const qsizetype lowest = std::max<qsizetype>(0, open.size() - reach);
            qsizetype match = open.size() - 1;
            while (match >= lowest && !matches(open[match], run)) {
                --match;
            }
            if (match < lowest) {
                break;
            }
            open.resize(match + 1);
            join(open.last(), run, canvas);
            if (open.last().start == open.last().end) {
                open.removeLast();
            }
        }
        if (run.opens && run.start < run.end) {
            open.append(run);
        }
    }
}

} // namespace Galley
