// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/filemoves.h"
#include "site/safefile.h"

namespace Galley {

/// The ways in which an operation touches the disk: those of safefile.h and filemoves.h, and the
/// system's bin. A test puts its own in their place, to let each of them fail.
class OperationDisk
{
public:
    virtual ~OperationDisk() = default;
    virtual Result<FileBytes> read(const QString &path);
    /// As writeFile().
    virtual Result<QByteArray> write(const QString &path, const QByteArray &bytes,
                                     const QByteArray &expectedDigest);
    virtual Done move(const QString &from, const QString &to);
    virtual Done remove(const QString &path);
    virtual Done makeFolder(const QString &path);
    virtual Done removeFolder(const QString &path);
    /// Gives a file to the system's bin. Fails with BinFailed, also where there is none.
    virtual Done toBin(const QString &path);
};

} // namespace Galley
