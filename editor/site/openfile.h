// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/filecalls.h"

#include <QByteArray>

namespace Galley {

/// A descriptor that is closed when it goes out of scope. POSIX only. Interrupted calls are made
/// again; what fails leaves its reason in errno.
class OpenFile
{
public:
    OpenFile(FileCalls &calls, const QByteArray &path, int flags, mode_t mode = 0);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    bool close();
    bool sync();
    bool writeAll(const QByteArray &bytes);
    /// At most \a limit bytes and one more, by which the caller sees that there are more.
    bool readAll(QByteArray &bytes, qint64 limit);

private:
    FileCalls &m_calls;
    int m_descriptor = -1;
};

} // namespace Galley
