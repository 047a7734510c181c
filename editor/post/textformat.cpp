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

/// \a plain, whose lines end with "\n", with the line ends of \a format. Bytes or characters.
template <typename Text>
Text withLineEnds(const Text &plain, const TextFormat &format)
{
    if (format.lineEnd == LineEnd::Lf && !format.isMixed()) {
        return plain;
    }
    using Unit = typename Text::value_type;
    Text text;
    text.reserve(plain.size() + plain.size() / 16);
    auto other = format.otherLines.cbegin();
    int line = 0;
    for (const Unit c : plain) {
        if (c != Unit(u'\n')) {
            text.append(c);
            continue;
        }
        const bool differs = other != format.otherLines.cend() && *other == line++;
        other += differs;
        if (format.lineEnd == LineEnd::Cr || (format.lineEnd == LineEnd::CrLf) != differs) {
            text.append(Unit(u'\r'));
        }
        if (format.lineEnd != LineEnd::Cr) {
            text.append(Unit(u'\n'));
        }
    }
    return text;
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
    DecodedText decoded;
    bool mark = bytes.startsWith(Utf8Mark);
    const qsizetype invalid = firstInvalidUtf8(bytes);
    if (invalid >= 0 || looksLikeUtf16(bytes)) {
        decoded.format.encoding = recognizeEncoding(bytes);
        const auto text = decodeBytes(bytes, decoded.format.encoding);
        if (decoded.format.encoding.isEmpty() || !text) {
            return Problem{Problem::NotUtf8, {}, lineAt(bytes, std::max<qsizetype>(invalid, 0))};
        }
        mark = text->startsWith(QChar::ByteOrderMark);
        decoded.text = text->sliced(mark ? 1 : 0);
    } else {
        // Only the file's first mark is one; another U+FEFF is text, which fromUtf8() would drop.
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
        decoded.text = decoder(QByteArrayView(bytes).sliced(mark ? Utf8MarkSize : 0));
    }

    const LineEnds ends = findLineEnds(decoded.text);
    if (ends.firstMixedLine > 0) {
        return Problem{Problem::MixedCarriageReturns, {}, ends.firstMixedLine};
    }
    const QString encoding = decoded.format.encoding;
    decoded.format = formatOf(ends);
    decoded.format.byteOrderMark = mark;
    decoded.format.encoding = encoding;
    endLinesWithLf(decoded.text);

    const auto unsafe = std::find_if(decoded.text.cbegin(), decoded.text.cend(), isUnsafe);
    if (unsafe != decoded.text.cend()) {
        const QString code = QStringLiteral("U+%1").arg(unsafe->unicode(), 4, 16, QLatin1Char('0'));
        const auto line = std::count(decoded.text.cbegin(), unsafe, QChar(u'\n')) + 1;
        return Problem{Problem::UnsafeCharacter, {code.toUpper()}, static_cast<int>(line)};
    }
    const Result<QByteArray> back = encodeText(decoded.text, decoded.format);
    if (!back || *back != bytes) {
        const qsizetype place = back ? firstDifference(bytes, *back) : 0;
        return Problem{Problem::RoundTripDiffers, {}, lineAt(bytes, place)};
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

Result<QByteArray> encodeText(const QString &text, const TextFormat &format)
{
    if (format.encoding == utf8Name()) {
        const QByteArray plain = withLineEnds(text.toUtf8(), format);
        return format.byteOrderMark ? QByteArray(Utf8Mark).append(plain) : plain;
    }
    // The text as it stands first: then a problem's line is right whatever the line ends are.
    Result<QByteArray> bytes = encodeCharacters(text, format.encoding);
    if (!bytes) {
        return bytes;
    }
    const QString mark = format.byteOrderMark ? QString(QChar::ByteOrderMark) : QString();
    return encodeCharacters(mark + withLineEnds(text, format), format.encoding);
}

} // namespace Galley
