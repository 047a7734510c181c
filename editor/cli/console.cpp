// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "site/problemtext.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace Galley {

Console::Console()
{
#ifdef Q_OS_WIN
    // Bytes are bytes: a post's line ends must not be written twice.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#endif
}

Console::~Console()
{
    flush();
}

void Console::write(const QByteArray &bytes)
{
    const auto size = size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size)
        m_failed = true;
}

void Console::error(const QString &file, const QString &reason)
{
    error(file + QStringLiteral(": ") + reason);
}

void Console::error(const QString &file, const Problem &problem)
{
    error(file, problemText(problem));
}

void Console::error(const QString &reason)
{
    // In the order in which things happened, also where both streams go to one file.
    flush();
    const QByteArray line = (QStringLiteral("galley-cli: ") + reason + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

bool Console::flush()
{
    if (std::fflush(stdout) != 0)
        m_failed = true;
    return !m_failed;
}

} // namespace Galley
