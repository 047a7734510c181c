// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/filecalls.h"

#include <sys/stat.h>

namespace Galley {

/// One write of one file on POSIX systems: the steps of writeFile() in the order in which they
/// happen. Used once. Whatever it made beside the target is gone when it goes.
class CheckedWrite
{
public:
    CheckedWrite(FileCalls &calls, const QString &path, const QByteArray &bytes,
                 const QByteArray &expectedDigest, OtherNames otherNames);
    ~CheckedWrite();
    Q_DISABLE_COPY_MOVE(CheckedWrite)

    Result<QByteArray> run();

private:
    Problem failed(int error) const;
    Problem refused(int error) const;
    Done check();
    Done writeBeside();
    Done putInPlace();
    Done syncFolder();
    Done readBack();

    FileCalls &m_calls;
    QString m_path;
    QByteArray m_target; ///< the path with its links followed
    QByteArray m_bytes;
    QByteArray m_expected;
    OtherNames m_otherNames;
    QByteArray m_temporary; ///< removed at the end unless it was renamed
    struct stat m_status = {};
    bool m_exists = false;
};

} // namespace Galley
