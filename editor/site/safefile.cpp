// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/safefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

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

void removeAbandonedTemporaries(const QString &path)
{
    const QFileInfo target(path);
    const QString truePath = target.canonicalFilePath(); // a link's file is written where it lies
    const QFileInfo file(truePath.isEmpty() ? target.absoluteFilePath() : truePath);
    const QString start = u'.' + file.fileName() + QLatin1String(".galley-");
    const QDateTime minuteAgo = QDateTime::currentDateTime().addSecs(-60);
    const QFileInfoList hidden = file.dir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &each : hidden) {
        if (each.fileName().startsWith(start) && isTemporaryName(each.fileName())
            && each.lastModified() < minuteAgo)
            QFile::remove(each.filePath());
    }
}

} // namespace Galley
