// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/webresource.h"

#include <QFile>

namespace Galley {

QString webResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program lacks its resource %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace Galley
