// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/unifieddiff.h"

#include "post/sequencediff.h"

#include <QList>

namespace Galley {

namespace {

constexpr int Context = 3;

/// One line of the result: kept (' '), removed ('-') or added ('+').
struct Step {
    char mark;
    QByteArray line;
};

/// The lines with their line feeds; the last one may lack it.
QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        lines.append(bytes.sliced(start, next - start));
        start = next;
    }
    return lines;
}

void appendAll(QList<Step> &steps, char mark, const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines)
        steps.append({mark, line});
}

QList<Step> stepsBetween(const QList<QByteArray> &before, const QList<QByteArray> &after)
{
    SequenceNumbers<QByteArray> numbering;
    const std::vector<int> oldNumbers = numbering.numbersOf(before);
    QList<Step> steps;
    qsizetype done = 0;
    for (const SequenceChange &change : sequenceChanges(oldNumbers, numbering.numbersOf(after))) {
        appendAll(steps, ' ', before.sliced(done, change.beforeStart - done));
        appendAll(steps, '-', before.sliced(change.beforeStart, change.beforeCount));
        appendAll(steps, '+', after.sliced(change.afterStart, change.afterCount));
        done = change.beforeEnd();
    }
    appendAll(steps, ' ', before.sliced(done));
    return steps;
}

/// "12,3", or "12" for one line; an empty range counts the line before it.
QByteArray range(qsizetype linesBefore, qsizetype count)
{
    const QByteArray start = QByteArray::number(count == 0 ? linesBefore : linesBefore + 1);
    return count == 1 ? start : start + ',' + QByteArray::number(count);
}

QByteArray lineText(const Step &step)
{
    QByteArray text = step.mark + step.line;
    if (!text.endsWith('\n'))
        text += "\n\\ No newline at end of file\n";
    return text;
}

/// The first changed step at or behind \a from; the end if there is none.
qsizetype nextChange(const QList<Step> &steps, qsizetype from)
{
    while (from < steps.size() && steps[from].mark == ' ')
        ++from;
    return from;
}

/// A name with blanks ends at the tab that patch(1) looks for.
QByteArray nameLine(const char *mark, const QString &fileName)
{
    QByteArray line = mark + fileName.toUtf8();
    if (line.sliced(4).contains(' '))
        line += '\t';
    return line + '\n';
}

} // namespace

QByteArray unifiedDiff(const QString &fileName, const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    const QList<Step> steps = stepsBetween(linesOf(before), linesOf(after));
    QByteArray diff = nameLine("--- ", fileName) + nameLine("+++ ", fileName);
    qsizetype oldLine = 0;
    qsizetype newLine = 0;
    qsizetype done = 0;
    const auto skipTo = [&](qsizetype step) {
        for (; done < step; ++done) {
            oldLine += steps[done].mark != '+';
            newLine += steps[done].mark != '-';
        }
    };
    for (qsizetype change = nextChange(steps, 0); change < steps.size();) {
        const qsizetype start = qMax(qsizetype(0), change - Context);
        qsizetype end = change;
        // Changes whose contexts touch share one hunk.
        while (change < steps.size() && change <= end + 2 * Context) {
            end = change + 1;
            change = nextChange(steps, end);
        }
        const qsizetype last = qMin(steps.size(), end + Context);
        skipTo(start);
        const qsizetype oldStart = oldLine;
        const qsizetype newStart = newLine;
        QByteArray hunk;
        for (qsizetype step = start; step < last; ++step)
            hunk += lineText(steps[step]);
        skipTo(last);
        diff += "@@ -" + range(oldStart, oldLine - oldStart) + " +"
            + range(newStart, newLine - newStart) + " @@\n" + hunk;
    }
    return diff;
}

} // namespace Galley
