// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace Galley {

/// How sure it is that a group was one character once.
enum class Certainty {
    /// A letter and the punctuation behind it, as writers set them ("capturé »"); only where its
    /// very line holds certain ones of the same kind of writing.
    Unlikely,
    Doubtful, ///< only where the same text holds certain ones of the same kind
    Certain,
};

/// The bytes of one UTF-8 character, each read as a character of its own.
struct GarbledGroup {
    int length = 0; ///< 2 to 4 characters; 0 if there is no group here
    char32_t decoded = 0;
    /// One of its characters never stands behind a letter in a written text.
    bool outlandish = false;
};

/// The byte that Windows-1252 has for a character, or that a control character from U+0080 to
/// U+009F passes through as; -1 if there is none.
int garbledByte(QChar c);

/// Whether \a c is read for a byte that continues a character and is no punctuation that follows
/// letters in written text.
bool isStrictContinuation(QChar c);

/// The group at \a at: the characters of one well-formed UTF-8 sequence (no overlong form, no
/// surrogate) that makes a character which Unicode has assigned. Private characters, noncharacters
/// and the separators U+2028 and U+2029 are none.
GarbledGroup readGarbledGroup(QStringView text, qsizetype at);

/// How sure a group is, by itself and the characters beside it.
Certainty certaintyOf(QStringView text, qsizetype at, const GarbledGroup &group);

/// The kind of writing that a character belongs to: what one certain group proves of doubtful ones.
int kindOfWriting(char32_t character);

} // namespace Galley
