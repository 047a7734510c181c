// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/worddiff.h"

#include "post/sequencediff.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Galley {

namespace {

QList<qsizetype> startsOf(const QList<QStringView> &words)
{
    QList<qsizetype> starts{0};
    starts.reserve(words.size() + 1);
    for (const QStringView word : words)
        starts.append(starts.constLast() + word.size());
    return starts;
}

bool isWordCharacter(char32_t character)
{
    if (QChar::isLetterOrNumber(character))
        return true;
    // Emoji are symbols to Unicode, and words to who writes them.
    return QChar::category(character) == QChar::Symbol_Other;
}

/// Whether what is equal between two changes is too little to part them.
bool isTooLittle(QStringView between, const WordChange &one, const WordChange &other)
{
    if (!hasWord(between))
        return true;
    const auto weight = [](const WordChange &change) {
        return std::max(change.before.length, change.after.length);
    };
    return between.size() < std::min(weight(one), weight(other));
}

} // namespace

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = finder.toNextBoundary();
        if (end < 0)
            end = text.size();
        signs.setPosition(end);
        if (end < text.size() && !signs.isAtBoundary())
            continue;
        if (end > start)
            words.append(text.sliced(start, end - start));
        start = end;
    }
    return words;
}

bool hasWord(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]); // its half is no letter
        if (isWordCharacter(character))
            return true;
    }
    return false;
}

QList<WordChange> wordChanges(QStringView before, QStringView after)
{
    const QList<QStringView> oldWords = wordsOf(before);
    const QList<QStringView> newWords = wordsOf(after);
    const QList<qsizetype> oldStarts = startsOf(oldWords);
    const QList<qsizetype> newStarts = startsOf(newWords);
    SequenceNumbers<QStringView> numbering;
    const std::vector<int> oldNumbers = numbering.numbersOf(oldWords);

    QList<WordChange> result;
    for (const SequenceChange &found : sequenceChanges(oldNumbers, numbering.numbersOf(newWords))) {
        const qsizetype oldStart = oldStarts[found.beforeStart];
        const qsizetype newStart = newStarts[found.afterStart];
        WordChange change{{oldStart, oldStarts[found.beforeEnd()] - oldStart},
                          {newStart, newStarts[found.afterEnd()] - newStart}};
        while (!result.isEmpty()) {
            const WordChange &last = result.constLast();
            const QStringView between
                = before.sliced(last.before.end(), change.before.start - last.before.end());
            if (!isTooLittle(between, last, change))
                break;
            change = {{last.before.start, change.before.end() - last.before.start},
                      {last.after.start, change.after.end() - last.after.start}};
            result.removeLast();
        }
        result.append(change);
    }
    return result;
}

double likeness(QStringView before, QStringView after)
{
    QHash<QStringView, int> counts;
    qsizetype total = 0;
    for (const QStringView word : wordsOf(before)) {
        if (hasWord(word)) {
            ++counts[word];
            ++total;
        }
    }
    qsizetype both = 0;
    for (const QStringView word : wordsOf(after)) {
        if (!hasWord(word))
            continue;
        ++total;
        if (int &count = counts[word]; count > 0) {
            --count;
            ++both;
        }
    }
    return total == 0 ? 0 : 2.0 * double(both) / double(total);
}

} // namespace Galley
