// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/appendfile.h"
#include "site/filemoves.h"
#include "site/safefile.h"

#include <sys/types.h>

namespace Galley {

/// The system calls through which readFile() and writeFile() touch the disk, so that a test can
/// make each of them fail in turn. POSIX only. Each returns what the call returns: below 0 it
/// failed and errno says why.
class FileCalls
{
public:
    virtual ~FileCalls() = default;
    virtual int open(const char *path, int flags, mode_t mode);
    virtual ssize_t read(int descriptor, char *to, size_t size);
    virtual ssize_t write(int descriptor, const char *from, size_t size);
    virtual int changeMode(int descriptor, mode_t mode);
    virtual int truncate(int descriptor, off_t size);
    /// Down to the medium, not only to the drive's own memory where the system knows a difference.
    virtual int sync(int descriptor);
    virtual int close(int descriptor);
    virtual int rename(const char *from, const char *to);
    /// A rename that fails with EEXIST instead of replacing a file.
    virtual int renameToNew(const char *from, const char *to);
    virtual int remove(const char *path);
    virtual int makeFolder(const char *path);
    /// Fails with ENOTEMPTY where something is in it.
    virtual int removeFolder(const char *path);
};

/// The functions of safefile.h, appendfile.h and filemoves.h over calls of the caller's own.
Result<FileBytes> readFile(const QString &path, qint64 limit, FileCalls &calls);
Result<QByteArray> writeFile(const QString &path, const QByteArray &bytes,
                             const QByteArray &expectedDigest, FileCalls &calls,
                             OtherNames otherNames = OtherNames::Refuse);
Result<qint64> appendToFile(const QString &path, const QByteArray &bytes, qint64 size,
                            FileCalls &calls);
Done moveToNew(const QString &from, const QString &to, FileCalls &calls);
Done removeFile(const QString &path, FileCalls &calls);
Done makeFolder(const QString &path, FileCalls &calls);
Done removeEmptyFolder(const QString &path, FileCalls &calls);

} // namespace Galley
