// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/address.h"

#include <QUrl>

namespace Galley {

QByteArray pictureAddress(const QString &file, qint64 stamp)
{
    QByteArray address(PreviewScheme);
    address += "://blog";
    const QStringList segments = file.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        address += '/';
        address += QUrl::toPercentEncoding(segment);
    }
    address += "?v=";
    address += QByteArray::number(stamp);
    return address;
}

} // namespace Galley
