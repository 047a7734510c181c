// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/itemline.h"
#include "widgets/typing/typing.h"

#include <optional>

namespace Galley {

/// A few lines of a text to work on; tells afterwards what differs, so that lines that stay keep
/// what is known about them. Lines are counted from the slice's first.
class TypingSlice
{
public:
    /// From line \a first to \a last, which must be there. \a text must outlive it.
    TypingSlice(const TypingText &text, int first, int last);

    int first() const { return m_first; }
    int size() const { return static_cast<int>(m_lines.size()); }
    QString text(int line) const { return m_lines[line].text; }
    TypingText::Nature nature(int line) const { return m_lines[line].nature; }
    /// The marks that a line begins with; read once for each text of it.
    const ItemLine &item(int line) const;
    void setText(int line, const QString &text);
    void insert(int before, const QString &text);
    /// Moves the lines from \a from up to \a to before the line \a before, which is outside.
    void move(int from, int to, int before);

    /// What was done, with a selection that counts in the slice.
    TypingChange change(TypingPlace anchor, TypingPlace caret) const;

private:
    struct Line {
        int origin = -1; ///< its number in the slice as it was; below 0: it is new
        QString text;
        TypingText::Nature nature = TypingText::Nature::Prose;
        mutable std::optional<ItemLine> item; ///< once it was asked for
    };
    void editLine(int origin, const QString &now, QList<TypingEdit> &edits) const;

    const TypingText &m_text;
    int m_first;
    int m_count; ///< of lines as it was
    QList<Line> m_lines;
};

} // namespace Galley
