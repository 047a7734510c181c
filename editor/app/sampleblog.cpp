// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleblog.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace Galley {

Result<QString> copySampleBlog(const QString &profileFolder)
{
    const QString source = QStringLiteral(":/galley/sample-blog");
    const QString target = profileFolder + QStringLiteral("/sample-blog");
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = target + u'/' + QDir(source).relativeFilePath(file);
        if (QFileInfo::exists(copy))
            continue; // what the author has changed stays
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
            return Problem{Problem::WriteFailed, {QDir::toNativeSeparators(copy)}};
        QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                   | QFile::ReadOther);
    }
    return target;
}

} // namespace Galley
