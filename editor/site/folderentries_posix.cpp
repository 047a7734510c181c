// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/folderentries.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace Galley {

namespace {

qint64 changedAt(const struct stat &file)
{
#if defined(__APPLE__)
    const timespec &time = file.st_mtimespec;
#else
    const timespec &time = file.st_mtim;
#endif
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// The name with the bytes that are no text as %XX.
QString escaped(const QByteArray &name)
{
    QString text;
    for (const char byte : name) {
        if (uchar(byte) < 0x80)
            text += QLatin1Char(byte);
        else
            text += QStringLiteral("%%1").arg(uint(uchar(byte)), 2, 16, QLatin1Char('0')).toUpper();
    }
    return text;
}

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

/// Fills in what only a look at the file itself tells. False if it has gone.
bool look(int folder, const char *name, FolderEntry &entry)
{
    struct stat file = {};
    if (::fstatat(folder, name, &file, AT_SYMLINK_NOFOLLOW) != 0)
        return false;
    entry.isLink = S_ISLNK(file.st_mode);
    // A link that leads nowhere is listed as a file: opening it will tell.
    if (entry.isLink && ::fstatat(folder, name, &file, 0) != 0)
        return true;
    entry.isFolder = S_ISDIR(file.st_mode);
    entry.size = file.st_size;
    entry.changed = changedAt(file);
    return entry.isFolder || S_ISREG(file.st_mode) || entry.isLink;
}

} // namespace

FolderEntries listFolder(const QString &folder,
                         const std::function<bool(const QString &name)> &measured)
{
    FolderEntries found;
    const std::unique_ptr<DIR, CloseFolder> open(::opendir(QFile::encodeName(folder).constData()));
    if (!open)
        return found;
    const int descriptor = ::dirfd(open.get());
    errno = 0;
    while (const dirent *each = ::readdir(open.get())) {
        const QByteArray bytes(each->d_name);
        if (bytes == "." || bytes == "..")
            continue;
        FolderEntry entry;
        entry.name = QFile::decodeName(bytes);
        entry.isNameable = QFile::encodeName(entry.name) == bytes;
#if defined(__APPLE__)
        entry.isNameable = true; // names are UTF-8 there, however they are composed
#endif
        if (!entry.isNameable)
            entry.name = escaped(bytes);
        entry.isFolder = each->d_type == DT_DIR;
        const bool isFile = each->d_type == DT_REG;
        const bool mustLook = !entry.isFolder && (!isFile || measured(entry.name));
        if (!mustLook || look(descriptor, each->d_name, entry))
            found.entries.append(entry);
        errno = 0;
    }
    // A drive that goes away in the middle must not look like a folder with fewer files.
    found.isReadable = errno == 0;
    std::sort(found.entries.begin(), found.entries.end(),
              [](const FolderEntry &a, const FolderEntry &b) { return a.name < b.name; });
    return found;
}

} // namespace Galley
