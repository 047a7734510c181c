// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/counts.h"

#include "prose/proselines.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace Galley {

namespace {

constexpr int wordsPerMinute = 230;
constexpr int ideographsPerMinute = 500;

/// Written without blanks between words: each character counts as one. Hangul has blanks.
bool isIdeograph(char32_t character)
{
    if (character == U'\u30fc')
        return true; // the long vowel's mark is of no script in particular
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return QChar::isLetterOrNumber(character);
    default:
        return false;
    }
}

bool isWordPart(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

/// Holds a word together if letters stand on both sides: don't, well-known, 3.14, user@home.
/// U+200C joins Persian words, U+00AD is a place to break.
bool isJoiner(char32_t character)
{
    static constexpr char32_t joiners[]
        = {U'\'', U'\u2019', U'-',      U'.',      U',',      U'_',
           U'@',  U'\u200c', U'\u200d', U'\u00ad', U'\u2011', U'\u2060'};
    return std::find(std::begin(joiners), std::end(joiners), character) != std::end(joiners);
}

struct WordCount {
    int words = 0;
    int ideographs = 0;
};

void countWords(QStringView line, WordCount &count)
{
    enum class At { Gap, Word, Joiner };
    At at = At::Gap;
    for (qsizetype i = 0; i < line.size(); ++i) {
        char32_t character = line.at(i).unicode();
        if (line.at(i).isHighSurrogate() && i + 1 < line.size()
            && line.at(i + 1).isLowSurrogate()) {
            character = QChar::surrogateToUcs4(line.at(i), line.at(i + 1));
            ++i;
        }
        if (isIdeograph(character)) {
            ++count.ideographs;
            at = At::Gap;
        } else if (isWordPart(character)) {
            // A joiner between two words has joined them; a lone mark begins none.
            if (at == At::Gap && QChar::isMark(character))
                continue;
            if (at == At::Gap)
                ++count.words;
            at = At::Word;
        } else {
            at = at == At::Word && isJoiner(character) ? At::Joiner : At::Gap;
        }
    }
}

int countCharacters(QStringView line)
{
    // Below U+0300 nothing combines, which spares most lines the dear way.
    const bool simple = std::all_of(line.begin(), line.end(),
                                    [](QChar character) { return character.unicode() < 0x300; });
    if (simple)
        return int(line.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line.data(), line.size());
    int clusters = 0;
    while (finder.toNextBoundary() > 0)
        ++clusters;
    return clusters;
}

/// Whole minutes, rounded up.
int minutesFor(const WordCount &count)
{
    const qint64 share
        = qint64(count.words) * ideographsPerMinute + qint64(count.ideographs) * wordsPerMinute;
    constexpr qint64 minute = wordsPerMinute * ideographsPerMinute;
    return int((share + minute - 1) / minute);
}

} // namespace

int countedWords(QStringView read)
{
    WordCount count;
    countWords(read, count);
    return count.words + count.ideographs * wordsPerMinute / ideographsPerMinute;
}

Counts countProse(QStringView body)
{
    Counts counts;
    WordCount count;
    ProseLines lines;
    for (const QStringView line : body.tokenize(QLatin1Char('\n'))) {
        counts.characters += countCharacters(line);
        countWords(lines.wordsOf(line), count);
    }
    counts.words = count.words + count.ideographs;
    counts.readingMinutes = minutesFor(count);
    return counts;
}

} // namespace Galley
