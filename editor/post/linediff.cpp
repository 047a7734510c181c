// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/linediff.h"

#include "post/sequencediff.h"
#include "post/textdifference.h"

namespace Galley {

namespace {

/// Where each line begins, and where the last one ends.
QList<qsizetype> startsOf(const QList<QStringView> &lines)
{
    QList<qsizetype> starts{0};
    starts.reserve(lines.size() + 1);
    for (const QStringView line : lines)
        starts.append(starts.constLast() + line.size());
    return starts;
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// Moves a stretch that only one side has along the equal lines around it, no further than between
/// \a lowest and \a highest, both lines of that side: to where a blank line stands before it and
/// none in its beginning, else down as far as it goes.
qsizetype bestPlace(const QList<QStringView> &lines, qsizetype start, qsizetype count,
                    qsizetype lowest, qsizetype highest)
{
    qsizetype first = start;
    while (first > lowest && lines[first - 1] == lines[first + count - 1])
        --first;
    qsizetype last = start;
    while (last + count < highest && lines[last] == lines[last + count])
        ++last;
    for (qsizetype place = last; place >= first; --place) {
        if (place > 0 && isBlank(lines[place - 1]) && !isBlank(lines[place]))
            return place;
    }
    return last;
}

void slide(QList<SequenceChange> &changes, const QList<QStringView> &before,
           const QList<QStringView> &after)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        SequenceChange &change = changes[i];
        if (change.beforeCount > 0 && change.afterCount > 0)
            continue;
        const bool removed = change.beforeCount > 0;
        const QList<QStringView> &lines = removed ? before : after;
        const qsizetype start = removed ? change.beforeStart : change.afterStart;
        // One equal line stays between two changes.
        qsizetype lowest = 0;
        if (i > 0)
            lowest = (removed ? changes[i - 1].beforeEnd() : changes[i - 1].afterEnd()) + 1;
        qsizetype highest = lines.size();
        if (i + 1 < changes.size())
            highest = (removed ? changes[i + 1].beforeStart : changes[i + 1].afterStart) - 1;
        const qsizetype moved
            = bestPlace(lines, start, removed ? change.beforeCount : change.afterCount, lowest,
                        highest)
            - start;
        change.beforeStart += moved;
        change.afterStart += moved;
    }
}

} // namespace

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(u'\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(start, next - start));
        start = next;
    }
    return lines;
}

QList<LineChange> lineChanges(QStringView before, QStringView after)
{
    const QList<QStringView> oldLines = linesOf(before);
    const QList<QStringView> newLines = linesOf(after);
    SequenceNumbers<QStringView> numbering;
    const std::vector<int> oldNumbers = numbering.numbersOf(oldLines);
    QList<SequenceChange> changes = sequenceChanges(oldNumbers, numbering.numbersOf(newLines));
    slide(changes, oldLines, newLines);

    const QList<qsizetype> oldStarts = startsOf(oldLines);
    const QList<qsizetype> newStarts = startsOf(newLines);
    QList<LineChange> result;
    result.reserve(changes.size());
    for (const SequenceChange &change : changes) {
        const qsizetype oldStart = oldStarts[change.beforeStart];
        const qsizetype newStart = newStarts[change.afterStart];
        result.append({{oldStart, oldStarts[change.beforeEnd()] - oldStart},
                       {newStart, newStarts[change.afterEnd()] - newStart},
                       change.beforeStart,
                       change.beforeCount,
                       change.afterStart,
                       change.afterCount});
    }
    return result;
}

EditList editsBetween(const QString &before, const QString &after)
{
    EditList edits;
    for (const LineChange &change : lineChanges(before, after)) {
        const QStringView removed
            = QStringView(before).sliced(change.before.start, change.before.length);
        const QStringView added
            = QStringView(after).sliced(change.after.start, change.after.length);
        const TextDifference inner = difference(removed, added);
        edits.replace({change.before.start + inner.before.start, inner.before.length},
                      added.sliced(inner.before.start, inner.after).toString());
    }
    return edits;
}

} // namespace Galley
