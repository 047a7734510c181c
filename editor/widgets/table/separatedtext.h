// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Galley {

/// The cells of a text whose rows are lines, as spreadsheets put them into the clipboard and CSV
/// files hold them (RFC 4180): a field between quotes may hold the separator and line ends. A quote
/// that nothing closes is text.
QList<QStringList> readSeparated(const QString &text, QChar separator);

/// The sign between the cells of a text: a tab, semicolon, comma or pipe, whichever cuts all rows
/// alike into the most cells; null if none cuts any.
QChar separatorOf(const QString &text);

/// True for a text that only a spreadsheet writes: at least two rows, all with the same number of
/// tabs, and not all indented.
bool looksLikeCells(const QString &text);

} // namespace Galley
