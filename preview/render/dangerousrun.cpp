// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/dangerousrun.h"

#include "render/linecost.h"
#include "render/markruns.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestLeaf = 64 * 1024; ///< bytes that the parser reads as one paragraph
constexpr qsizetype LongestDefinition = 4 * 1024; ///< bytes
constexpr qsizetype MostCells = 60'000; ///< of one table, as the parser completes it
constexpr qsizetype MostColumns = 1'000; ///< its work grows with their square
constexpr qsizetype MostOpenings = 500; ///< of what is looked for to the end, in one run
constexpr qsizetype MostBrackets = 2'000; ///< in a line with an address

// The shortest dangerous run is a table whose lines and columns multiply to more than MostCells.
static_assert((HarmlessRun / 2) * (HarmlessRun / 2) < MostCells && HarmlessRun < MostOpenings
              && HarmlessRun < LongestMarkRun);

/// Whether the definition that the first line begins goes on in the next ones for more than 4 KB:
/// an address on a line of its own, or a title over many lines.
bool goesOnTooLong(std::span<const QByteArrayView> lines)
{
    const qsizetype colon = definitionColon(lines.front());
    if (colon < 0)
        return false;
    const QByteArrayView rest = withoutPrefix(lines.front()).sliced(colon).trimmed();
    bool open = rest.isEmpty() || rest.contains('"') || rest.contains('\'') || rest.contains('(');
    qsizetype size = 0;
    for (const QByteArrayView line : lines.subspan(1)) {
        const QByteArrayView next = withoutPrefix(line).trimmed();
        if (next.isEmpty() || (!open && !QByteArrayView("\"'(").contains(next.front())))
            return false;
        open = true;
        size += next.size();
        if (size > LongestDefinition)
            return true;
        if (definitionColon(next) >= 0 || QByteArrayView("\"')").contains(next.back()))
            return false;
    }
    return false;
}

} // namespace

bool isDangerousRun(std::span<const QByteArrayView> lines)
{
    if (std::any_of(lines.begin(), lines.end(), hasEndlessMarks))
        return true; // the parser takes them, and nothing that draws them
    if (isRawHtml(lines.front()))
        return false;
    qsizetype leaf = 0;
    qsizetype columns = 0;
    qsizetype opened = 0;
    // Definitions at a paragraph's start are taken off before anything in it is looked for.
    const auto from = std::find_if_not(lines.begin(), lines.end(), isPlainDefinition);
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (startsLeaf(*line))
            leaf = opened = 0;
        leaf += line < from ? 0 : weight(*line) + 1;
        if (leaf > LongestLeaf)
            return true;
        columns = qMax(columns, qsizetype(std::count(line->begin(), line->end(), '|')));
        opened += openings(*line);
        if (opened > MostOpenings || trailingBrackets(*line) > MostBrackets
            || goesOnTooLong({line, lines.end()}))
            return true;
    }
    const auto count = qsizetype(lines.size());
    return count > 1 && (columns > MostColumns || columns * count > MostCells);
}

bool isOverlongDefinition(QByteArrayView line)
{
    return line.size() > LongestDefinition && definitionColon(line) >= 0;
}

} // namespace Galley
