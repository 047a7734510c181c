// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/wordmarks.h"

#include "site/index/foldedtext.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype piece = 64 * 1024; ///< of a long body that is looked at in one go
constexpr qsizetype near = 120; ///< units within which words stand together
constexpr qsizetype lead = 14; ///< units of context before the first word
constexpr qsizetype longest = 200; ///< units of a snippet
constexpr int mostPlaces = 64; ///< of each word that are weighed

struct Place {
    qsizetype at;
    int word;
};

QList<Place> placesIn(const QString &folded, const QStringList &words)
{
    QList<Place> places;
    for (int word = 0; word < int(words.size()); ++word) {
        int found = 0;
        for (qsizetype at = folded.indexOf(words[word]); at >= 0 && found < mostPlaces; ++found) {
            places.append({at, word});
            at = folded.indexOf(words[word], at + words[word].size());
        }
    }
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.at < b.at; });
    return places;
}

/// The first of the places from which on most different words follow within a line or two.
qsizetype bestPlace(const QList<Place> &places)
{
    qsizetype best = 0;
    qsizetype mostWords = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        QList<int> words;
        for (qsizetype j = i; j < places.size() && places[j].at < places[i].at + near; ++j) {
            if (!words.contains(places[j].word))
                words.append(places[j].word);
        }
        if (words.size() > mostWords) {
            mostWords = words.size();
            best = places[i].at;
        }
    }
    return best;
}

/// Where a line begins that shows a little of what stands before \a at.
qsizetype leadStart(QStringView text, qsizetype at)
{
    qsizetype start = std::max<qsizetype>(0, at - lead);
    if (start == 0)
        return 0;
    for (qsizetype i = start; i < at; ++i) {
        if (text[i].isSpace())
            return i + 1;
    }
    // No blank: in the middle of a long word, or in Chinese.
    return text[start].isLowSurrogate() ? start + 1 : start;
}

/// Signs that only mean something at the beginning of a line of Markdown.
bool isLineMark(QChar c)
{
    return c.isSpace() || QStringView(u"#>*-+|").contains(c);
}

QString cutAt(QStringView text, qsizetype at)
{
    qsizetype start = leadStart(text, at);
    while (start < at && isLineMark(text[start]))
        ++start;
    qsizetype end = std::min(text.size(), start + longest);
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    const QString line = text.mid(start, end - start).toString().simplified();
    const bool fromTheMiddle = !text.left(start).trimmed().isEmpty();
    return (fromTheMiddle ? QStringLiteral("… ") : QString()) + line
        + (end < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

QList<WordMark> wordMarks(QStringView text, const QStringList &words)
{
    const FoldedText folded(text);
    QList<WordMark> marks;
    for (const QString &word : words) {
        for (qsizetype at = folded.text().indexOf(word); at >= 0 && !word.isEmpty();
             at = folded.text().indexOf(word, at + word.size())) {
            const qsizetype start = folded.originalStart(at);
            marks.append({start, folded.originalEnd(at + word.size()) - start});
        }
    }
    std::sort(marks.begin(), marks.end(), [](const WordMark &a, const WordMark &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<WordMark> merged;
    for (const WordMark &mark : std::as_const(marks)) {
        if (merged.isEmpty() || merged.last().start + merged.last().length < mark.start) {
            merged.append(mark);
        } else {
            WordMark &last = merged.last();
            last.length = std::max(last.length, mark.start + mark.length - last.start);
        }
    }
    return merged;
}

Snippet snippetOf(QStringView body, const QStringList &words)
{
    // Pieces overlap, so that no phrase is cut in two.
    for (qsizetype from = 0; from < body.size(); from += piece) {
        const QStringView part = body.mid(from, piece + longest);
        const FoldedText folded(part);
        const QList<Place> places = placesIn(folded.text(), words);
        if (places.isEmpty())
            continue;
        const QString line = cutAt(part, folded.originalStart(bestPlace(places)));
        return {line, wordMarks(line, words)};
    }
    return {};
}

} // namespace Galley
