// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace Galley {

/// A day as the locale's long form writes it, without the day of the week and with a short month:
/// "30 May 2018", "May 30, 2018". Qt knows only forms that are longer, or all digits.
QString shortDate(const QLocale &locale, const QDate &date);

/// The same with the hour; without it at midnight, where no hour was written.
QString shortDateAndTime(const QLocale &locale, const QDateTime &time);

/// When something happened: the hour alone if that is today, else with the day.
QString shortMoment(const QLocale &locale, const QDateTime &time);

} // namespace Galley
