// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Galley {

/// The name of UTF-8 among the names of encodings: "UTF-8", "UTF-16LE", "Windows-1254", "Big5" ...
QString utf8Name();

/// The encoding of bytes that are no UTF-8: UTF-16 by its mark or its zero bytes, else what their
/// statistics say, if the text that comes out reads like one and gives the same bytes back. Empty
/// if there is none to be sure of, as for UTF-8 with a few damaged bytes.
QString recognizeEncoding(const QByteArray &bytes);

/// The text of bytes in an encoding; nothing if a byte has no meaning in it. A byte order mark
/// comes out as U+FEFF. Qt's own converters: legacy encodings need a Qt that is built with ICU.
std::optional<QString> decodeBytes(const QByteArray &bytes, const QString &encoding);

/// The bytes of a text in an encoding, without a byte order mark. Fails with
/// CharacterNotInEncoding, which names the first character that it lacks and its line; nothing is
/// ever replaced.
Result<QByteArray> encodeCharacters(const QString &text, const QString &encoding);

} // namespace Galley
