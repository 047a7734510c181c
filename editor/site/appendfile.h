// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QByteArray>
#include <QString>

namespace Galley {

/// Adds \a bytes at the end of a file of Galley's own that is \a size bytes long, and flushes them
/// to the disk. Never for an author's file: those are replaced whole, by writeFile(). What another
/// attempt left behind \a size is cut off first. Returns the new size.
///
/// Fails with FileMissing, with FileChangedOnDisk if the file is shorter than \a size,
/// WriteRefused, or WriteFailed with the system's reason; the first \a size bytes stay what they
/// were.
Result<qint64> appendToFile(const QString &path, const QByteArray &bytes, qint64 size);

} // namespace Galley
