// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/bytes.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

/// The length of the well-formed UTF-8 sequence at \a offset, 0 if there is none.
/// Table 3-7 of the Unicode Standard: only the second byte's range depends on the first.
int utf8SequenceLength(const QByteArray &bytes, qsizetype offset)
{
    const auto at = [&](qsizetype i) -> unsigned {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    const unsigned lead = at(offset);
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xc2 || lead > 0xf4) {
        return 0;
    }
    const int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const unsigned low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (at(offset + 1) < low || at(offset + 1) > high) {
        return 0;
    }
    for (int i = 2; i < length; ++i) {
        if ((at(offset + i) & 0xc0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

bool hasBinarySignature(const QByteArray &bytes)
{
    static const std::array<QByteArray, 17> signatures = {
        QByteArrayLiteral("\x89PNG"),
        QByteArrayLiteral("\xff\xd8\xff"),
        QByteArrayLiteral("GIF8"),
        QByteArrayLiteral("RIFF"),
        QByteArrayLiteral("%PDF-"),
        QByteArrayLiteral("PK\x03\x04"),
        QByteArrayLiteral("\x7f"
                          "ELF"),
        QByteArrayLiteral("\x1f\x8b"),
        QByteArrayLiteral("BZh"),
        QByteArrayLiteral("\xfd"
                          "7zXZ"),
        QByteArrayLiteral("7z\xbc\xaf"),
        QByteArrayLiteral("\x28\xb5\x2f\xfd"),
        QByteArrayLiteral("\xd0\xcf\x11\xe0"),
        QByteArrayLiteral("SQLite format 3"),
        QByteArrayLiteral("ID3"),
        QByteArrayLiteral("OggS"),
        QByteArrayLiteral("wOF"),
    };
    return std::any_of(signatures.begin(), signatures.end(),
                       [&](const QByteArray &signature) { return bytes.startsWith(signature); })
        || QByteArrayView(bytes).sliced(std::min<qsizetype>(4, bytes.size())).startsWith("ftyp");
}

} // namespace

qsizetype firstInvalidUtf8(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = utf8SequenceLength(bytes, i);
        if (length == 0) {
            return i;
        }
        i += length;
    }
    return -1;
}

bool hasUtf8Sequences(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (utf8SequenceLength(bytes, i) > 1) {
            return true;
        }
    }
    return false;
}

double utf8Share(const QByteArray &bytes)
{
    const auto at = [&](qsizetype i) -> unsigned {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    qsizetype high = 0;
    qsizetype shared = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (at(i) < 0x80) {
            ++i;
            continue;
        }
        int length = utf8SequenceLength(bytes, i);
        if (length == 0 && at(i) >= 0xe0 && at(i) < 0xf8) {
            // Nearly one: at least two of the bytes that must follow.
            const int wanted = at(i) < 0xf0 ? 3 : 4;
            int found = 1;
            while (found < wanted && (at(i + found) & 0xc0U) == 0x80U) {
                ++found;
            }
            length = found >= 3 ? found : 0;
        }
        high += std::max(length, 1);
        shared += length;
        i += std::max(length, 1);
    }
    return high == 0 ? 0 : double(shared) / double(high);
}

bool looksLikeUtf16(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        return true;
    }
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0') {
            ++(i % 2 == 0 ? even : odd);
        }
    }
    const qsizetype most = std::max(even, odd);
    return most >= 4 && most > bytes.size() * 3 / 8 && std::min(even, odd) < most / 16 + 1;
}

bool looksBinary(const QByteArray &bytes)
{
    if (looksLikeUtf16(bytes)) {
        return false;
    }
    // Letters such as "ID3" or "BZh" begin honest posts too: alone they prove nothing.
    const qsizetype zeros = bytes.count('\0');
    if (zeros > 0 && hasBinarySignature(bytes)) {
        return true;
    }
    constexpr qsizetype FewZeros = 64;
    return zeros > FewZeros && zeros > bytes.size() / 100;
}

int lineAt(const QByteArray &bytes, qsizetype offset)
{
    int line = 1;
    for (qsizetype i = 0; i < std::min(offset, bytes.size()); ++i) {
        const bool crLf = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        line += bytes[i] == '\n' || (bytes[i] == '\r' && !crLf);
    }
    return line;
}

QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> upper = {
        0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
    };
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c < QChar(0xa0)) {
            c = QChar(upper[c.unicode() - 0x80]);
        }
    }
    return text;
}

} // namespace Galley
