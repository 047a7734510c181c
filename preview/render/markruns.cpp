// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/markruns.h"

#include <QChar>

namespace Galley {

namespace {

constexpr qsizetype ShortestMark = 2; ///< bytes
constexpr qsizetype Kept = 64; ///< marks of a row that is cut

bool isLead(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// Where the character begins that ends before \a at, or goes on there.
qsizetype startBefore(QByteArrayView text, qsizetype at)
{
    do
        --at;
    while (at > 0 && !isLead(text[at]));
    return at;
}

/// The bytes of the character that begins here.
qsizetype sizeAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && !isLead(text[end]))
        ++end;
    return end - at;
}

char32_t characterAt(QByteArrayView text, qsizetype at)
{
    const qsizetype size = sizeAt(text, at);
    char32_t character = static_cast<unsigned char>(text[at]);
    if (size > 1)
        character &= 0x7FU >> size;
    for (qsizetype i = 1; i < size; ++i)
        character = (character << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    return character;
}

bool isMarkAt(QByteArrayView text, qsizetype at)
{
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return false;
    switch (QChar::category(characterAt(text, at))) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

/// Behind the marks that begin there, and how many they are.
qsizetype runEnd(QByteArrayView text, qsizetype at, qsizetype &count)
{
    for (count = 0; at < text.size() && isMarkAt(text, at); ++count)
        at += sizeAt(text, at);
    return at;
}

} // namespace

bool hasEndlessMarks(QByteArrayView text)
{
    // A row that is too long covers one of these places.
    constexpr qsizetype step = LongestMarkRun * ShortestMark;
    for (qsizetype at = step; at < text.size(); at += step) {
        qsizetype start = startBefore(text, at + 1);
        for (qsizetype i = 0; i < LongestMarkRun && start > 0 && isMarkAt(text, start); ++i)
            start = startBefore(text, start);
        start += isMarkAt(text, start) ? 0 : sizeAt(text, start);
        qsizetype count = 0;
        runEnd(text, start, count);
        if (count > LongestMarkRun)
            return true;
    }
    return false;
}

QByteArray withBoundedMarks(QByteArrayView text)
{
    if (!hasEndlessMarks(text))
        return text.toByteArray();
    QByteArray bounded;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype count = 0;
        qsizetype end = runEnd(text, at, count);
        if (count > LongestMarkRun) {
            qsizetype kept = at;
            for (qsizetype i = 0; i < Kept; ++i)
                kept += sizeAt(text, kept);
            bounded += text.sliced(at, kept - at);
            bounded += "\xE2\x80\xA6";
        } else {
            end += count == 0 ? sizeAt(text, end) : 0;
            bounded += text.sliced(at, end - at);
        }
        at = end;
    }
    return bounded;
}

} // namespace Galley
