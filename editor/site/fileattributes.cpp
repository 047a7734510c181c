// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/fileattributes.h"

#include "site/filecalls.h"

#include <QByteArray>

#include <unistd.h>

#if defined(__linux__)
#include <sys/xattr.h>
#elif defined(__APPLE__)
#include <copyfile.h>
#endif

namespace Galley {

namespace {

void copyExtendedAttributes(int from, int to)
{
#if defined(__linux__)
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size <= 0)
        return;
    QByteArray names(size, '\0');
    names.resize(std::max<ssize_t>(0, ::flistxattr(from, names.data(), size_t(names.size()))));
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty())
            continue;
        const ssize_t length = ::fgetxattr(from, name.constData(), nullptr, 0);
        if (length < 0)
            continue;
        QByteArray value(length, '\0');
        if (::fgetxattr(from, name.constData(), value.data(), size_t(length)) == length)
            (void)::fsetxattr(to, name.constData(), value.constData(), size_t(length), 0);
    }
#elif defined(__APPLE__)
    (void)::fcopyfile(from, to, nullptr, COPYFILE_ACL | COPYFILE_XATTR);
#else
    (void)from;
    (void)to;
#endif
}

} // namespace

bool copyAttributes(FileCalls &calls, int from, int to, const struct stat &status)
{
    struct stat fresh;
    if (::fstat(to, &fresh) != 0)
        return false;

    mode_t mode = status.st_mode & 07777;
    const bool owned = fresh.st_uid == status.st_uid && fresh.st_gid == status.st_gid;
    if (!owned && ::fchown(to, status.st_uid, status.st_gid) != 0) {
        // Only the superuser gives files away, but a group of our own may be kept.
        if (fresh.st_gid != status.st_gid && ::fchown(to, uid_t(-1), status.st_gid) != 0)
            mode = (mode & ~mode_t(070)) | ((mode & 07) << 3);
        mode &= ~mode_t(S_ISUID | S_ISGID);
    }
    // Some file systems have one fixed mode and refuse any change, even to the same.
    if ((fresh.st_mode & 07777) != mode && calls.changeMode(to, mode) != 0)
        return false;
    copyExtendedAttributes(from, to);
    return true;
}

} // namespace Galley
