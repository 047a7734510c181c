// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/filecalls.h"
#include "site/openfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>

namespace Galley {

namespace {

Problem failed(const QString &path, int error)
{
    if (error == EEXIST || error == ENOTEMPTY)
        return {Problem::NameTaken, {path}};
    if (error == ENOENT)
        return {Problem::FileMissing, {path}};
    return {Problem::MoveFailed, {path, qt_error_string(error)}};
}

/// A rename is on the disk only once its folder is. A failure is no reason to take back what was
/// done: the names are right, only not proved to survive a power cut.
void syncFolderOf(const QString &path, FileCalls &calls)
{
    OpenFile folder(calls, QFile::encodeName(QFileInfo(path).path()), O_RDONLY | O_DIRECTORY);
    if (folder.isOpen())
        folder.sync();
}

Done rename(const QString &from, const QString &to, FileCalls &calls)
{
    if (calls.renameToNew(QFile::encodeName(from).constData(), QFile::encodeName(to).constData())
        == 0)
        return done();
    const int error = errno;
    return failed(error == EEXIST || error == ENOTEMPTY ? to : from, error);
}

} // namespace

Done moveToNew(const QString &from, const QString &to, FileCalls &calls)
{
    // Where the file system takes both names as one, it says that the new one is taken: by way of a
    // third name there is no such doubt, and no other file can be hit.
    if (from != to && from.compare(to, Qt::CaseInsensitive) == 0) {
        const QString between = nameBetween(from);
        if (const Done first = rename(from, between, calls); !first)
            return first;
        if (const Done second = rename(between, to, calls); !second) {
            if (const Done back = rename(between, from, calls); !back)
                return back;
            return second;
        }
    } else if (const Done moved = rename(from, to, calls); !moved) {
        return moved;
    }
    syncFolderOf(to, calls);
    if (QFileInfo(from).path() != QFileInfo(to).path())
        syncFolderOf(from, calls);
    return done();
}

QString nameBetween(const QString &from)
{
    return from + QStringLiteral(".galley-between");
}

Done removeFile(const QString &path, FileCalls &calls)
{
    if (calls.remove(QFile::encodeName(path).constData()) != 0)
        return failed(path, errno);
    syncFolderOf(path, calls);
    return done();
}

Done makeFolder(const QString &path, FileCalls &calls)
{
    if (calls.makeFolder(QFile::encodeName(path).constData()) == 0) {
        syncFolderOf(path, calls);
        return done();
    }
    return errno == EEXIST ? Problem{Problem::NameTaken, {path}}
                           : Problem{Problem::FolderRefused, {path}};
}

Done removeEmptyFolder(const QString &path, FileCalls &calls)
{
    if (calls.removeFolder(QFile::encodeName(path).constData()) == 0)
        return done();
    return Problem{Problem::MoveFailed, {path, qt_error_string(errno)}};
}

Done moveToNew(const QString &from, const QString &to)
{
    FileCalls calls;
    return moveToNew(from, to, calls);
}

Done removeFile(const QString &path)
{
    FileCalls calls;
    return removeFile(path, calls);
}

Done makeFolder(const QString &path)
{
    FileCalls calls;
    return makeFolder(path, calls);
}

Done removeEmptyFolder(const QString &path)
{
    FileCalls calls;
    return removeEmptyFolder(path, calls);
}

bool isThereAsSpelled(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return false;
    return info.dir()
        .entryList({}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
        .contains(info.fileName());
}

} // namespace Galley
