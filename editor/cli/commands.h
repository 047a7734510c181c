// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Galley {

/// One command of galley-cli: a row of the table that main() looks it up in and --help prints.
struct Command {
    QString name;
    QString usage; ///< what follows "galley-cli NAME"
    QString summary; ///< one line
    QList<Option> options;
    int leastOperands = 1;
    int mostOperands = -1; ///< -1: any number
    ExitCode (*run)(const Arguments &, Console &) = nullptr;
};

const QList<Command> &commands();
/// Null if there is none of this name.
const Command *findCommand(const QString &name);
QString helpText();
/// The table as JSON in UTF-8, which the man page and the completions are made of:
/// {"program","version","commands":[{"name","usage","summary","options":[]}]}.
QByteArray commandsDescription(const QString &version);
/// "usage: galley-cli get FILE [KEY] [--json]"
QString usageLine(const Command &command);

ExitCode runGet(const Arguments &arguments, Console &console);
ExitCode runSet(const Arguments &arguments, Console &console);
ExitCode runUnset(const Arguments &arguments, Console &console);
ExitCode runRender(const Arguments &arguments, Console &console);
ExitCode runImages(const Arguments &arguments, Console &console);
/// images --add: what a drop does.
ExitCode runAddImage(const Arguments &arguments, Console &console);
ExitCode runSite(const Arguments &arguments, Console &console);
ExitCode runCheck(const Arguments &arguments, Console &console);
ExitCode runPosts(const Arguments &arguments, Console &console);
ExitCode runNew(const Arguments &arguments, Console &console);
ExitCode runRepairText(const Arguments &arguments, Console &console);
ExitCode runRoundTrip(const Arguments &arguments, Console &console);

} // namespace Galley
