// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace Galley
