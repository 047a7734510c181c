// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postdate.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace Galley {

namespace {

const QRegularExpression &datePrefix()
{
    static const QRegularExpression prefix(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:[-_ .]|$)"));
    return prefix;
}

/// "+0200", "+02:00", "-4" or "Z" in seconds east of Greenwich; 0 for none.
int offsetSeconds(const QString &offset)
{
    if (offset.isEmpty() || offset.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0)
        return 0;
    QString digits = offset.mid(1);
    digits.remove(QLatin1Char(':'));
    const bool short_ = digits.size() <= 2;
    const int hours = short_ ? digits.toInt() : digits.chopped(2).toInt();
    const int minutes = short_ ? 0 : digits.right(2).toInt();
    return (offset.startsWith(QLatin1Char('-')) ? -1 : 1) * (hours * 60 + minutes) * 60;
}

struct WordyDate {
    QDate date;
    QString form;
};

WordyDate wordyDate(const QString &text)
{
    // Qt makes its parser anew for each form, and nearly every title is asked: no form ends in
    // anything but a year, and each begins with a day or with a month's name.
    static const QLatin1String months("jfmasond");
    if (text.isEmpty() || !text.back().isDigit())
        return {};
    const bool dayFirst = text.front().isDigit();
    if (!dayFirst && !months.contains(text.front(), Qt::CaseInsensitive))
        return {};
    for (const char *form : dayFirst ? std::array{"d MMM yyyy", "d MMMM yyyy"}
                                     : std::array{"MMM d, yyyy", "MMMM d, yyyy"}) {
        const QDate date = QLocale::c().toDate(text, QLatin1String(form));
        if (date.isValid())
            return {date, QLatin1String(form)};
    }
    return {};
}

const QRegularExpression &dateParts()
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})([-/])(\\d{1,2})[-/](\\d{1,2})"
                       "(?:([Tt ]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})([.,]\\d+)?)?)?"
                       "([ ]*)([Zz]|[+-]\\d{1,2}:?(?:\\d{2})?)?$"));
    return form;
}

} // namespace

QDateTime readPostDate(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = dateParts().match(trimmed);
    if (!match.hasMatch()) {
        const QDate date = wordyDate(trimmed).date;
        return date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : QDateTime();
    }
    const QDate date(match.captured(1).toInt(), match.captured(3).toInt(),
                     match.captured(4).toInt());
    const QTime time(match.captured(6).toInt(), match.captured(7).toInt(),
                     match.captured(8).toInt());
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::OffsetFromUTC, offsetSeconds(match.captured(11)));
}

QString dateFormOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!readPostDate(trimmed).isValid())
        return {};
    const QRegularExpressionMatch match = dateParts().match(trimmed);
    if (!match.hasMatch())
        return wordyDate(trimmed).form;
    const auto padded = [&match](int part, const char *wide, const char *narrow) {
        return QLatin1String(match.capturedLength(part) > 1 ? wide : narrow);
    };
    QString form = QStringLiteral("yyyy") + match.captured(2) + padded(3, "MM", "M")
        + match.captured(2) + padded(4, "dd", "d");
    if (!match.captured(6).isEmpty())
        form += match.captured(5) + padded(6, "HH", "H") + QStringLiteral(":mm");
    if (!match.captured(8).isEmpty())
        form += QStringLiteral(":ss");
    if (!match.captured(9).isEmpty())
        form += match.captured(9).front() + QStringLiteral("zzz");
    const QString offset = match.captured(11);
    if (offset.isEmpty())
        return form;
    if (offset.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0)
        return form + match.captured(10) + QLatin1Char('Z');
    return form + match.captured(10)
        + QLatin1String(offset.contains(QLatin1Char(':')) ? "+hh:mm" : "+hhmm");
}

QString writeDate(const QDateTime &when, const QString &form)
{
    QString pattern = form;
    QString ending;
    QDateTime shown = when;
    if (pattern.endsWith(QLatin1Char('Z'))) {
        pattern.chop(1);
        ending = QStringLiteral("Z");
        shown = when.toUTC();
    }
    for (const char *offset : {"+hh:mm", "+hhmm"}) {
        if (!pattern.endsWith(QLatin1String(offset)))
            continue;
        pattern.chop(qsizetype(qstrlen(offset)));
        const int minutes = when.offsetFromUtc() / 60;
        ending = QStringLiteral("%1%2%3%4")
                     .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                     .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                     .arg(QLatin1String(qstrlen(offset) == 6 ? ":" : ""))
                     .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }
    // To Qt a "T" is no letter of a form; a small one is (am, pm, time zones), so it is quoted.
    pattern.replace(QLatin1Char('t'), QStringLiteral("'t'"));
    return QLocale::c().toString(shown, pattern) + ending;
}

QString dateInFileName(const QString &fileName)
{
    return datePrefix().match(fileName).captured(1);
}

QString nameWithoutDate(const QString &fileName)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    const QString rest = base.mid(datePrefix().match(base).capturedLength());
    return rest.isEmpty() ? base : rest;
}

} // namespace Galley
