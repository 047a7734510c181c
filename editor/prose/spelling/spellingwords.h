// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QStringView>

namespace Galley {

/// The words of a line that a dictionary can be asked for, as spans of it. \a prose is the line
/// with blanks for all that is no prose, U+2060 for marks inside of a word ("un**real**").
///
/// Boundaries are Unicode's (UAX 29): an apostrophe between letters belongs to the word, a hyphen
/// parts words. Left alone: single letters, parts of three
/// around a hyphen, words with digits, dots or underscores, those in
/// CAPITALS or camelCase, @names, #tags, -options, parts of paths and e-mail addresses, and scripts
/// that part no words by blanks.
QList<Span> spellingWords(QStringView prose);

/// A word as a dictionary spells it: composed, without soft hyphens and other invisible signs, but
/// with the joiners that Persian and Indic words need.
QString plainWord(QStringView word);

} // namespace Galley
