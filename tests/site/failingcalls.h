// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/filecalls.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/types.h>
#include <utility>

namespace Galley {

/// Lets calls fail: the one with a certain number, or by kind; and can act just before one.
class FailingCalls : public FileCalls
{
public:
    int failAt = -1; ///< number of the call that fails, counted from 0
    bool failAllAfter = false; ///< and every later one
    QByteArray failKind; ///< or every call of this kind
    bool failNewFiles = false; ///< or each that would make a file
    int error = EIO;
    qsizetype longestWrite = 0; ///< a write takes at most so many bytes, 0 for all
    bool interruptOnce = false;
    bool diskLies = false; ///< what is written is not what was given
    std::function<void()> beforeRename;
    std::function<void()> beforeSync;
    QList<QByteArray> made;

    int open(const char *path, int flags, mode_t mode) override
    {
        if (failNewFiles && (flags & O_CREAT)) {
            errno = error;
            return -1;
        }
        return fails("open") ? -1 : FileCalls::open(path, flags, mode);
    }
    ssize_t read(int descriptor, char *to, size_t size) override
    {
        return fails("read") ? -1 : FileCalls::read(descriptor, to, size);
    }
    ssize_t write(int descriptor, const char *from, size_t size) override
    {
        if (interruptOnce) {
            interruptOnce = false;
            errno = EINTR;
            return -1;
        }
        if (fails("write"))
            return -1;
        if (longestWrite > 0)
            size = std::min(size, size_t(longestWrite));
        QByteArray given(from, qsizetype(size));
        if (diskLies)
            given[0] = '?';
        return FileCalls::write(descriptor, given.constData(), size);
    }
    int changeMode(int descriptor, mode_t mode) override
    {
        return fails("changeMode") ? -1 : FileCalls::changeMode(descriptor, mode);
    }
    int truncate(int descriptor, off_t size) override
    {
        return fails("truncate") ? -1 : FileCalls::truncate(descriptor, size);
    }
    int sync(int descriptor) override
    {
        if (beforeSync)
            std::exchange(beforeSync, {})();
        return fails("sync") ? -1 : FileCalls::sync(descriptor);
    }
    int close(int descriptor) override
    {
        // A failing close has closed all the same.
        const int result = FileCalls::close(descriptor);
        return fails("close") ? -1 : result;
    }
    int rename(const char *from, const char *to) override
    {
        if (beforeRename)
            beforeRename();
        return fails("rename") ? -1 : FileCalls::rename(from, to);
    }
    int renameToNew(const char *from, const char *to) override
    {
        if (beforeRename)
            beforeRename();
        return fails("renameToNew") ? -1 : FileCalls::renameToNew(from, to);
    }

    int makeFolder(const char *path) override
    {
        return fails("makeFolder") ? -1 : FileCalls::makeFolder(path);
    }
    int removeFolder(const char *path) override
    {
        return fails("removeFolder") ? -1 : FileCalls::removeFolder(path);
    }

private:
    bool fails(const char *kind)
    {
        const int number = int(made.size());
        made.append(kind);
        const bool fail = failKind == kind || number == failAt
            || (failAllAfter && failAt >= 0 && number > failAt);
        if (fail)
            errno = error;
        return fail;
    }
};

} // namespace Galley
