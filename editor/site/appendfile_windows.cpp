// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/appendfile.h"

#include <QFile>

#include <io.h>
#include <windows.h>

namespace Galley {

Result<qint64> appendToFile(const QString &path, const QByteArray &bytes, qint64 size)
{
    QFile file(path);
    if (!file.exists())
        return Problem{Problem::FileMissing, {path}};
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        if (file.error() == QFile::PermissionsError)
            return Problem{Problem::WriteRefused, {path}};
        return Problem{Problem::WriteFailed, {path, file.errorString()}};
    }
    if (file.size() < size)
        return Problem{Problem::FileChangedOnDisk, {path}};
    const bool written = (file.size() == size || file.resize(size)) && file.seek(size)
        && file.write(bytes) == bytes.size()
        && ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle())));
    if (!written) {
        const QString reason = file.errorString();
        file.resize(size);
        return Problem{Problem::WriteFailed, {path, reason}};
    }
    return size + bytes.size();
}

} // namespace Galley
