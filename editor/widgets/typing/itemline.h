// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Galley {

/// The marks of quotes and list items that a line of Markdown begins with. Positions in UTF-16
/// units of the line, columns with tabs to each fourth.
struct ItemLine {
    /// A quote's sign or a list item's mark, with the blanks behind it.
    struct Mark {
        enum Kind : quint8 { Quote, Bullet, Ordered };
        Kind kind = Quote;
        qsizetype start = 0;
        qsizetype signEnd = 0;
        qsizetype end = 0;
    };

    QList<Mark> marks; ///< from the outermost inwards
    int depth = 0; ///< how many of them are the quotes that the line begins with
    qsizetype wordsStart = 0; ///< behind all marks and the box of a task
    qsizetype boxStart = -1; ///< of the box of a task; below 0 without
    bool blank = false; ///< nothing but the signs of quotes

    /// True if the line begins a list item, in quotes or not.
    bool isItem() const { return marks.size() > depth && marks[depth].kind != Mark::Quote; }
    /// The outermost list item's mark; only if isItem().
    const Mark &item() const { return marks[depth]; }
    /// Behind the signs of the first \a depth quotes.
    qsizetype behindQuotes(int quotes) const { return quotes > 0 ? marks[quotes - 1].end : 0; }
};

/// Reads a line as if it stood outside of code. A mark counts once a blank is behind it.
ItemLine readItemLine(QStringView line);

/// Where the blanks that begin at \a at end.
qsizetype blanksEnd(QStringView line, qsizetype at);
/// Columns between two positions, counted from the first.
int columnsBetween(QStringView line, qsizetype from, qsizetype to);

} // namespace Galley
