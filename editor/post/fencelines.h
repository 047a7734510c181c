// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// One line of a text whose lines end with "\n". Positions are UTF-16 units.
struct TextLine {
    qsizetype start = 0;
    qsizetype end = 0; ///< behind its last character, before its "\n"
    qsizetype next = 0; ///< where the next line starts; the text's size behind the last line
    int number = 0; ///< 0-based
    QStringView text(QStringView whole) const { return whole.mid(start, end - start); }
};

TextLine firstLine(QStringView text);
/// The line behind \a line; an empty one at the text's end behind the last.
TextLine nextLine(QStringView text, const TextLine &line);

/// Without the spaces and tabs at its end: other blanks are content.
QStringView withoutTrailingBlanks(QStringView line);

/// The key of a line "Key: value" or "Key:": a letter of ASCII, then letters, digits, blanks, "_"
/// and "-", in at most three words. Empty if the line has none.
QStringView metadataKey(QStringView line);

/// A key that posts have and that prose seldom starts a line with ("Title", "Date"), in any case.
bool isWellKnownKey(QStringView key);

/// Whether \a text opens an object with a key, quoted or (JSON5) not; a shortcode does not.
bool startsLikeJsonObject(QStringView text);

/// Behind the brace that closes the object at the start of \a text, or -1. Braces in strings and in
/// comments of JSON5 do not count.
qsizetype endOfJsonObject(QStringView text);

/// Behind the line that shows that a text without front matter, nor with a fence that is open, has
/// none whatever comes behind that line; -1 if what comes may make it front matter.
qsizetype endOfDecidingLine(QStringView text);

} // namespace Galley
