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

/// The one write of the program. Replaces the file at \a path, or makes it when \a expectedDigest is
/// empty: writes beside it, flushes to the disk, renames, flushes the folder, reads back and compares.
/// Follows links; keeps permissions and, where it may, ownership. Returns the new digest.
/// Fails without having touched the file: FileChangedOnDisk when the bytes there are not those of
/// \a expectedDigest (or a file is there and none was expected), WriteRefused where the folder lets
/// no file be made, WriteFailed with the system's reason; ReadBackDiffers after the rename.
Result<QByteArray> writeFile(const QString &path, const QByteArray &bytes,
                             const QByteArray &expectedDigest);

} // namespace Galley
