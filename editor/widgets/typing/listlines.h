// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/itemline.h"
#include "widgets/typing/typingslice.h"

namespace Galley {

/// The list around a line, with which item belongs to which: by columns, as CommonMark reads them.
/// Lines count in the slice; what changes keeps the columns of what stands below an item.
class ListLines
{
public:
    /// Reads the list around a line of the text, at most some thousand lines of it.
    ListLines(const TypingText &text, int line);

    TypingSlice &slice() { return m_slice; }
    /// The line it was made around.
    int line() const { return m_line; }
    const ItemLine &read(int line) const { return m_slice.item(line); }
    bool isItem(int line) const;
    /// Where its first words or its mark stand, in columns behind the quotes.
    int indent(int line) const;
    /// Where what belongs to an item begins.
    int contentColumn(int item) const;

    /// The item that this line belongs to; below 0 if none.
    int parent(int line) const;
    /// The first line that is no more of this item with all below it.
    int end(int item) const;
    /// The next item of the same list; below 0 if none.
    int nextSibling(int item) const { return nextSibling(item, floor(item)); }
    int previousSibling(int item) const;

    /// Of an ordered item; -1 of another.
    int number(int item) const;
    /// Gives it this number; what stands below it moves with its words.
    void setNumber(int item, int number);
    /// Gives it this mark, with the blanks behind it.
    void setMark(int item, const QString &mark);
    /// The mark, with the blanks behind it, that follows an item's.
    QString markAfter(int model, const ItemLine::Mark &mark) const;
    /// Numbers the items that follow, as long as they counted on from about here: by at most
    /// \a moved more or less. An author's own way of counting stays.
    void renumberAfter(int item, int moved = 1);
    /// Moves an item with all below it to a column.
    void moveTo(int item, int column);

private:
    /// The column where the items of this one's list begin at the least.
    int floor(int item) const;
    int nextSibling(int item, int floor) const;
    void shift(int from, int to, int columns);
    QString newMark(int line, const ItemLine::Mark &mark, int number) const;
    bool countsOn(int model) const;

    TypingSlice m_slice;
    int m_line;
    int m_depth; ///< of quotes around the list
};

} // namespace Galley
