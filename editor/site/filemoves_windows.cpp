// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/filemoves.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

namespace Galley {

namespace {

const wchar_t *wide(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

Problem failed(const QString &from, const QString &to)
{
    const DWORD error = ::GetLastError();
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS)
        return {Problem::NameTaken, {to}};
    if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND)
        return {Problem::FileMissing, {from}};
    return {Problem::MoveFailed, {from, qt_error_string(int(error))}};
}

} // namespace

Done moveToNew(const QString &from, const QString &to)
{
    // Without MOVEFILE_REPLACE_EXISTING; it takes a change of letter case alone as what it is.
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    if (::MoveFileExW(wide(source), wide(target), MOVEFILE_WRITE_THROUGH))
        return done();
    return failed(from, to);
}

QString nameBetween(const QString &from)
{
    return from + QStringLiteral(".galley-between");
}

Done removeFile(const QString &path)
{
    const QString target = QDir::toNativeSeparators(path);
    if (::DeleteFileW(wide(target)))
        return done();
    return failed(path, path);
}

Done makeFolder(const QString &path)
{
    if (QFileInfo::exists(path))
        return Problem{Problem::NameTaken, {path}};
    return QDir().mkdir(path) ? done() : Done(Problem{Problem::FolderRefused, {path}});
}

Done removeEmptyFolder(const QString &path)
{
    return QDir().rmdir(path) ? done() : Done(Problem{Problem::MoveFailed, {path}});
}

bool isThereAsSpelled(const QString &path)
{
    const QFileInfo info(path);
    return info.exists()
        && info.dir()
               .entryList({}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
               .contains(info.fileName());
}

} // namespace Galley
