// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/folderentries.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Galley {

// Names are UTF-16 there: Qt lists all of them.
FolderEntries listFolder(const QString &folder,
                         const std::function<bool(const QString &name)> &measured)
{
    FolderEntries found;
    const QDir dir(folder);
    found.isReadable = dir.exists() && dir.isReadable();
    const QDir::Filters all = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden;
    for (const QFileInfo &info : dir.entryInfoList(all, QDir::Name)) {
        FolderEntry entry;
        entry.name = info.fileName();
        entry.isFolder = info.isDir();
        entry.isLink = info.isSymLink() || info.isJunction();
        if (!entry.isFolder && measured(entry.name)) {
            entry.size = info.size();
            entry.changed = info.lastModified().toMSecsSinceEpoch() * 1'000'000;
        }
        found.entries.append(entry);
    }
    return found;
}

} // namespace Galley
