// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/encoding.h"
#include "post/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Galley {

enum class LineEnd { Lf, CrLf, Cr };

/// What a file's bytes tell beside its text, and what the way back needs.
struct TextFormat {
    bool byteOrderMark = false;
    LineEnd lineEnd = LineEnd::Lf; ///< of most lines, and of every line that is typed
    /// 0-based numbers, ascending, of the lines that end otherwise: in an LF file those that end
    /// with CRLF and the other way round. Empty unless the file mixes both.
    QList<int> otherLines = {};
    /// As in encoding.h; kept by a save unless the author asks for another.
    QString encoding = utf8Name();
    bool isMixed() const { return !otherLines.isEmpty(); }
    friend bool operator==(const TextFormat &, const TextFormat &) = default;
};

/// A file's text with every line end as "\n", and how it was written.
struct DecodedText {
    QString text;
    TextFormat format;
};

/// Decodes the bytes of a post and proves that the way back, through encodeText() and through a
/// QTextDocument, gives the same bytes. UTF-8, UTF-16 and the legacy encodings that
/// recognizeEncoding() is sure of. Refuses with the reason and the line: NotUtf8, FileBinary,
/// MixedCarriageReturns (CR beside LF), UnsafeCharacter (U+2029, U+FDD0, U+FDD1), RoundTripDiffers.
Result<DecodedText> decodeText(const QByteArray &bytes);

/// The best readable text of bytes that decodeText() refuses, to be shown read-only, never written.
QString lossyText(const QByteArray &bytes);

/// The bytes of a text whose lines end with "\n". Fails with CharacterNotInEncoding, never for
/// UTF-8 and UTF-16: no character is ever replaced by another.
Result<QByteArray> encodeText(const QString &text, const TextFormat &format);

} // namespace Galley
