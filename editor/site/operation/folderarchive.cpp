// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/operation/folderarchive.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <limits>
#include <utility>
#include <vector>

namespace Galley {

namespace {

QString nameKey()
{
    return QStringLiteral("name");
}
QString bytesKey()
{
    return QStringLiteral("bytes");
}
QString permissionsKey()
{
    return QStringLiteral("permissions");
}

/// Adds what is in \a folder, its name relative to the archive's; folders before what is in them.
Done addFolder(const QString &folder, const QString &prefix, qint64 &left, OperationDisk &disk,
               QCborArray &entries)
{
    const QDir dir(folder);
    const QFileInfoList all = dir.entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : all) {
        const QString path = entry.filePath();
        const QString name = prefix + entry.fileName();
        if (entry.isSymLink() || (!entry.isDir() && !entry.isFile()))
            return Problem{Problem::FileNotRegular, {path}};
        if (entry.isDir()) {
            entries.append(
                QCborMap{{nameKey(), name}, {permissionsKey(), int(entry.permissions())}});
            if (const Done added = addFolder(path, name + u'/', left, disk, entries); !added)
                return added;
            continue;
        }
        left -= entry.size();
        if (left < 0)
            return Problem{Problem::FileTooLarge, {path}};
        const Result<FileBytes> file = disk.read(path);
        if (!file)
            return file.problem();
        entries.append(QCborMap{{nameKey(), name},
                                {bytesKey(), file->bytes},
                                {permissionsKey(), int(entry.permissions())}});
    }
    return done();
}

/// Whether a name stays below the folder: the archive comes from the profile, not from a stranger,
/// but nothing is ever written beside where it belongs.
bool isBelow(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'/')
        && !name.split(u'/').contains(QStringLiteral(".."));
}

/// An entry without what may differ while the folder is made again.
QCborMap withoutPermissions(const QCborValue &entry)
{
    QCborMap map = entry.toMap();
    map.remove(permissionsKey());
    return map;
}

/// Only of what is the author's own: a file system that has none refuses, and that is no failure.
void setPermissions(const QString &path, const QCborMap &entry)
{
    const qint64 kept = entry.value(permissionsKey()).toInteger(0);
    if (kept != 0)
        QFile::setPermissions(path, QFile::Permissions(int(kept)));
}

} // namespace

Result<QByteArray> archiveFolder(const QString &folder, qint64 limit, OperationDisk &disk)
{
    QCborArray entries;
    if (const Done added = addFolder(folder, {}, limit, disk, entries); !added)
        return added.problem();
    return QCborValue(entries).toCbor();
}

Done unpackFolder(const QString &folder, const QByteArray &archive, OperationDisk &disk)
{
    const auto makeFolder = [&disk](const QString &path) {
        return QFileInfo(path).isDir() ? done() : disk.makeFolder(path);
    };
    if (const Done made = makeFolder(folder); !made)
        return made;
    std::vector<std::pair<QString, QCborMap>> folders;
    for (const QCborValue &value : QCborValue::fromCbor(archive).toArray()) {
        const QCborMap entry = value.toMap();
        const QString name = entry.value(nameKey()).toString();
        if (!isBelow(name))
            return Problem{Problem::FileUnreadable, {folder}};
        const QString path = folder + u'/' + name;
        if (!entry.contains(bytesKey())) {
            if (const Done made = makeFolder(path); !made)
                return made;
            folders.emplace_back(path, entry);
            continue;
        }
        removeAbandonedTemporaries(path); // of an unpacking that a crash cut short
        const QByteArray bytes = entry.value(bytesKey()).toByteArray();
        if (QFileInfo::exists(path)) {
            const Result<FileBytes> there = disk.read(path);
            if (!there)
                return there.problem();
            if (there->bytes != bytes)
                return Problem{Problem::NameTaken, {path}};
        } else if (const auto written = disk.write(path, bytes, {}); !written) {
            return written.problem();
        }
        setPermissions(path, entry);
    }
    // Once all is in them: one may be closed to writing. What is deepest first.
    for (auto made = folders.crbegin(); made != folders.crend(); ++made)
        setPermissions(made->first, made->second);
    return done();
}

Result<bool> isPartOf(const QString &folder, const QByteArray &archive, OperationDisk &disk)
{
    const Result<QByteArray> now = archiveFolder(folder, std::numeric_limits<qint64>::max(), disk);
    if (!now)
        return now.problem();
    QCborArray whole;
    for (const QCborValue &value : QCborValue::fromCbor(archive).toArray())
        whole.append(withoutPermissions(value));
    for (const QCborValue &value : QCborValue::fromCbor(*now).toArray()) {
        const QString name = value.toMap().value(nameKey()).toString().section(u'/', -1);
        if (!isTemporaryName(name) && !whole.contains(withoutPermissions(value)))
            return false;
    }
    return true;
}

} // namespace Galley
