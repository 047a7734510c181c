// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Galley {

/// A line of a post, where it stands, with blanks for all that is no prose: see spellingWords().
struct SpellingLine {
    qsizetype position = 0; ///< UTF-16 units in the whole text
    QString prose;
};

/// Lines that belong together and are in one language.
using SpellingParagraph = QList<SpellingLine>;

/// What is asked of a SpellChecker.
struct SpellingText {
    QList<SpellingParagraph> paragraphs; ///< in their order
    QString language = {}; ///< of the post; empty: to be guessed
    QList<SpellingParagraph> sample = {}; ///< to guess it from: the post's beginning
    QStringList preferred = {}; ///< languages that the author is likely to write, best first
    QSet<QString> ownWords = {}; ///< that are right in any language
};

/// A word that its dictionary does not know.
struct Misspelling {
    Span span; ///< in the whole text
    QString word; ///< as it was looked up
    QString language = {}; ///< the tag of the dictionary that was asked
    friend bool operator==(const Misspelling &, const Misspelling &) = default;
};

/// What a SpellChecker answers.
struct SpellingAnswer {
    QList<Misspelling> misspellings = {}; ///< ascending
    QString language = {}; ///< the tag of the post's dictionary; empty if there is none for it
};

} // namespace Galley
