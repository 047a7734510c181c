// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QByteArray>
#include <QString>

namespace Galley {

/// How a command ended: what scripts rely on.
enum class ExitCode {
    Success = 0,
    Nothing = 1, ///< get found nothing, roundtrip found bytes that differ
    Unusable = 2, ///< bad usage or unreadable input
    Refused = 3, ///< not safe; the file is untouched
};

/// Standard output and standard error, both UTF-8 on every system. Speaks English: scripts read it.
class Console
{
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    void print(const QString &text) { write(text.toUtf8()); }
    void write(const QByteArray &bytes);
    /// "galley-cli: FILE: reason"
    void error(const QString &file, const QString &reason);
    void error(const QString &file, const Problem &problem);
    /// "galley-cli: reason", for what concerns no file.
    void error(const QString &reason);
    /// Hands on what was printed. False if the system did not take all of it (a full disk).
    bool flush();

private:
    bool m_failed = false;
};

} // namespace Galley
