// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// What the status bar says of a text.
struct Counts {
    int words = 0; ///< a Chinese or Japanese character counts as a word
    int characters = 0; ///< as people count them: grapheme clusters, line ends left out
    int readingMinutes = 0; ///< at 230 words a minute (500 characters of Chinese or Japanese), at
                            ///< least 1 if there is any
};

/// Counts a post's body. \a body is Markdown source: marks, URLs and code fences do not count as
/// words.
Counts countProse(QStringView body);

/// How long a text without marks is to its reader, in words; Chinese and Japanese signs count by
/// the time that they take.
int countedWords(QStringView read);

} // namespace Galley
