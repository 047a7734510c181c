// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QByteArray>
#include <QString>

namespace Galley {

/// A file's bytes and their digest (SHA-256), which a later write must find again.
struct FileBytes {
    QByteArray bytes;
    QByteArray digest;
};

QByteArray digestOf(const QByteArray &bytes);

/// Reads a regular file whole. Fails with FileMissing, FileNotRegular, FileUnreadable or, above
/// \a limit bytes, FileTooLarge.
Result<FileBytes> readFile(const QString &path, qint64 limit = 64 * 1024 * 1024);

/// What to do about a file that has other names (hard links): a rename, the only safe write, leaves
/// them behind with the old bytes.
enum class OtherNames {
    Refuse, ///< fail with WriteWouldCutLink
    Leave, ///< the author knows; they keep the old bytes
};

/// The one write of the program. Replaces the file at \a path, or makes it when \a expectedDigest
/// is empty: writes beside it, flushes to the disk, renames, flushes the folder, reads back and
/// compares. Never writes in place. Follows links; keeps permissions and, where it may, ownership.
/// Returns the new digest.
///
/// Fails without having touched the file: FileChangedOnDisk when the bytes there are not those of
/// \a expectedDigest (or a file is there and none was expected), FileMissing when it is gone,
/// FileNotRegular, FolderMissing, WriteRefused where the file is write-protected, FolderRefused
/// where its folder takes no new file, WriteWouldCutLink, WriteFailed with the system's reason.
/// Two failures come after the rename, when the new bytes are already there: WriteFailed when the
/// folder cannot be flushed, ReadBackDiffers when what is read back is not what was written.
Result<QByteArray> writeFile(const QString &path, const QByteArray &bytes,
                             const QByteArray &expectedDigest,
                             OtherNames otherNames = OtherNames::Refuse);

/// True for the files that writeFile() makes for a moment beside its target, ".NAME.galley-XXXXXX".
bool isTemporaryName(const QString &fileName);

/// Removes what writeFile() was making beside \a path when its program was killed: files of that
/// name's own temporary form that are older than a minute, so that no write under way loses its.
void removeAbandonedTemporaries(const QString &path);

} // namespace Galley
