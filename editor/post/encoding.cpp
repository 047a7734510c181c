// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/encoding.h"

#include "post/bytes.h"
#include "post/encodingguess.h"

#include <QSet>
#include <QStringConverter>

#include <algorithm>

namespace Galley {

namespace {

using Converter = QStringConverter;

bool isMultiByte(const QString &encoding)
{
    static const QStringList names
        = {QStringLiteral("Shift_JIS"), QStringLiteral("EUC-JP"),      QStringLiteral("EUC-KR"),
           QStringLiteral("GB18030"),   QStringLiteral("Windows-949"), QStringLiteral("Big5"),
           QStringLiteral("EUC-TW")};
    return names.contains(encoding);
}

/// Beside letters, what texts of any language are full of.
bool isUsual(char32_t c)
{
    static constexpr std::u32string_view marks
        = U"\u00a0\u00ab\u00bb\u00bf\u00a1\u00a7\u00a9\u00ae\u00b0\u00b4\u00b7\u00a3\u00ad\u00bd"
          U"\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2022\u2026\u2039\u203a\u20ac"
          U"\u2122\u2116";
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || marks.find(c) != marks.npos
        || (c >= 0x3000 && c < 0x3040) || (c >= 0xff00 && c < 0xfff0);
}

bool isImpossible(char32_t c)
{
    if (c >= 0x80 && c < 0xa0)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
        return true;
    default:
        return c == QChar::ReplacementCharacter;
    }
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Whether the non-ASCII characters of a decoded text look like those of one that was written.
bool readsLikeText(const QString &text)
{
    qsizetype all = 0;
    qsizetype usual = 0;
    for (const char32_t c : text.toUcs4()) {
        if (c < 0x80)
            continue;
        if (isImpossible(c))
            return false;
        ++all;
        usual += isUsual(c) ? 1 : 0;
    }
    return usual * 10 >= all * 8;
}

/// Two bytes of a Latin word that were taken for one character of another script: most stand alone
/// between letters of ASCII.
bool standsInLatinWords(const QString &text)
{
    qsizetype runs = 0;
    qsizetype insideWords = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        const qsizetype start = i;
        while (i + 1 < text.size() && text[i + 1].unicode() >= 0x80)
            ++i;
        ++runs;
        const bool single = i - start < 2;
        insideWords += single && start > 0 && isAsciiLetter(text[start - 1])
            && (i + 1 == text.size() || isAsciiLetter(text[i + 1]) || text[i + 1].isSpace());
    }
    return insideWords * 2 > runs;
}

/// The letters ı, ş, ğ, İ stand where Western Europe has ý, þ, ð, Ý: those belong to Icelandic, and
/// come with its accents.
bool looksTurkish(const QString &western)
{
    const auto has = [&](QStringView letters) {
        return std::any_of(western.begin(), western.end(),
                           [letters](QChar c) { return letters.contains(c); });
    };
    return has(u"\u00fd\u00fe\u00f0\u00dd\u00de\u00d0")
        && !has(u"\u00e1\u00e9\u00ed\u00f3\u00fa\u00e6\u00c1\u00c9\u00cd\u00d3\u00da\u00c6");
}

/// The text if the encoding makes one of the bytes and gives the same bytes back.
std::optional<QString> proven(const QByteArray &bytes, const QString &encoding)
{
    const std::optional<QString> text = decodeBytes(bytes, encoding);
    if (!text || !readsLikeText(*text))
        return {};
    const Result<QByteArray> back = encodeCharacters(*text, encoding);
    return back && *back == bytes ? text : std::nullopt;
}

QString recognizeLegacy(const QByteArray &bytes)
{
    const QString windows1252 = QStringLiteral("Windows-1252");
    const QString guess = guessEncoding(bytes);
    const double share = utf8Share(bytes);
    // Pairs of bytes look like UTF-8's now and then by chance, single bytes hardly ever.
    if (share >= (isMultiByte(guess) ? 0.6 : 0.1))
        return {};
    const std::optional<QString> western = proven(bytes, windows1252);
    if (!guess.isEmpty() && guess != windows1252) {
        const std::optional<QString> text = proven(bytes, guess);
        // Where both read the same, the one that most people have; a Turkish author needs more.
        const bool same = text == western && guess != QLatin1String("Windows-1254");
        if (text && !same && !(isMultiByte(guess) && standsInLatinWords(*text)))
            return guess;
    }
    if (share >= 0.1 || !western)
        return {};
    return looksTurkish(*western) ? QStringLiteral("Windows-1254") : windows1252;
}

/// Nothing unless the bytes give the same text back: a converter puts something else where it lacks
/// a character.
std::optional<QByteArray> encodeBytes(const QString &text, const QString &encoding)
{
    const QByteArray name = encoding.toLatin1();
    QStringEncoder encoder(name.constData(), Converter::Flag::ConvertInitialBom);
    if (!encoder.isValid())
        return {};
    const QByteArray bytes = encoder(text);
    return decodeBytes(bytes, encoding) == text ? std::optional(bytes) : std::nullopt;
}

QString recognizeUtf16(const QByteArray &bytes)
{
    const bool bigEndian = bytes.startsWith("\xfe\xff") || bytes.startsWith('\0');
    const QString name = bigEndian ? QStringLiteral("UTF-16BE") : QStringLiteral("UTF-16LE");
    const std::optional<QString> text = decodeBytes(bytes, name);
    // Zero characters are UTF-32's, or some data's.
    if (!text || text->contains(QChar(0)))
        return {};
    const Result<QByteArray> back = encodeCharacters(*text, name);
    return back && *back == bytes ? name : QString();
}

} // namespace

QString utf8Name()
{
    return QStringLiteral("UTF-8");
}

QString recognizeEncoding(const QByteArray &bytes)
{
    return looksLikeUtf16(bytes) ? recognizeUtf16(bytes) : recognizeLegacy(bytes);
}

std::optional<QString> decodeBytes(const QByteArray &bytes, const QString &encoding)
{
    const QByteArray name = encoding.toLatin1();
    QStringDecoder decoder(name.constData(), Converter::Flag::ConvertInitialBom);
    if (!decoder.isValid())
        return {};
    const QString text = decoder(bytes);
    if (decoder.hasError() || !text.isValidUtf16())
        return {};
    return text;
}

Result<QByteArray> encodeCharacters(const QString &text, const QString &encoding)
{
    const std::optional<QByteArray> bytes = encodeBytes(text, encoding);
    if (bytes)
        return *bytes;
    // Each character alone: the first that the encoding has no bytes for.
    QSet<char32_t> known;
    int line = 1;
    for (const char32_t c : text.toUcs4()) {
        line += c == U'\n' ? 1 : 0;
        if (known.contains(c))
            continue;
        const auto units = QChar::fromUcs4(c);
        const QString alone = QStringView(units).toString();
        if (encodeBytes(alone, encoding)) {
            known.insert(c);
            continue;
        }
        const QString code = QStringLiteral("U+%1").arg(c, 4, 16, QLatin1Char('0')).toUpper();
        return Problem{Problem::CharacterNotInEncoding, {alone, code, encoding}, line};
    }
    return Problem{Problem::CharacterNotInEncoding, {{}, {}, encoding}};
}

} // namespace Galley
