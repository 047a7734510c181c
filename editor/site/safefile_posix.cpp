// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/checkedwrite.h"
#include "site/openfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace Galley {

Result<FileBytes> readFile(const QString &path, qint64 limit, FileCalls &calls)
{
    // Not blocking: a pipe without a writer must be refused, not waited for.
    OpenFile file(calls, QFile::encodeName(path), O_RDONLY | O_NONBLOCK);
    if (!file.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Problem{Problem::FileMissing, {path}};
        if (errno == ENXIO)
            return Problem{Problem::FileNotRegular, {path}}; // a socket
        return Problem{Problem::FileUnreadable, {path, qt_error_string(errno)}};
    }
    struct stat status;
    if (::fstat(file.descriptor(), &status) != 0)
        return Problem{Problem::FileUnreadable, {path, qt_error_string(errno)}};
    if (!S_ISREG(status.st_mode))
        return Problem{Problem::FileNotRegular, {path}};

    const auto tooLarge = [&](qint64 size) {
        return Problem{Problem::FileTooLarge,
                       {path, QString::number(size), QString::number(limit)}};
    };
    if (status.st_size > limit)
        return tooLarge(status.st_size);
    QByteArray bytes;
    if (!file.readAll(bytes, limit))
        return Problem{Problem::FileUnreadable, {path, qt_error_string(errno)}};
    if (bytes.size() > limit)
        return tooLarge(bytes.size());
    return FileBytes{bytes, digestOf(bytes)};
}

Result<QByteArray> writeFile(const QString &path, const QByteArray &bytes,
                             const QByteArray &expectedDigest, FileCalls &calls,
                             OtherNames otherNames)
{
    return CheckedWrite(calls, path, bytes, expectedDigest, otherNames).run();
}

Result<FileBytes> readFile(const QString &path, qint64 limit)
{
    FileCalls calls;
    return readFile(path, limit, calls);
}

Result<QByteArray> writeFile(const QString &path, const QByteArray &bytes,
                             const QByteArray &expectedDigest, OtherNames otherNames)
{
    FileCalls calls;
    return writeFile(path, bytes, expectedDigest, calls, otherNames);
}

} // namespace Galley
