// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/operation/operationdisk.h"

#include <QFile>

namespace Galley {

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
    QFile file(path);
    if (file.moveToTrash())
        return done();
    return Problem{Problem::BinFailed, {path, file.errorString()}};
}

} // namespace Galley
