// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/openfile.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace Galley {

OpenFile::OpenFile(FileCalls &calls, const QByteArray &path, int flags, mode_t mode)
    : m_calls(calls)
{
    do {
        m_descriptor = calls.open(path.constData(), flags | O_CLOEXEC, mode);
    } while (m_descriptor < 0 && errno == EINTR);
}

OpenFile::~OpenFile()
{
    if (m_descriptor >= 0)
        m_calls.close(m_descriptor);
}

bool OpenFile::close()
{
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    // After EINTR the descriptor is gone on Linux; what it wrote was flushed before.
    return m_calls.close(descriptor) == 0 || errno == EINTR;
}

bool OpenFile::sync()
{
    int result = 0;
    do {
        result = m_calls.sync(m_descriptor);
    } while (result < 0 && errno == EINTR);
    return result == 0;
}

bool OpenFile::writeAll(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t now = m_calls.write(m_descriptor, bytes.constData() + written,
                                          size_t(bytes.size() - written));
        if (now < 0 && errno == EINTR)
            continue;
        if (now == 0)
            errno = ENOSPC;
        if (now <= 0)
            return false;
        written += now;
    }
    return true;
}

bool OpenFile::readAll(QByteArray &bytes, qint64 limit)
{
    constexpr qint64 piece = 256 * 1024;
    bytes.clear();
    while (bytes.size() <= limit) {
        const qsizetype have = bytes.size();
        bytes.resize(have + std::min(piece, limit + 1 - have));
        const ssize_t now
            = m_calls.read(m_descriptor, bytes.data() + have, size_t(bytes.size() - have));
        bytes.resize(have + std::max<ssize_t>(now, 0));
        if (now < 0 && errno != EINTR)
            return false;
        if (now == 0)
            return true;
    }
    return true;
}

} // namespace Galley
