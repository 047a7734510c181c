// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/chunkedlist.h"
#include "render/guard.h"

#include <QString>
#include <QStringView>

namespace Galley {

/// Lines of a text that others replaced: \a removed lines from \a first on by \a added ones.
struct LineEdit {
    qsizetype first = 0;
    qsizetype removed = 0;
    qsizetype added = 0;

    /// This edit and, after it, \a next as one.
    LineEdit followedBy(const LineEdit &next) const;
};

/// A text as lines, guarded (guard.h) line by line: what guard() makes of the whole text, for any
/// part of it. An edit costs what it changes, and the run of lines around it.
class TextLines
{
public:
    /// One empty line.
    TextLines();

    qsizetype count() const { return m_lines.total().lines; }
    /// UTF-16 units of the text.
    qsizetype size() const { return m_lines.total().units - 1; }
    QString text() const;

    void setText(QStringView text);
    /// Replaces \a removed UTF-16 units from \a position on; both are clipped to the text. The
    /// lines of the answer are those of which the parser sees something else now.
    LineEdit replace(qsizetype position, qsizetype removed, QStringView inserted);

    /// UTF-16 units in these lines with their ends: what it costs to read them.
    qsizetype unitsOf(qsizetype first, qsizetype count) const;
    /// As the parser may see these lines; the text's last line has no end. A run that the guard
    /// takes out must not begin above them.
    GuardedText guarded(qsizetype first, qsizetype count) const;

private:
    struct Line {
        enum class State : char {
            Plain, ///< the parser sees it
            StandIn, ///< the first line of a run that was taken out
            LeftOut, ///< the parser sees a blank line
        };
        QString text; ///< without its end
        State state = State::Plain;
    };
    struct Sum {
        qsizetype lines = 0;
        qsizetype units = 0; ///< with a line's end, also the last one's
        static Sum of(const Line &line) { return {1, line.text.size() + 1}; }
        Sum &operator+=(const Sum &other)
        {
            lines += other.lines;
            units += other.units;
            return *this;
        }
        Sum &operator-=(const Sum &other)
        {
            lines -= other.lines;
            units -= other.units;
            return *this;
        }
    };
    using Lines = ChunkedList<Line, Sum, 128>;

    static std::vector<Line> split(QStringView text);
    Lines::Place placeOf(qsizetype line) const;
    bool isBlankAt(Lines::Place place) const;
    LineEdit judged(LineEdit edit);
    void judgeRun(Lines::Place from, std::size_t count, qsizetype first, LineEdit &changed);

    Lines m_lines;
};

} // namespace Galley
