// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/appendfile.h"

#include "site/filecalls.h"
#include "site/openfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Galley {

Result<qint64> appendToFile(const QString &path, const QByteArray &bytes, qint64 size,
                            FileCalls &calls)
{
    const auto failed = [&](int error) {
        if (error == ENOENT || error == ENOTDIR)
            return Problem{Problem::FileMissing, {path}};
        if (error == EACCES || error == EPERM || error == EROFS)
            return Problem{Problem::WriteRefused, {path}};
        return Problem{Problem::WriteFailed, {path, qt_error_string(error)}};
    };
    OpenFile file(calls, QFile::encodeName(path), O_WRONLY);
    if (!file.isOpen())
        return failed(errno);
    struct stat status;
    if (::fstat(file.descriptor(), &status) != 0)
        return failed(errno);
    if (status.st_size < size)
        return Problem{Problem::FileChangedOnDisk, {path}};
    if (status.st_size > size && calls.truncate(file.descriptor(), size) != 0)
        return failed(errno);
    if (::lseek(file.descriptor(), size, SEEK_SET) < 0)
        return failed(errno);
    if (!file.writeAll(bytes) || !file.sync()) {
        const int error = errno;
        // Half a record would be passed over, but the space is the author's.
        calls.truncate(file.descriptor(), size);
        return failed(error);
    }
    if (!file.close())
        return failed(errno);
    return size + bytes.size();
}

Result<qint64> appendToFile(const QString &path, const QByteArray &bytes, qint64 size)
{
    FileCalls calls;
    return appendToFile(path, bytes, size, calls);
}

} // namespace Galley
