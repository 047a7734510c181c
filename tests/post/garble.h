// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A text that went through the wrong conversion, and where each of its characters came from. Knows
/// nothing of the code that mends it.
struct Garble {
    QString text;
    /// By position: where the character that it is a byte of stood in the clean text; then its end.
    QList<qsizetype> origins;

    /// \a clean as its UTF-8 bytes read as Windows-1252, the five bytes that it does not assign as
    /// control characters.
    static Garble once(const QString &clean)
    {
        static const QString upper = QStringLiteral(
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d"
            "\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a"
            "\u0153\u009d\u017e\u0178");
        Garble result;
        for (qsizetype at = 0; at < clean.size();) {
            const bool pair = clean[at].isHighSurrogate() && at + 1 < clean.size();
            const qsizetype length = pair ? 2 : 1;
            for (const char byte : clean.sliced(at, length).toUtf8()) {
                const auto value = static_cast<unsigned char>(byte);
                result.text
                    += value >= 0x80 && value < 0xa0 ? upper[value - 0x80] : QChar(char16_t(value));
                result.origins.append(at);
            }
            at += length;
        }
        result.origins.append(clean.size());
        return result;
    }

    static Garble twice(const QString &clean)
    {
        const Garble first = once(clean);
        Garble second = once(first.text);
        for (qsizetype &origin : second.origins)
            origin = first.origins[origin];
        return second;
    }

    /// What stood in \a clean where \a start and \a length are now.
    QString meant(const QString &clean, qsizetype start, qsizetype length) const
    {
        return clean.sliced(origins[start], origins[start + length] - origins[start]);
    }
};

inline QString garbled(const QString &clean)
{
    return Garble::once(clean).text;
}
