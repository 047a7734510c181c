// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/safefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <io.h>
#include <windows.h>

namespace Galley {

namespace {

/// How many names (hard links) a file has; 0 if that cannot be known.
DWORD numberOfNames(const QString &path)
{
    QFile file(path);
    BY_HANDLE_FILE_INFORMATION about;
    const bool known = file.open(QIODevice::ReadOnly)
        && ::GetFileInformationByHandle(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle())),
                                        &about);
    return known ? about.nNumberOfLinks : 0;
}

/// Is there on the disk what the caller has seen last?
Done checkTarget(const QString &path, const QString &target, const QByteArray &expectedDigest,
                 OtherNames otherNames)
{
    const QFileInfo info(target);
    if (!info.exists())
        return expectedDigest.isEmpty() ? done() : Problem{Problem::FileMissing, {path}};
    if (!info.isFile())
        return Problem{Problem::FileNotRegular, {path}};
    if (expectedDigest.isEmpty())
        return Problem{Problem::FileChangedOnDisk, {path}};
    if (!info.isWritable())
        return Problem{Problem::WriteRefused, {path}};
    const Result<FileBytes> found = readFile(target, std::numeric_limits<int>::max());
    if (!found)
        return Problem{found.problem().code, {path}};
    if (found->digest != expectedDigest)
        return Problem{Problem::FileChangedOnDisk, {path}};
    if (otherNames == OtherNames::Refuse && numberOfNames(target) > 1)
        return Problem{Problem::WriteWouldCutLink, {path}};
    return done();
}

} // namespace

Result<FileBytes> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{Problem::FileMissing, {path}};
    if (!info.isFile())
        return Problem{Problem::FileNotRegular, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::FileUnreadable, {path, file.errorString()}};
    if (file.size() > limit)
        return Problem{Problem::FileTooLarge,
                       {path, QString::number(file.size()), QString::number(limit)}};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return Problem{Problem::FileUnreadable, {path, file.errorString()}};
    return FileBytes{bytes, digestOf(bytes)};
}

Result<QByteArray> writeFile(const QString &path, const QByteArray &bytes,
                             const QByteArray &expectedDigest, OtherNames otherNames)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : path;
    if (const Done checked = checkTarget(path, target, expectedDigest, otherNames); !checked)
        return checked.problem();
    if (!QFileInfo(QFileInfo(target).path()).isDir())
        return Problem{Problem::FolderMissing, {path}};

    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)) {
        if (file.error() == QFile::PermissionsError)
            return Problem{Problem::FolderRefused, {path}};
        return Problem{Problem::WriteFailed, {path, file.errorString()}};
    }
    const bool flushed = file.write(bytes) == bytes.size() && file.flush()
        && ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle())));
    if (!flushed)
        return Problem{Problem::WriteFailed, {path, file.errorString()}};
    if (const Done checked = checkTarget(path, target, expectedDigest, otherNames); !checked)
        return checked.problem();
    if (!file.commit())
        return Problem{Problem::WriteFailed, {path, file.errorString()}};

    const Result<FileBytes> found = readFile(target, bytes.size());
    if (!found || found->bytes != bytes)
        return Problem{Problem::ReadBackDiffers, {path}};
    return digestOf(bytes);
}

} // namespace Galley
