// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>

using namespace Galley;

namespace {

/// Standard error is part of the contract: what Qt's and the picture plugins' messages say about a
/// damaged file, our own sentence says. Qt's fatal messages still end the process.
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) { }

ExitCode misused(Console &console, const QString &reason, const Command &command)
{
    console.error(reason + QStringLiteral("; ") + usageLine(command));
    return ExitCode::Unusable;
}

ExitCode run(const QStringList &words, Console &console)
{
    if (words.isEmpty()) {
        console.error(QStringLiteral("say what to do; galley-cli --help lists the commands"));
        return ExitCode::Unusable;
    }
    if (words[0] == QLatin1String("--help") || words[0] == QLatin1String("-h")) {
        console.print(helpText());
        return ExitCode::Success;
    }
    if (words[0] == QLatin1String("--version")) {
        console.print(QStringLiteral("galley-cli " GALLEY_VERSION "\n"));
        return ExitCode::Success;
    }
    if (words[0] == QLatin1String("--describe")) {
        console.write(commandsDescription(QStringLiteral(GALLEY_VERSION)));
        return ExitCode::Success;
    }
    const Command *command = findCommand(words[0]);
    if (!command) {
        console.error(
            QStringLiteral("there is no command %1; galley-cli --help lists them").arg(words[0]));
        return ExitCode::Unusable;
    }
    QList<Option> options = command->options;
    options.append({QStringLiteral("--help"), Option::Flag});
    const Arguments arguments = Arguments::parse(words.sliced(1), options);
    if (!arguments.fault().isEmpty())
        return misused(console, arguments.fault(), *command);
    if (arguments.has(QStringLiteral("--help"))) {
        console.print(usageLine(*command) + u'\n' + command->summary + u'\n');
        return ExitCode::Success;
    }
    const qsizetype operands = arguments.operands().size();
    if (operands < command->leastOperands)
        return misused(console, QStringLiteral("%1 needs more than that").arg(command->name),
                       *command);
    if (command->mostOperands >= 0 && operands > command->mostOperands)
        return misused(console,
                       QStringLiteral("%1 cannot use %2")
                           .arg(command->name, arguments.operands().at(command->mostOperands)),
                       *command);
    return command->run(arguments, console);
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(dropMessage);
    const QCoreApplication application(argc, argv);
    Console console;
    const ExitCode code = run(QCoreApplication::arguments().sliced(1), console);
    if (!console.flush()) {
        console.error(QStringLiteral("standard output could not be written"));
        return int(ExitCode::Unusable);
    }
    return int(code);
}
