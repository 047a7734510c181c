// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/safefile.h"

#include <QCryptographicHash>

namespace Galley {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isTemporaryName(const QString &fileName)
{
    const qsizetype mark = fileName.lastIndexOf(QLatin1String(".galley-"));
    return fileName.startsWith(QLatin1Char('.')) && mark >= 0 && fileName.size() - mark == 14;
}

} // namespace Galley
