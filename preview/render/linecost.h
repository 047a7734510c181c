// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Galley {

// What the guard reads off a single line of Markdown, UTF-8, without its end: what the line is,
// and what it would cost the parser. Each is linear in the line.

bool isBlank(QByteArrayView line);

/// The line without its indentation and quote marks.
QByteArrayView withoutPrefix(QByteArrayView line);

/// Where a link definition's label ends, behind its colon, in the line without its prefix; or -1.
qsizetype definitionColon(QByteArrayView line);

/// Whether this is a link definition and nothing else: label, address, perhaps a title in quotes.
bool isPlainDefinition(QByteArrayView line);

/// Whether a new paragraph begins here, whatever stands above: at an item of a list or a heading.
bool startsLeaf(QByteArrayView line);

/// Whether a run that begins so is raw HTML all through, which the parser never looks into.
bool isRawHtml(QByteArrayView line);

/// Bytes of the line that cost the parser something: long base64 in one piece does not.
qsizetype weight(QByteArrayView line);

/// How often the line opens what the parser looks for to the end of the paragraph each time.
qsizetype openings(QByteArrayView line);

/// Closing brackets behind an address: each is weighed against all of the address.
qsizetype trailingBrackets(QByteArrayView line);

} // namespace Galley
