// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Galley {

/// The HTML of one root block before the numbers that depend on the rest of the document are in:
/// a pure function of the block's text and the document's definitions.
struct Fragment {
    struct Mark {
        enum class Kind {
            HeadingId, ///< value: the slug, not yet unique
            NoteReference, ///< value: the note's number
            BackReference, ///< from a note to where it is first named
        };
        Kind kind = Kind::HeadingId;
        qsizetype offset = 0; ///< in html, bytes: what numbering.h makes of the mark goes here
        QByteArray value;
    };
    QByteArray html;
    QList<Mark> marks; ///< by offset
};

} // namespace Galley
