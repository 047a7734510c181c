// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imageaudit.h"

#include <QDir>
#include <QHash>

namespace Galley {

namespace {

using Status = PictureResolver::Status;

bool isThere(const PictureUse &use)
{
    return use.status == Status::Ok || use.status == Status::WrongCase;
}

QString nameIn(const PictureUse &use)
{
    const QString &said = use.file.isEmpty() ? use.target : use.file;
    return said.section(u'/', -1);
}

} // namespace

QList<ImageEntry> auditImages(const QString &root, const QList<ImageFile> &files,
                              const QList<PictureUse> &uses)
{
    QList<ImageEntry> entries;
    QHash<QString, qsizetype> byPath;
    for (const ImageFile &file : files) {
        byPath.insert(QDir::cleanPath(file.path), entries.size());
        entries.append({.image = file, .missingName = {}, .uses = {}});
    }

    const QDir rootDir(root);
    QHash<QString, qsizetype> missing;
    QList<ImageEntry> missingEntries;
    for (const PictureUse &use : uses) {
        if (isThere(use)) {
            const QString path = QDir::cleanPath(rootDir.filePath(use.file));
            auto entry = byPath.constFind(path);
            if (entry == byPath.constEnd()) {
                entry = byPath.insert(path, entries.size());
                entries.append({.image = readImageFile(path, true), .missingName = {}, .uses = {}});
            }
            entries[*entry].uses.append(use);
        } else if (use.status == Status::Missing) {
            const QString &key = use.file.isEmpty() ? use.target : use.file;
            auto entry = missing.constFind(key);
            if (entry == missing.constEnd()) {
                entry = missing.insert(key, missingEntries.size());
                missingEntries.append({.image = {}, .missingName = nameIn(use), .uses = {}});
            }
            missingEntries[*entry].uses.append(use);
        }
    }
    return entries + missingEntries;
}

} // namespace Galley
