// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/tooltiptext.h"

#include <QTextDocument>

namespace Galley {

QString toolTipText(const QString &words)
{
    return Qt::mightBeRichText(words) ? wrappedToolTipText(words) : words;
}

QString wrappedToolTipText(const QString &words)
{
    const QString escaped = words.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    return QStringLiteral("<span>") + escaped + QStringLiteral("</span>");
}

} // namespace Galley
