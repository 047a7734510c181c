// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/editpost.h"

#include "work/textrepair.h"

namespace Galley {

namespace {

/// Control characters would speak to the terminal: they are written as "\\u009f".
QString printable(const QString &garbled)
{
    QString result;
    for (const QChar c : garbled) {
        if (c.category() == QChar::Other_Control)
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

/// "LINE:COLUMN BEFORE -> AFTER" for each place, over the whole file.
QString listing(const QString &text, const QList<GarbledPlace> &places)
{
    QString lines;
    int line = 1;
    qsizetype lineStart = 0;
    for (const GarbledPlace &place : places) {
        for (; line < place.line; ++line)
            lineStart = text.indexOf(u'\n', lineStart) + 1;
        lines += QStringLiteral("%1:%2 %3 -> %4\n")
                     .arg(QString::number(line), QString::number(place.span.start - lineStart + 1),
                          printable(place.before), printable(place.after));
    }
    return lines;
}

} // namespace

ExitCode runRepairText(const Arguments &arguments, Console &console)
{
    return editPost(arguments, console, [&console](const QString &text) {
        const QList<GarbledPlace> places = garbledIn(text);
        console.print(listing(text, places));
        return Result<QString>(repairs(places).applied(text));
    });
}

} // namespace Galley
