// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/foldedtext.h"

#include <QHash>

#include <array>
#include <optional>

namespace Galley {

namespace {

/// The accents that Unicode puts behind Latin, Greek and Cyrillic letters. Those of other scripts
/// make other letters (Japanese "ga" is no "ka" with an accent).
bool isAccent(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
}

/// Signs that nobody types into a search field: soft hyphens, joiners, directions, and the
/// selectors that choose between two pictures of one emoji.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0xFE0E || c == 0xFE0F;
}

/// The half-width signs that voice a Japanese syllable.
bool isVoicing(char32_t c)
{
    return c == 0xFF9E || c == 0xFF9F;
}

/// Vowels and finals of Korean syllables written letter by letter, as file names of macOS are.
bool isJamo(char16_t c)
{
    return c >= 0x1160 && c <= 0x11FF;
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

bool joinsTheLast(QStringView text, qsizetype at)
{
    const char32_t c = codePointAt(text, at);
    return c >= 0x0300
        && (QChar::isMark(c) || isInvisible(c) || isVoicing(c)
            || (c < 0x10000 && isJamo(char16_t(c))));
}

QString foldedLetter(const QString &letter)
{
    QString plain = letter.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf(isAccent);
    plain.removeIf([](QChar c) { return isInvisible(c.unicode()); });
    plain.replace(QChar(0x0131), QLatin1Char('i'));
    plain.replace(QChar(0x00DF), QStringLiteral("ss"));
    // Put together again, so that no letter is found in another one that begins with it.
    plain = plain.normalized(QString::NormalizationForm_C);
    return plain.trimmed();
}

/// Letters of one unit recur all the time: those of the alphabets are at hand.
const QString &foldedUnit(QChar unit)
{
    constexpr char16_t alphabets = 0x0600;
    thread_local std::array<std::optional<QString>, alphabets> common;
    if (unit.unicode() < alphabets) {
        std::optional<QString> &known = common[unit.unicode()];
        if (!known)
            known = foldedLetter(QString(unit));
        return *known;
    }
    thread_local QHash<char16_t, QString> others;
    const auto found = others.constFind(unit.unicode());
    return found != others.constEnd() ? *found
                                      : *others.insert(unit.unicode(), foldedLetter(QString(unit)));
}

/// Calls \a letter with what each letter becomes and where it was.
template <typename Letter>
void foldLetters(QStringView text, Letter letter)
{
    static const QString blank(QLatin1Char(' '));
    bool afterBlank = true; // none at the beginning
    for (qsizetype at = 0; at < text.size();) {
        // Letters of one unit and no mark behind them are most of any text.
        qsizetype end = at + (codePointAt(text, at) > 0xFFFF ? 2 : 1);
        while (end < text.size() && text[end].unicode() >= 0x0300 && joinsTheLast(text, end))
            end += codePointAt(text, end) > 0xFFFF ? 2 : 1;
        const QChar unit = text[at];
        if (unit.isSpace()) {
            if (!afterBlank)
                letter(blank, at, end);
            afterBlank = true;
        } else if (end - at == 1) {
            const QString &folded = foldedUnit(unit);
            letter(folded, at, end);
            afterBlank = afterBlank && folded.isEmpty();
        } else {
            const QString folded = foldedLetter(text.mid(at, end - at).toString());
            letter(folded, at, end);
            afterBlank = afterBlank && folded.isEmpty();
        }
        at = end;
    }
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    foldLetters(text, [this](const QString &folded, qsizetype start, qsizetype end) {
        m_text += folded;
        m_starts.insert(m_starts.size(), folded.size(), qint32(start));
        m_ends.insert(m_ends.size(), folded.size(), qint32(end));
    });
    if (m_text.endsWith(QLatin1Char(' ')))
        m_text.chop(1);
}

QString foldText(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    foldLetters(text, [&](const QString &letter, qsizetype, qsizetype) { folded += letter; });
    if (folded.endsWith(QLatin1Char(' ')))
        folded.chop(1);
    return folded;
}

} // namespace Galley
