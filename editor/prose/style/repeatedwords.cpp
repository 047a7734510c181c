// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/style/repeatedwords.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestWord = 64; ///< UTF-16 units

/// Words that may well stand twice.
const QSet<QString> &twiceIn(const QString &language)
{
    static const auto list = [](const char *words) {
        const QStringList all = QString::fromUtf8(words).split(u' ');
        return QSet<QString>(all.cbegin(), all.cend());
    };
    static const QSet<QString> anywhere = list("bla blah bye ha haha he hey hi ho no ok so");
    static const QSet<QString> english = anywhere + list("had that her");
    static const QSet<QString> german = anywhere + list("das dem den der die sie ihr");
    static const QSet<QString> french = anywhere + list("nous vous");
    static const QSet<QString> dutch = anywhere + list("dat die je ze");
    const QString code = language.left(2).toLower();
    return code == u"en" ? english
        : code == u"de"  ? german
        : code == u"fr"  ? french
        : code == u"nl"  ? dutch
                         : anywhere;
}

/// Languages that say words twice to say more: nothing is told of them.
bool doubles(const QString &language)
{
    static const QSet<QString> codes{
        QStringLiteral("tr"), QStringLiteral("az"), QStringLiteral("kk"), QStringLiteral("uz"),
        QStringLiteral("id"), QStringLiteral("ms"), QStringLiteral("tl"), QStringLiteral("vi"),
        QStringLiteral("hi"), QStringLiteral("bn"), QStringLiteral("ta"), QStringLiteral("th"),
        QStringLiteral("km"), QStringLiteral("lo"), QStringLiteral("my"), QStringLiteral("ja"),
        QStringLiteral("zh"), QStringLiteral("ko"), QStringLiteral("sw"), QStringLiteral("hu")};
    return codes.contains(language.section(u'-', 0, 0).section(u'_', 0, 0).toLower());
}

QList<Span> wordsOf(const QString &text)
{
    QList<Span> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const QTextBoundaryFinder::BoundaryReasons reasons = finder.boundaryReasons();
        if (start >= 0 && reasons & QTextBoundaryFinder::EndOfItem) {
            words.append({start, at - start});
            start = -1;
        }
        if (reasons & QTextBoundaryFinder::StartOfItem)
            start = at;
    }
    return words;
}

char32_t beginOf(QStringView word)
{
    return word.size() > 1 && word[0].isHighSurrogate() && word[1].isLowSurrogate()
        ? QChar::surrogateToUcs4(word[0], word[1])
        : word[0].unicode();
}

bool isRepeated(QStringView first, QStringView gap, QStringView second,
                const QSet<QString> &allowed)
{
    if (gap.isEmpty() || !std::all_of(gap.begin(), gap.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    if (first.size() > LongestWord || !QChar::isLetter(beginOf(second))
        || first.compare(second, Qt::CaseInsensitive) != 0)
        return false;
    // A name, as far as one can tell.
    if (QChar::isUpper(beginOf(first)) && QChar::isUpper(beginOf(second)))
        return false;
    return !allowed.contains(second.toString().toLower());
}

/// What goes with the second word, so that the rest reads on and no line's beginning is touched
/// that need not be.
Span removalOf(const ReadText &read, const Span &first, const Span &second)
{
    if (!read.isWhole(first.start, second.end() - first.start))
        return {};
    const Span before = read.place(first.start, first.length);
    const Span word = read.place(second.start, second.length);
    const bool sameLine = !QStringView(read.text())
                               .mid(first.end(), second.start - first.end())
                               .contains(ReadText::LineEnd);
    const bool blankBehind = second.end() < read.text().size()
        && read.text().at(second.end()) == u' ' && read.isWhole(second.start, second.length + 1);
    if (!sameLine && blankBehind)
        return {word.start, word.length + 1};
    return {before.end(), word.end() - before.end()};
}

} // namespace

QList<ProseFinding> repeatedWords(const ReadText &read, const QString &language)
{
    QList<ProseFinding> found;
    if (doubles(language))
        return found;
    const QSet<QString> &allowed = twiceIn(language);
    const QStringView text = read.text();
    const QList<Span> words = wordsOf(read.text());
    for (qsizetype i = 1; i < words.size(); ++i) {
        const Span &first = words[i - 1];
        const Span &second = words[i];
        if (isRepeated(text.mid(first.start, first.length),
                       text.mid(first.end(), second.start - first.end()),
                       text.mid(second.start, second.length), allowed))
            found.append({.kind = ProseFinding::Kind::Repeated,
                          .span = read.place(second.start, second.length),
                          .words = text.mid(second.start, second.length).toString(),
                          .removal = removalOf(read, first, second)});
    }
    return found;
}

} // namespace Galley
