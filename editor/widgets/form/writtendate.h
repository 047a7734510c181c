// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace Galley {

/// What a date in a file says to a reader. One of both is empty; both are where it is no date.
struct WrittenDate {
    QString words; ///< "Wednesday, 30 May 2018" and, if one is written, the time
    QString problem; ///< why there is no such day, a sentence
};

/// Reads a date as posts have it: 2018-05-30, alone or followed by a time and a zone, which are
/// said as they stand.
WrittenDate readWrittenDate(const QString &text, const QLocale &locale);

/// The day that a date as posts have it names, or the last of its month where that has fewer; an
/// invalid one where nothing like it is written.
QDate writtenDay(const QString &text);

/// The same date on another day: only the digits of its year, month and day differ, with or without
/// zeros before them as they were. What is no date becomes one like 2018-05-30.
QString onDay(const QString &text, const QDate &day);

} // namespace Galley
