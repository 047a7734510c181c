// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pageshell.h"

#include "view/webresource.h"

#include <QRegularExpression>

namespace Galley {

QByteArray pageShell()
{
    static const QRegularExpression link(
        QStringLiteral("<link rel=\"stylesheet\" href=\"([a-z]+\\.css)\">"));
    const QString page = webResource(QStringLiteral(":/galley/web/page.html"));
    QString shell;
    qsizetype from = 0;
    for (auto found = link.globalMatch(page); found.hasNext();) {
        const QRegularExpressionMatch sheet = found.next();
        shell += QStringView(page).sliced(from, sheet.capturedStart() - from);
        // site.js finds by its name the one that it stands in for.
        shell += QStringLiteral("<style data-sheet=\"%1\">\n").arg(sheet.captured(1))
            + webResource(QStringLiteral(":/galley/web/") + sheet.captured(1))
            + QStringLiteral("</style>");
        from = sheet.capturedEnd();
    }
    return (shell + QStringView(page).sliced(from)).toUtf8();
}

} // namespace Galley
