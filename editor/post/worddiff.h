// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QStringView>

namespace Galley {

/// A stretch of words in which two texts differ. One of the spans may be empty.
struct WordChange {
    Span before; ///< in the old text, UTF-16 units
    Span after; ///< in the new text
    friend bool operator==(const WordChange &, const WordChange &) = default;
};

/// The words of a text as Unicode parts them (UAX 29), and what stands between them, in order;
/// together they are the text. A sign that is made of several code points is never cut.
QList<QStringView> wordsOf(QStringView text);

/// True if the text has a letter, a digit or a sign that stands for a word, such as an emoji.
bool hasWord(QStringView text);

/// The changes that lead from one text to the other, ascending, in whole words. For the eye: words
/// that are equal by chance between two longer changes belong to them, and so does what is no word.
QList<WordChange> wordChanges(QStringView before, QStringView after);

/// How much of two lines is the same: 0 to 1, as the share of their words that both have.
double likeness(QStringView before, QStringView after);

} // namespace Galley
