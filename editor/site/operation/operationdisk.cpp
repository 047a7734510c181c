// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/operation/operationdisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Galley {

namespace {

/// Where the freedesktop bin of the home folder cannot be made, Qt (6.4) says so on the console and
/// moves the file into folders of the working directory, as if all were well. It makes the bin, but
/// not the folders above it.
Done haveBin(const QString &path)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString bin = data + QStringLiteral("/Trash");
    const bool isThere = !data.isEmpty() && QDir().mkpath(data)
        && (QFileInfo(bin).isDir() ? QFileInfo(bin).isWritable() : QFileInfo(data).isWritable())
        && !QFileInfo(bin).isSymLink() && (!QFileInfo::exists(bin) || QFileInfo(bin).isDir());
    if (!isThere)
        return Problem{Problem::BinFailed, {path, bin}};
#else
    Q_UNUSED(path)
#endif
    return done();
}

} // namespace

Result<FileBytes> OperationDisk::read(const QString &path)
{
    return readFile(path);
}

Result<QByteArray> OperationDisk::write(const QString &path, const QByteArray &bytes,
                                        const QByteArray &expectedDigest)
{
    return writeFile(path, bytes, expectedDigest);
}

Done OperationDisk::move(const QString &from, const QString &to)
{
    return moveToNew(from, to);
}

Done OperationDisk::remove(const QString &path)
{
    return removeFile(path);
}

Done OperationDisk::makeFolder(const QString &path)
{
    return Galley::makeFolder(path);
}

Done OperationDisk::removeFolder(const QString &path)
{
    return removeEmptyFolder(path);
}

Done OperationDisk::toBin(const QString &path)
{
    if (const Done possible = haveBin(path); !possible)
        return possible;
    QFile file(path);
    if (!file.moveToTrash())
        return Problem{Problem::BinFailed, {path, file.errorString()}};
    return done();
}

} // namespace Galley
