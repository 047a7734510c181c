// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Galley {

const QList<Command> &commands()
{
    static const Option json{QStringLiteral("--json"), Option::Flag};
    static const QList<Command> table = {
        {.name = QStringLiteral("get"),
         .usage = QStringLiteral("FILE [KEY] [--json]"),
         .summary = QStringLiteral("print a value of the front matter, or all of it as JSON"),
         .options = {json},
         .leastOperands = 1,
         .mostOperands = 2,
         .run = runGet},
        {.name = QStringLiteral("set"),
         .usage = QStringLiteral("FILE KEY=VALUE... [--dry-run]"),
         .summary = QStringLiteral("change values, and no other byte; KEY:=JSON gives a kind too"),
         .options = {{QStringLiteral("--dry-run"), Option::Flag}},
         .leastOperands = 2,
         .mostOperands = -1,
         .run = runSet},
        {.name = QStringLiteral("unset"),
         .usage = QStringLiteral("FILE KEY... [--dry-run]"),
         .summary = QStringLiteral("remove keys with their lines, and no other byte"),
         .options = {{QStringLiteral("--dry-run"), Option::Flag}},
         .leastOperands = 2,
         .mostOperands = -1,
         .run = runUnset},
        {.name = QStringLiteral("render"),
         .usage = QStringLiteral("FILE [-o OUT] [--standalone | --spec=EXT,...]"),
         .summary = QStringLiteral("print the body as HTML"),
         .options = {{QStringLiteral("-o"), Option::Separate},
                     {QStringLiteral("--standalone"), Option::Flag},
                     {QStringLiteral("--spec"), Option::Inline}},
         .leastOperands = 1,
         .mostOperands = 1,
         .run = runRender},
        {.name = QStringLiteral("images"),
         .usage = QStringLiteral("FILE [--json] | --add PICTURE FILE [--alt TEXT]"),
         .summary = QStringLiteral("list the pictures that a post names, and those in its folder; "
                                   "or add one"),
         .options = {json,
                     {QStringLiteral("--add"), Option::Separate},
                     {QStringLiteral("--alt"), Option::Separate}},
         .leastOperands = 1,
         .mostOperands = 1,
         .run = runImages},
        {.name = QStringLiteral("site"),
         .usage = QStringLiteral("DIR [--json]"),
         .summary = QStringLiteral("tell what a blog's folder tells: generator, folders, fields"),
         .options = {json},
         .leastOperands = 1,
         .mostOperands = 1,
         .run = runSite},
        {.name = QStringLiteral("posts"),
         .usage = QStringLiteral("DIR [--search TEXT] [--json]"),
         .summary = QStringLiteral("list a blog's posts, newest first, or those that say TEXT"),
         .options = {json, {QStringLiteral("--search"), Option::Separate}},
         .leastOperands = 1,
         .mostOperands = 1,
         .run = runPosts},
        {.name = QStringLiteral("new"),
         .usage = QStringLiteral("DIR --title TITLE"),
         .summary = QStringLiteral("begin a post by the blog's own habits; print its path"),
         .options = {{QStringLiteral("--title"), Option::Separate}},
         .leastOperands = 1,
         .mostOperands = 1,
         .run = runNew},
        {.name = QStringLiteral("check"),
         .usage = QStringLiteral("PATH... [--json]"),
         .summary = QStringLiteral("list what readers would stumble over in posts or whole blogs"),
         .options = {json},
         .leastOperands = 1,
         .mostOperands = -1,
         .run = runCheck},
        {.name = QStringLiteral("repair-text"),
         .usage = QStringLiteral("FILE [--dry-run]"),
         .summary = QStringLiteral("mend text whose UTF-8 was once read as Windows-1252; list it"),
         .options = {{QStringLiteral("--dry-run"), Option::Flag}},
         .leastOperands = 1,
         .mostOperands = 1,
         .run = runRepairText},
        {.name = QStringLiteral("roundtrip"),
         .usage = QStringLiteral("PATH..."),
         .summary = QStringLiteral("prove that opening and saving posts would change no byte"),
         .options = {},
         .leastOperands = 1,
         .mostOperands = -1,
         .run = runRoundTrip},
    };
    return table;
}

const Command *findCommand(const QString &name)
{
    const QList<Command> &table = commands();
    const auto found = std::find_if(table.begin(), table.end(), [&name](const Command &command) {
        return command.name == name;
    });
    return found == table.end() ? nullptr : &*found;
}

QString usageLine(const Command &command)
{
    return QStringLiteral("usage: galley-cli %1 %2").arg(command.name, command.usage);
}

QString helpText()
{
    QString text = QStringLiteral("usage: galley-cli COMMAND ...\n"
                                  "Works on the posts of a blog without a window.\n\n");
    for (const Command &command : commands()) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(command.name, command.usage, command.summary);
    }
    text += QStringLiteral(
        "\n  --help, --version, --describe (these commands as JSON); -- ends the options\n\n"
        "Ends with 0 done, 1 nothing found, findings or bytes that differ, 2 bad usage or "
        "unreadable input,\n3 refused: the file is untouched.\n");
    return text;
}

QByteArray commandsDescription(const QString &version)
{
    QJsonArray described;
    for (const Command &command : commands()) {
        QJsonArray options;
        for (const Option &option : command.options)
            options.append(option.name);
        described.append(QJsonObject{{QStringLiteral("name"), command.name},
                                     {QStringLiteral("usage"), command.usage},
                                     {QStringLiteral("summary"), command.summary},
                                     {QStringLiteral("options"), options}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("program"), QStringLiteral("galley-cli")},
                                     {QStringLiteral("version"), version},
                                     {QStringLiteral("commands"), described}})
        .toJson();
}

} // namespace Galley
