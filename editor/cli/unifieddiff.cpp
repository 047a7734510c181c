// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/unifieddiff.h"

#include <QList>

#include <vector>

namespace Galley {

namespace {

constexpr int Context = 3;
/// Above this many pairs of lines the changed region is shown as one replacement.
constexpr qsizetype MaxPairs = 4'000'000;

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

/// The changed region by its longest common subsequence, as textbooks have it: the front matter
/// that an edit touches is short.
void appendRegion(QList<Step> &steps, const QList<QByteArray> &before,
                  const QList<QByteArray> &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if (rows * columns > MaxPairs) {
        appendAll(steps, '-', before);
        appendAll(steps, '+', after);
        return;
    }
    const auto cell = [columns](qsizetype i, qsizetype j) { return size_t(i * (columns + 1) + j); };
    std::vector<int> common(cell(rows, columns) + 1, 0);
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            common[cell(i, j)] = before[i] == after[j]
                ? common[cell(i + 1, j + 1)] + 1
                : std::max(common[cell(i + 1, j)], common[cell(i, j + 1)]);
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && before[i] == after[j]) {
            steps.append({' ', before[i]});
            ++i;
            ++j;
        } else if (i < rows && (j == columns || common[cell(i + 1, j)] >= common[cell(i, j + 1)])) {
            steps.append({'-', before[i++]});
        } else {
            steps.append({'+', after[j++]});
        }
    }
}

QList<Step> stepsBetween(const QList<QByteArray> &before, const QList<QByteArray> &after)
{
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QList<Step> steps;
    appendAll(steps, ' ', before.first(head));
    appendRegion(steps, before.sliced(head, before.size() - head - tail),
                 after.sliced(head, after.size() - head - tail));
    appendAll(steps, ' ', before.last(tail));
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
