// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/textformat.h"

#include "post/bytes.h"

#include <QStringConverter>

#include <algorithm>

namespace Galley {

namespace {

constexpr char Utf8Mark[] = "\xef\xbb\xbf";
constexpr qsizetype Utf8MarkSize = 3;

/// The line ends of a file, each line counted once.
struct LineEnds {
    QList<int> lfLines;
    QList<int> crLfLines;
    int crLines = 0;
    int firstMixedLine
        = 0; ///< 1-based line at which a lone CR and another line end have both been seen
};

LineEnds findLineEnds(QStringView text)
{
    LineEnds ends;
    int line = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'\n') {
            ends.lfLines.append(line++);
        } else if (unit != u'\r') {
            continue;
        } else if (i + 1 < text.size() && text[i + 1] == u'\n') {
            ends.crLfLines.append(line++);
            ++i;
        } else {
            ++ends.crLines;
            ++line;
        }
        const bool others = !ends.lfLines.isEmpty() || !ends.crLfLines.isEmpty();
        if (ends.firstMixedLine == 0 && ends.crLines > 0 && others) {
            ends.firstMixedLine = line;
        }
    }
    return ends;
}

TextFormat formatOf(const LineEnds &ends)
{
    TextFormat format;
    if (ends.crLines > 0) {
        format.lineEnd = LineEnd::Cr;
    } else if (ends.crLfLines.size() > ends.lfLines.size()) {
        format.lineEnd = LineEnd::CrLf;
        format.otherLines = ends.lfLines;
    } else {
        format.otherLines = ends.crLfLines;
    }
    return format;
}

/// Characters that a QTextDocument takes for the end of a paragraph or a frame.
bool isUnsafe(QChar c)
{
    return c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

void endLinesWithLf(QString &text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
}

qsizetype firstDifference(const QByteArray &a, const QByteArray &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (looksBinary(bytes)) {
        return Problem{Problem::FileBinary};
    }
    const qsizetype invalid = firstInvalidUtf8(bytes);
    if (invalid >= 0 || looksLikeUtf16(bytes)) {
        return Problem{Problem::NotUtf8, {}, lineAt(bytes, std::max<qsizetype>(invalid, 0))};
    }

    DecodedText decoded;
    const bool mark = bytes.startsWith(Utf8Mark);
    // Only the file's first mark is one; another U+FEFF is text, which fromUtf8() would drop.
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    decoded.text = decoder(QByteArrayView(bytes).sliced(mark ? Utf8MarkSize : 0));

    const LineEnds ends = findLineEnds(decoded.text);
    if (ends.firstMixedLine > 0) {
        return Problem{Problem::MixedCarriageReturns, {}, ends.firstMixedLine};
    }
    decoded.format = formatOf(ends);
    decoded.format.byteOrderMark = mark;
    endLinesWithLf(decoded.text);

    const auto unsafe = std::find_if(decoded.text.cbegin(), decoded.text.cend(), isUnsafe);
    if (unsafe != decoded.text.cend()) {
        const QString code = QStringLiteral("U+%1").arg(unsafe->unicode(), 4, 16, QLatin1Char('0'));
        const auto line = std::count(decoded.text.cbegin(), unsafe, QChar(u'\n')) + 1;
        return Problem{Problem::UnsafeCharacter, {code.toUpper()}, static_cast<int>(line)};
    }
    const QByteArray back = encodeText(decoded.text, decoded.format);
    if (back != bytes) {
        return Problem{Problem::RoundTripDiffers, {}, lineAt(bytes, firstDifference(bytes, back))};
    }
    return decoded;
}

QString lossyText(const QByteArray &bytes)
{
    QString text;
    if (looksLikeUtf16(bytes)) {
        const bool bigEndian = bytes.startsWith("\xfe\xff") || bytes.startsWith('\0');
        QStringDecoder decoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
        text = decoder(bytes);
    } else if (firstInvalidUtf8(bytes) >= 0 && !hasUtf8Sequences(bytes)) {
        text = fromWindows1252(bytes);
    } else {
        text = QString::fromUtf8(bytes);
    }
    endLinesWithLf(text);
    text.replace(QChar::ParagraphSeparator, u'\n');
    std::replace_if(text.begin(), text.end(), isUnsafe, QChar(QChar::ReplacementCharacter));
    return text;
}

QByteArray encodeText(const QString &text, const TextFormat &format)
{
    const QByteArray plain = text.toUtf8();
    QByteArray bytes;
    bytes.reserve(plain.size() + plain.size() / 16 + Utf8MarkSize);
    if (format.byteOrderMark) {
        bytes.append(Utf8Mark);
    }
    if (format.lineEnd == LineEnd::Lf && !format.isMixed()) {
        return bytes.append(plain);
    }
    auto other = format.otherLines.cbegin();
    int line = 0;
    for (const char c : plain) {
        if (c != '\n') {
            bytes.append(c);
            continue;
        }
        const bool differs = other != format.otherLines.cend() && *other == line++;
        other += differs;
        if (format.lineEnd == LineEnd::Cr) {
            bytes.append('\r');
        } else {
            bytes.append((format.lineEnd == LineEnd::CrLf) != differs ? "\r\n" : "\n");
        }
    }
    return bytes;
}

} // namespace Galley
