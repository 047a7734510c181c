// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

/// What raw bytes tell before anything is decoded. All offsets are bytes.

/// The offset of the first sequence that is not strict UTF-8 (overlong forms, surrogates and values
/// above U+10FFFF are not), or -1.
qsizetype firstInvalidUtf8(const QByteArray &bytes);

/// Whether any well-formed sequence of two or more bytes is there: then the text is UTF-8 with a
/// few bad bytes, not a legacy encoding.
bool hasUtf8Sequences(const QByteArray &bytes);

/// How much of the bytes above 0x7f stands in sequences like UTF-8's, from 0 to 1: well-formed ones
/// and those that are cut short or overlong. Near 1, a text is UTF-8 with a few bad bytes.
double utf8Share(const QByteArray &bytes);

/// A UTF-16 byte order mark, or a NUL in nearly every second byte.
bool looksLikeUtf16(const QByteArray &bytes);

/// A picture, an archive, a program: a known signature and a NUL byte, or NUL bytes in great
/// number. A text with a few NUL bytes is a text.
bool looksBinary(const QByteArray &bytes);

/// The 1-based line of a byte; LF, CRLF and CR each end a line.
int lineAt(const QByteArray &bytes, qsizetype offset);

/// Windows-1252; its five unassigned bytes become the control characters of the same number.
QString fromWindows1252(const QByteArray &bytes);

} // namespace Galley
