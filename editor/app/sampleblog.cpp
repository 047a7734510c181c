// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleblog.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace Galley {

QString sampleBlogSource()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QString places[] = {
        program + QStringLiteral("/../share/galley/sample-blog"),     // installed
        program + QStringLiteral("/../Resources/sample-blog"),        // in a bundle
        program + QStringLiteral("/sample-blog"),                     // beside the program
        program + QStringLiteral("/../../../resources/sample-blog"),  // in a checkout's build folder
    };
    for (const QString &place : places)
        if (QFileInfo(place).isDir())
            return QDir::cleanPath(place);
    return {};
}

Result<QString> copySampleBlog(const QString &profileFolder)
{
    const QString source = sampleBlogSource();
    const QString target = profileFolder + QStringLiteral("/sample-blog");
    if (source.isEmpty())
        return Problem{Problem::FolderMissing, {QStringLiteral("sample-blog")}};
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = target + u'/' + QDir(source).relativeFilePath(file);
        if (QFileInfo::exists(copy))
            continue; // what the author has changed stays
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
            return Problem{Problem::WriteFailed, {QDir::toNativeSeparators(copy)}};
        QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    return target;
}

} // namespace Galley
