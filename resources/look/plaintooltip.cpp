// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/plaintooltip.h"

#include <QTextDocument>

namespace Galley {

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<span>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
        + QStringLiteral("</span>");
}

} // namespace Galley
