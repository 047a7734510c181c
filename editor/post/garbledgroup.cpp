// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/garbledgroup.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

/// Windows-1252's bytes from 0x80 to 0x9f; 0 where it assigns none.
constexpr std::array<char16_t, 32> upperHalf = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

constexpr char16_t NextLine = 0x85;

/// Punctuation and marks that writers put right behind a letter. Opening low quotes are none.
bool isTypographic(QChar c)
{
    static constexpr std::u16string_view marks
        = u"\u0085\u00a0\u00aa\u00ab\u00ae\u00b0\u00b2\u00b3\u00b7\u00b9\u00ba\u00bb"
          u"\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2039\u203a\u2122";
    return marks.find(c.unicode()) != std::u16string_view::npos;
}

bool isControl(QChar c)
{
    return c.unicode() >= 0x80 && c.unicode() < 0xa0 && c.unicode() != NextLine;
}

bool isAsciiLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// What may come out of a repair. Control characters are steps on the way of a text that was
/// garbled twice.
bool isText(char32_t c)
{
    // Newer emoji than this Qt knows have their places reserved here.
    if (c >= 0x1f000 && c <= 0x1faff)
        return (c & 0xfffeU) != 0xfffeU;
    switch (QChar::category(c)) {
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar(u' ');
}

Certainty certaintyOfTwo(char32_t decoded, QChar continuation, QChar before, QChar after)
{
    const bool mark = isTypographic(continuation);
    const bool insideWord = isAsciiLower(before) && isAsciiLower(after);
    if (decoded < 0x100) { // behind Â and Ã, with which few words end
        const bool first = decoded < 0xc0;
        const bool endsSomething = isAsciiLower(before) || QStringView(u".,;:!?").contains(before);
        const bool space = decoded == QChar::Nbsp && endsSomething;
        if (!mark || insideWord || space || (first && before.isDigit()))
            return Certainty::Certain;
        return Certainty::Doubtful;
    }
    // A capital behind a small letter stands in no word. ß is small itself, × is no letter.
    const bool capital = decoded < 0x5c0 || (decoded >= 0x600 && decoded < 0x7c0);
    if (capital && isAsciiLower(before) && (!mark || insideWord))
        return Certainty::Certain;
    return Certainty::Doubtful;
}

bool isPunctuationOrSymbol(char32_t c)
{
    return c >= 0x2000 && c < 0x2c00;
}

} // namespace

int garbledByte(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= 0x80 && unit <= 0xff)
        return unit;
    const auto *found
        = unit > 0xff ? std::find(upperHalf.begin(), upperHalf.end(), unit) : upperHalf.end();
    return found == upperHalf.end() ? -1 : 0x80 + int(found - upperHalf.begin());
}

bool isStrictContinuation(QChar c)
{
    const int byte = garbledByte(c);
    return byte >= 0x80 && byte < 0xc0 && !isTypographic(c);
}

GarbledGroup readGarbledGroup(QStringView text, qsizetype at)
{
    const int lead = garbledByte(charAt(text, at));
    if (lead < 0xc2 || lead > 0xf4)
        return {};
    GarbledGroup group;
    const int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t decoded = char32_t(lead) & (0x7fU >> length);
    for (int i = 1; i < length; ++i) {
        const QChar c = charAt(text, at + i);
        const int byte = garbledByte(c);
        if (byte < 0x80 || byte > 0xbf)
            return {};
        decoded = (decoded << 6) | (char32_t(byte) & 0x3fU);
        group.outlandish = group.outlandish || !isTypographic(c);
    }
    static constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = decoded >= 0xd800 && decoded < 0xe000;
    if (decoded < smallest[size_t(length)] || decoded > 0x10ffff || surrogate || !isText(decoded))
        return {};
    group.length = length;
    group.decoded = decoded;
    return group;
}

Certainty certaintyOf(QStringView text, qsizetype at, const GarbledGroup &group)
{
    const QStringView continuation = text.sliced(at + 1, group.length - 1);
    if (std::any_of(continuation.begin(), continuation.end(), isControl))
        return Certainty::Certain;
    const QChar before = charAt(text, at - 1);
    if (group.length == 2) {
        return certaintyOfTwo(group.decoded, continuation[0], before,
                              charAt(text, at + group.length));
    }
    if (!group.outlandish)
        return before.isLetter() ? Certainty::Unlikely : Certainty::Doubtful;
    const bool knownSign = isPunctuationOrSymbol(group.decoded)
        || (group.decoded >= 0xfe00 && group.decoded < 0xfff0);
    const bool oddThroughout
        = std::none_of(continuation.begin(), continuation.end(), isTypographic);
    return group.length == 4 || knownSign || oddThroughout ? Certainty::Certain
                                                           : Certainty::Doubtful;
}

int kindOfWriting(char32_t character)
{
    enum { Western, Extended, MoreLatin, Signs, Pictographs, Scripts };
    if (character < 0x100)
        return Western;
    if (isPunctuationOrSymbol(character))
        return Signs;
    if (character >= 0x1f000 && character < 0x20000)
        return Pictographs;
    const QChar::Script script = QChar::script(character);
    if (script == QChar::Script_Latin)
        return character < 0x180 ? Extended : MoreLatin;
    return Scripts + int(script);
}

} // namespace Galley
