// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/spelling/spellingwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestWord = 64; ///< UTF-16 units; Hunspell's own bound is 100 bytes or so
constexpr qsizetype ShortPart = 3; ///< of a word with hyphens

bool isWithoutBlanks(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

/// What stands between blanks around a word.
QStringView tokenAround(QStringView text, const Span &word)
{
    qsizetype from = word.start;
    qsizetype to = word.end();
    // No token that is looked at is longer: a line without blanks stays cheap.
    const qsizetype least = std::max<qsizetype>(0, from - 256);
    const qsizetype most = std::min(text.size(), to + 256);
    while (from > least && !text[from - 1].isSpace())
        --from;
    while (to < most && !text[to].isSpace())
        ++to;
    return text.mid(from, to - from);
}

/// A path, an address, an option of a command.
bool isTechnical(QStringView token)
{
    const qsizetype at = token.indexOf(u'@');
    if (at >= 0 && at + 1 < token.size())
        return true;
    if (token.contains(u"://") || token.contains(u'\\') || token.startsWith(u"--"))
        return true;
    const qsizetype slash = token.indexOf(u'/');
    return slash == 0 || token.count(u'/') > 1
        || (slash > 0 && (token.chopped(1).contains(u'.') || token.contains(u'_')));
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011);
}

bool isLetterAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter();
}

bool isCheckable(QStringView text, const Span &span)
{
    const QStringView word = text.mid(span.start, span.length);
    if (word.size() < 2 || word.size() > LongestWord)
        return false;
    const QChar before = span.start > 0 ? text[span.start - 1] : QChar(u' ');
    if (QStringView(u"#$%&").contains(before))
        return false;
    const QChar behind = span.end() < text.size() ? text[span.end()] : QChar(u' ');
    if (word.size() <= ShortPart && (isHyphen(before) || isHyphen(behind)))
        return false; // "pre-", "-ish": parts that are no words
    if (isLetterAt(text, span.start - 2) && before == u'.')
        return false; // "example.com"
    if (behind == u'.' && isLetterAt(text, span.end() + 1))
        return false;
    qsizetype letters = 0;
    qsizetype upper = 0;
    bool lowerBefore = false;
    for (const QChar c : word) {
        if ((c == u'\'' || c == QChar(0x2019)) && letters > 1 && upper == letters)
            return false; // "USA's"
        if (c.isDigit() || c == u'_' || c == u'.' || c == u':' || isWithoutBlanks(c.script()))
            return false;
        if (c.isUpper() && lowerBefore)
            return false; // camelCase
        letters += c.isLetter() || c.isSurrogate() ? 1 : 0;
        upper += c.isUpper() ? 1 : 0;
        lowerBefore = c.isLower();
    }
    return letters > 1 && upper < letters && !isTechnical(tokenAround(text, span));
}

} // namespace

QList<Span> spellingWords(QStringView prose)
{
    QList<Span> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, prose.data(), prose.size());
    qsizetype start = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const QTextBoundaryFinder::BoundaryReasons reasons = finder.boundaryReasons();
        if (start >= 0 && reasons & QTextBoundaryFinder::EndOfItem) {
            Span word{start, at - start};
            while (word.length > 0 && prose[word.end() - 1] == QChar(0x2060))
                --word.length;
            if (isCheckable(prose, word))
                words.append(word);
            start = -1;
        }
        if (reasons & QTextBoundaryFinder::StartOfItem)
            start = at;
    }
    return words;
}

QString plainWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word) {
        const bool joins = c == QChar(0x200c) || c == QChar(0x200d);
        if (c.category() != QChar::Other_Format || joins)
            plain += c;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace Galley
