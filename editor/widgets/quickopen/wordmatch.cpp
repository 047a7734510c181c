// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickopen/wordmatch.h"

#include <algorithm>
#include <vector>

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

/// Looks for a word in pieces, each the beginning of a word of a text.
class Beginnings
{
public:
    Beginnings(const QString &word, const QString &text)
        : m_word(word)
        , m_text(text)
        , m_failed(size_t(word.size() * (text.size() + 1)))
    { }

    /// Empty if it is not there.
    QList<Span> found() { return find(0, 0) ? m_pieces : QList<Span>(); }

private:
    bool find(qsizetype done, qsizetype from)
    {
        if (done == m_word.size())
            return true;
        // What has failed once is not tried again: the time is bounded by the two lengths.
        const size_t state = size_t(done * (m_text.size() + 1) + from);
        if (m_failed[state])
            return false;
        for (qsizetype at = from; at < m_text.size(); ++at) {
            if (m_text[at] != m_word[done] || !beginsWord(m_text, at))
                continue;
            qsizetype length = 1;
            while (done + length < m_word.size() && at + length < m_text.size()
                   && m_word[done + length] == m_text[at + length])
                ++length;
            for (; length > 0; --length) {
                m_pieces.append({at, length});
                if (find(done + length, at + length))
                    return true;
                m_pieces.removeLast();
            }
        }
        m_failed[state] = true;
        return false;
    }

    const QString &m_word;
    const QString &m_text;
    std::vector<bool> m_failed;
    QList<Span> m_pieces;
};

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
        if (inTitle.spans.isEmpty() && inDetail.spans.isEmpty()) {
            const QList<Span> pieces
                = word.size() > 1 ? Beginnings(word, foldedTitle).found() : QList<Span>();
            if (pieces.isEmpty())
                return std::nullopt;
            match.title += pieces;
            match.rank += 5;
            continue;
        }
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
