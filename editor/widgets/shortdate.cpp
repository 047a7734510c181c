// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortdate.h"

#include <QRegularExpression>

namespace Galley {

QString shortDate(const QLocale &locale, const QDate &date)
{
    static const QRegularExpression weekday(QStringLiteral("[\\s,\\x{60C}]*dddd[\\s,\\x{60C}]*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(weekday, QStringLiteral(" "));
    format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    return locale.toString(date, format.trimmed());
}

QString shortDateAndTime(const QLocale &locale, const QDateTime &time)
{
    const QString day = shortDate(locale, time.date());
    if (time.time() == QTime(0, 0))
        return day;
    return day + QStringLiteral(", ") + locale.toString(time.time(), QLocale::ShortFormat);
}

QString shortMoment(const QLocale &locale, const QDateTime &time)
{
    const QString hour = locale.toString(time.time(), QLocale::ShortFormat);
    if (time.date() == QDate::currentDate())
        return hour;
    return shortDate(locale, time.date()) + QStringLiteral(", ") + hour;
}

} // namespace Galley
