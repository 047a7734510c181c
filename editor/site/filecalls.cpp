// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/filecalls.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Galley {

int FileCalls::open(const char *path, int flags, mode_t mode)
{
    return ::open(path, flags, mode);
}

ssize_t FileCalls::read(int descriptor, char *to, size_t size)
{
    return ::read(descriptor, to, size);
}

ssize_t FileCalls::write(int descriptor, const char *from, size_t size)
{
    return ::write(descriptor, from, size);
}

int FileCalls::changeMode(int descriptor, mode_t mode)
{
    return ::fchmod(descriptor, mode);
}

int FileCalls::truncate(int descriptor, off_t size)
{
    return ::ftruncate(descriptor, size);
}

int FileCalls::sync(int descriptor)
{
#ifdef F_FULLFSYNC
    // On macOS fsync() stops at the drive's cache; network folders know only fsync().
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
#endif
    return ::fsync(descriptor);
}

int FileCalls::close(int descriptor)
{
    return ::close(descriptor);
}

int FileCalls::rename(const char *from, const char *to)
{
    return ::rename(from, to);
}

int FileCalls::renameToNew(const char *from, const char *to)
{
#if defined(__linux__) && defined(RENAME_NOREPLACE)
    const int result = ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
    if (result == 0 || (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP))
        return result;
#elif defined(__APPLE__)
    const int result = ::renamex_np(from, to, RENAME_EXCL);
    if (result == 0 || (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP))
        return result;
#endif
    // A file system that cannot promise it: look first. Another program can still come in between.
    struct stat status;
    if (::lstat(to, &status) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from, to);
}

int FileCalls::remove(const char *path)
{
    return ::unlink(path);
}

int FileCalls::makeFolder(const char *path)
{
    return ::mkdir(path, 0777);
}

int FileCalls::removeFolder(const char *path)
{
    return ::rmdir(path);
}

} // namespace Galley
