// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace Galley {

/// Appends text or an attribute's value: & < > and " become entities.
void appendEscaped(QByteArray &html, QByteArrayView text);
void appendEscaped(QByteArray &html, QStringView text);

/// Appends the address of a Markdown link the way CommonMark asks: what an address cannot hold is
/// percent-encoded, what is encoded already stays.
void appendAddress(QByteArray &html, QByteArrayView url);

/// Appends text from raw HTML, in which well-formed entities keep their meaning.
void appendHtmlText(QByteArray &html, QStringView text);

/// Undoes entities: numbers with or without semicolon, and the names of Latin-1 and of what XSS
/// folklore hides addresses behind. Unknown names stay as they are.
QString decodeEntities(QStringView text);

/// Undoes Markdown's backslash escapes as well as entities.
QString unescapeMarkdown(QStringView text);

} // namespace Galley
