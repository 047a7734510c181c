// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/linepairs.h"

#include "post/worddiff.h"

#include <algorithm>
#include <vector>

namespace Galley {

namespace {

constexpr qsizetype MostPairs = 4096;
constexpr qsizetype LongestLine = 4096; ///< UTF-16 units; longer ones are judged by their beginning
constexpr double LeastLikeness = 0.3;

double worthOf(QStringView before, QStringView after)
{
    if (before == after)
        return 1;
    const bool blankBefore = before.trimmed().isEmpty();
    const bool blankAfter = after.trimmed().isEmpty();
    if (blankBefore || blankAfter)
        return blankBefore && blankAfter ? 1 : 0;
    const double like = likeness(before.first(std::min(before.size(), LongestLine)),
                                 after.first(std::min(after.size(), LongestLine)));
    return like < LeastLikeness ? 0 : like;
}

QList<LinePair> pairByPlace(qsizetype rows, qsizetype columns)
{
    QList<LinePair> pairs;
    for (qsizetype i = 0; i < std::max(rows, columns); ++i)
        pairs.append({i < rows ? i : -1, i < columns ? i : -1});
    return pairs;
}

} // namespace

QList<LinePair> pairLines(const QList<QStringView> &before, const QList<QStringView> &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if ((rows == 1 && columns == 1) || rows * columns > MostPairs)
        return pairByPlace(rows, columns);

    // The most alike in order, as a longest common subsequence with weights.
    const auto cell
        = [columns](qsizetype i, qsizetype j) { return std::size_t(i * (columns + 1) + j); };
    std::vector<double> best(cell(rows, columns) + 1, 0);
    std::vector<double> worth(best.size(), 0);
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            worth[cell(i, j)] = worthOf(before[i], after[j]);
            best[cell(i, j)] = std::max({best[cell(i + 1, j)], best[cell(i, j + 1)],
                                         best[cell(i + 1, j + 1)] + worth[cell(i, j)]});
        }
    }
    QList<LinePair> pairs;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        const bool pairable = i < rows && j < columns && worth[cell(i, j)] > 0;
        if (pairable && best[cell(i, j)] <= best[cell(i + 1, j + 1)] + worth[cell(i, j)])
            pairs.append({i++, j++});
        else if (i < rows && (j == columns || best[cell(i + 1, j)] >= best[cell(i, j + 1)]))
            pairs.append({i++, -1});
        else
            pairs.append({-1, j++});
    }
    return pairs;
}

} // namespace Galley
