// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace Galley {

/// The HTML of one root block before the numbers that depend on the rest of the document are in:
/// a pure function of the block's text and the document's definitions.
struct Fragment {
    struct Mark {
        enum class Kind {
            HeadingId, ///< value: the slug, not yet unique
            NoteReference, ///< value: the note's number, or its label
            BackReference, ///< from a note to where it is first named
        };
        Kind kind = Kind::HeadingId;
        qsizetype offset = 0; ///< in html, bytes: what numbering.h makes of the mark goes here
        QByteArray value;
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    QByteArray html;
    QList<Mark> marks; ///< by offset
    bool hasHeadings = false; ///< marks for their ids
    QList<int> lines; ///< where html has its line marks (' data-l="N"'), by offset

    /// Puts another one behind, whose lines count from the same line.
    void append(const Fragment &other);
    /// The HTML with a value for each mark, and all its lines moved down by so many; lines that
    /// come to lie above the first one lose their marks. Costs nothing where nothing is to be put
    /// in.
    QByteArray composed(const QByteArrayList &values, int lineShift) const;

    friend bool operator==(const Fragment &, const Fragment &) = default;
};

} // namespace Galley
