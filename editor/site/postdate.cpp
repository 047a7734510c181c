// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postdate.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

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

QDateTime wordyDate(const QString &text)
{
    for (const char *form : {"d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"}) {
        const QDate date = QLocale::c().toDate(text, QLatin1String(form));
        if (date.isValid())
            return QDateTime(date, QTime(0, 0), Qt::UTC);
    }
    return {};
}

} // namespace

QDateTime readPostDate(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"
                       "(?:[Tt ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?"
                       "[ ]*([Zz]|[+-]\\d{1,2}:?(?:\\d{2})?)?$"));
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = form.match(trimmed);
    if (!match.hasMatch())
        return wordyDate(trimmed);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     match.captured(6).toInt());
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::OffsetFromUTC, offsetSeconds(match.captured(7)));
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
