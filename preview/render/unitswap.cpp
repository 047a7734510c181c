// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/unitswap.h"

namespace Galley {

namespace {

/// A unit and where it stands.
struct Position {
    UnitList::Place place;
    qsizetype index = 0;
    qsizetype line = 0;
};

class Swapper
{
public:
    Swapper(UnitList &units, const TextLines &lines, const LineEdit &edit)
        : m_units(units)
        , m_lines(lines)
        , m_shift(edit.added - edit.removed)
        , m_from(containing(edit.first))
        , m_after(containing(edit.first + edit.removed - 1))
    {
        // The line that the edit begins with may go on with the unit above.
        if (m_from.line == edit.first)
            stepBackUnlessClosed();
        stepOn(m_after);
        m_to = m_after;
    }

    std::optional<UnitSwap> swap(const UnitReader &reader, qsizetype patience);

private:
    Position containing(qsizetype line) const
    {
        UnitSum before;
        const UnitList::Place place = m_units.find<&UnitSum::lines>(line, before);
        return {place, before.units, before.lines};
    }
    void stepOn(Position &position) const
    {
        position.line += m_units.at(position.place)->lines;
        ++position.index;
        m_units.next(position.place);
    }
    void stepBack()
    {
        if (!m_units.previous(m_from.place))
            return;
        --m_from.index;
        m_from.line -= m_units.at(m_from.place)->lines;
    }
    void stepBackUnlessClosed()
    {
        UnitList::Place above = m_from.place;
        if (m_units.previous(above) && !m_units.at(above)->closed)
            stepBack();
    }
    bool isAtEnd() const { return m_to.place == m_units.end(); }
    void widen(int count);
    UnitReader::Stretch stretch() const;
    UnitSwap install(UnitReader::Reading reading, bool isWhole);

    UnitList &m_units;
    const TextLines &m_lines;
    qsizetype m_shift;
    Position m_from; ///< the first unit that is read
    Position m_after; ///< the first unit that the edit leaves alone; lines as before the edit
    Position m_to; ///< the last unit of which the first line is read
    QList<qsizetype> m_starts; ///< lines of units from m_after to m_to, as they are now
};

/// Reads so many units more, and then on to one whose first line alone can be told from a
/// definition.
void Swapper::widen(int count)
{
    for (; !isAtEnd(); --count) {
        const qsizetype line = m_to.line + m_shift;
        if (m_starts.isEmpty() || m_starts.back() != line)
            m_starts.append(line);
        if (count <= 0 && !m_lines.guarded(line, 1).markdown.contains("]:"))
            return;
        stepOn(m_to);
    }
}

UnitReader::Stretch Swapper::stretch() const
{
    UnitReader::Stretch stretch{m_from.line, m_lines.count() - m_from.line, {}};
    if (!isAtEnd())
        stretch.count = m_to.line + m_shift + 1 - m_from.line;
    for (const qsizetype line : m_starts)
        stretch.unitStarts.append(line - m_from.line);
    return stretch;
}

std::optional<UnitSwap> Swapper::swap(const UnitReader &reader, qsizetype patience)
{
    widen(0);
    for (int more = 1;;) {
        const UnitReader::Stretch part = stretch();
        if (m_lines.unitsOf(part.first, part.count) > patience)
            return {};
        UnitReader::Reading reading = reader.read(part);
        if (!reading.beginsWithBlock)
            stepBack();
        else if (reading.agreedAt >= 0 || isAtEnd())
            return install(std::move(reading), part.count == m_lines.count());
        else {
            widen(more);
            more *= 4;
        }
    }
}

UnitSwap Swapper::install(UnitReader::Reading reading, bool isWhole)
{
    const qsizetype end
        = reading.agreedAt >= 0 ? m_after.index + reading.agreedAt : m_units.total().units;
    UnitSwap swap;
    swap.first = m_from.index;
    swap.firstLine = m_from.line;
    swap.count = qsizetype(reading.units.size());
    swap.lineShift = m_shift;
    swap.isWhole = isWhole;
    swap.gone
        = m_units.splice(m_from.place, std::size_t(end - m_from.index), std::move(reading.units));
    UnitSum before;
    swap.place = m_units.find<&UnitSum::units>(swap.first, before);
    return swap;
}

} // namespace

std::optional<UnitSwap> swapUnits(UnitList &units, const TextLines &lines, const UnitReader &reader,
                                  const LineEdit &edit, qsizetype patience)
{
    return Swapper(units, lines, edit).swap(reader, patience);
}

} // namespace Galley
