// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/operationdisk.h"

namespace Galley {

/// All that is in a folder with its permissions, as bytes from which unpackFolder() makes it again:
/// equal for equal folders. Fails with FileTooLarge above \a limit bytes, with FileNotRegular where
/// a link or a device is in it, which no archive brings back, and as readFile().
Result<QByteArray> archiveFolder(const QString &folder, qint64 limit, OperationDisk &disk);

/// Makes the folder with all that was in it; what is there already is left. Fails as makeFolder()
/// and writeFile(), NameTaken where a file is another one; what was made until then stays.
Done unpackFolder(const QString &folder, const QByteArray &archive, OperationDisk &disk);

/// Whether a folder holds nothing that is not in the archive: one that unpackFolder() has begun.
/// The temporary file of a writing that was cut short does not count, nor do permissions.
Result<bool> isPartOf(const QString &folder, const QByteArray &archive, OperationDisk &disk);

} // namespace Galley
