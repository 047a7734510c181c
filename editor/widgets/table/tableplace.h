// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table/tablerow.h"
#include "widgets/typing/typing.h"

namespace Galley {

/// A GFM table among the lines of a text: where it begins and ends. Looks at some thousand lines at
/// most; a larger table is none.
class TablePlace
{
public:
    /// The table that a line with a pipe belongs to. \a text must outlive it.
    static std::optional<TablePlace> around(const TypingText &text, int line);

    int header() const { return m_header; }
    int rule() const { return m_header + 1; }
    int last() const { return m_last; }
    int columns() const { return m_columns; }
    TableRow row(int line) const;
    /// All its lines.
    QStringList lines() const;
    /// Of its lines, where the row begins behind the marks of quotes and lists.
    static qsizetype rowStart(const QString &line);

private:
    explicit TablePlace(const TypingText &text)
        : m_text(&text)
    { }

    const TypingText *m_text;
    int m_header = -1;
    int m_last = -1;
    int m_columns = 0;
};

} // namespace Galley
