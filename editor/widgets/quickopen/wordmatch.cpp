// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickopen/wordmatch.h"

#include <algorithm>

namespace Galley {

namespace {

QChar folded(QChar c)
{
    if (c == u'\u0131' || c == u'\u0130')
        return u'i';
    if (c.unicode() < 0x80)
        return c.toLower();
    const QString parts = c.decomposition();
    const bool accented = c.decompositionTag() == QChar::Canonical && parts.size() == 2
        && parts[1].isMark() && parts[0].script() != QChar::Script_Hangul;
    return (accented ? folded(parts[0]) : c).toCaseFolded();
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

struct Places {
    QList<Span> spans;
    bool atStart = false;
    bool atWord = false;
};

Places placesOf(const QString &word, const QString &text)
{
    Places places;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
        places.spans.append({at, word.size()});
        places.atStart = places.atStart || at == 0;
        places.atWord = places.atWord || beginsWord(text, at);
    }
    return places;
}

/// Ascending and apart, for words that overlap.
QList<Span> joined(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const Span &a, const Span &b) { return a.start < b.start; });
    QList<Span> result;
    for (const Span &span : spans) {
        if (!result.isEmpty() && span.start <= result.last().end())
            result.last().length = std::max(result.last().end(), span.end()) - result.last().start;
        else
            result.append(span);
    }
    return result;
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString result = text.toString();
    std::transform(text.begin(), text.end(), result.begin(), folded);
    return result;
}

std::optional<WordMatch> matchWords(const QStringList &words, const QString &title,
                                    const QString &detail)
{
    const QString foldedTitle = foldedForSearch(title);
    const QString foldedDetail = foldedForSearch(detail);
    WordMatch match;
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        const Places inTitle = placesOf(word, foldedTitle);
        const Places inDetail = placesOf(word, foldedDetail);
        if (inTitle.spans.isEmpty() && inDetail.spans.isEmpty())
            return std::nullopt;
        if (!inTitle.atStart)
            match.rank += inTitle.atWord   ? 1
                : !inTitle.spans.isEmpty() ? 2
                : inDetail.atWord          ? 3
                                           : 4;
        match.title += inTitle.spans;
        match.detail += inDetail.spans;
    }
    match.title = joined(match.title);
    match.detail = joined(match.detail);
    return match;
}

} // namespace Galley
