// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/illustration.h"

#include "look/look.h"
#include "look/stylesheet.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace Galley {

void paintIllustration(QPainter &painter, const QRectF &rect, const QString &name)
{
    QFile file(QStringLiteral(":/galley/look/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no illustration named %s.", qUtf8Printable(name));
        return;
    }
    const QString picture = withColours(QString::fromUtf8(file.readAll()), Look::instance());
    QSvgRenderer renderer(picture.toUtf8());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

} // namespace Galley
