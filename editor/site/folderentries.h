// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Galley {

/// What lies in a folder.
struct FolderEntry {
    QString name; ///< with %XX for bytes that no text can stand for
    bool isFolder = false;
    bool isLink = false;
    bool isNameable = true; ///< false: the file system's name is not UTF-8, no program of Qt's can
                            ///< open it
    qint64 size = -1; ///< bytes; these two only of files that were asked for
    qint64 changed = 0; ///< ns since 1970, as exact as the file system keeps it
};

struct FolderEntries {
    bool isReadable = false;
    QList<FolderEntry> entries; ///< by name
};

/// Lists a folder, also what Qt passes over in silence. \a measured: the names of files whose size
/// and time are wanted. What a link points to is told, and that it is one.
FolderEntries listFolder(const QString &folder,
                         const std::function<bool(const QString &name)> &measured);

} // namespace Galley
