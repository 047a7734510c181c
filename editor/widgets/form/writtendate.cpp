// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/writtendate.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace Galley {

namespace {

QRegularExpressionMatch matchDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})[.\\d]*)?"
        "\\s*([Zz]|[+-]\\d{1,2}(?::?\\d{2})?)?)?\\s*$"));
    return form.match(text);
}

/// Only the day at the start: what stands behind it does not matter.
QRegularExpressionMatch matchDay(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)"));
    return form.match(text);
}

QString say(const char *sentence)
{
    return QCoreApplication::translate("Galley::WrittenDate", sentence);
}

QString dayProblem(int year, int month)
{
    const QDate first(year, month, 1);
    return say(QT_TRANSLATE_NOOP("Galley::WrittenDate",
                                 "%1 has %2 days. Galley leaves it as written."))
        .arg(QLocale().toString(first, QStringLiteral("MMMM yyyy")),
             QString::number(first.daysInMonth()));
}

} // namespace

WrittenDate readWrittenDate(const QString &text, const QLocale &locale)
{
    const QRegularExpressionMatch match = matchDate(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (year == 0)
        return {{},
                say(QT_TRANSLATE_NOOP("Galley::WrittenDate",
                                      "There is no year 0. Galley leaves it as written."))};
    if (month < 1 || month > 12)
        return {{},
                say(QT_TRANSLATE_NOOP("Galley::WrittenDate",
                                      "There is no month %1. Galley leaves it as written."))
                    .arg(month)};
    const QDate date(year, month, day);
    if (!date.isValid())
        return {{}, dayProblem(year, month)};
    QString words = locale.toString(date, QLocale::LongFormat);
    if (match.captured(4).isEmpty())
        return {words, {}};
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     match.captured(6).toInt());
    if (!time.isValid())
        return {{},
                say(QT_TRANSLATE_NOOP("Galley::WrittenDate",
                                      "A day has no such time. Galley leaves it as written."))};
    words += QStringLiteral(", ") + locale.toString(time, QLocale::ShortFormat);
    const QString zone = match.captured(7);
    if (zone.compare(u"z", Qt::CaseInsensitive) == 0)
        words += QStringLiteral(" UTC");
    else if (!zone.isEmpty())
        words += QStringLiteral(" UTC") + zone;
    return {words, {}};
}

QDate writtenDay(const QString &text)
{
    const QRegularExpressionMatch match = matchDay(text);
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (!match.hasMatch() || year == 0)
        return {};
    const QDate first(year, std::clamp(month, 1, 12), 1);
    return {first.year(), first.month(),
            std::clamp(match.captured(3).toInt(), 1, first.daysInMonth())};
}

QString onDay(const QString &text, const QDate &day)
{
    const QRegularExpressionMatch match = matchDay(text);
    if (!match.hasMatch())
        return day.toString(Qt::ISODate);
    const bool bare = match.capturedLength(2) == 1 || match.capturedLength(3) == 1;
    const int digits = bare ? 1 : 2;
    const auto number = [](int value, int width) {
        return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
    };
    return text.first(match.capturedStart(1)) + number(day.year(), 4) + u'-'
        + number(day.month(), digits) + u'-' + number(day.day(), digits)
        + text.mid(match.capturedEnd(3));
}

} // namespace Galley
