// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

/// What changes from \a before to \a after as a unified diff (POSIX diff -u) with three lines of
/// context, that patch(1) takes; empty if nothing does. Works on bytes, so that line ends show.
QByteArray unifiedDiff(const QString &fileName, const QByteArray &before, const QByteArray &after);

} // namespace Galley
