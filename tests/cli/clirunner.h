// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Galley {

/// How one run of galley-cli ended.
struct CliRun {
    int code = -1; ///< -1: it did not start, crashed or took four minutes
    QByteArray out;
    QByteArray err;
};

/// Runs the galley-cli that was built, in \a folder. \a locale becomes LC_ALL; standard output
/// goes to the file \a outFile instead of the answer if one is named.
CliRun runCli(const QString &folder, const QStringList &arguments,
              const QString &locale = QStringLiteral("C.UTF-8"), const QString &outFile = {});

} // namespace Galley
