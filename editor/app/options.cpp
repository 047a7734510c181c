// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace Galley {

namespace {

struct Option {
    const char *name;
    const char *value; ///< what its value is called; null if it has none
    const char *meaning;
    std::function<bool(Options &, const QString &)> take; ///< false: the value is not understood
};

bool takeTheme(Options &options, const QString &value)
{
    static const QStringList names
        = {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    const qsizetype index = names.indexOf(value);
    options.theme = static_cast<Options::Theme>(index + 1);
    return index >= 0;
}

bool takeSize(Options &options, const QString &value)
{
    const QStringList parts = value.split(u'x');
    if (parts.size() != 2)
        return false;
    options.size = {parts[0].toInt(), parts[1].toInt()};
    return options.size.width() >= 200 && options.size.height() >= 150
        && options.size.width() <= 16384 && options.size.height() <= 16384;
}

bool takeFontScale(Options &options, const QString &value)
{
    bool understood = false;
    options.fontScale = value.toDouble(&understood);
    return understood && options.fontScale >= 0.5 && options.fontScale <= 4;
}

bool takeLanguage(Options &options, const QString &value)
{
    options.language = value;
    return Language::all().contains(value);
}

const QList<Option> &table()
{
    static const QList<Option> options = {
        {"--profile-dir", "DIR", "keep all settings and state in DIR",
         [](Options &o, const QString &value) {
             o.profileFolder = value;
             return !value.isEmpty();
         }},
        {"--new-instance", nullptr, "open a window of its own instead of asking a Galley that runs",
         [](Options &o, const QString &) { return o.newInstance = true; }},
        {"--smoke-test", nullptr,
         "open PATH, wait until the preview shows it, check it and exit: 0 if all is well",
         [](Options &o, const QString &) { return o.smokeTest = true; }},
        {"--screenshot", "FILE.png", "the same, and save a picture of the window",
         [](Options &o, const QString &value) {
             o.screenshot = value;
             return !value.isEmpty();
         }},
        {"--theme", "light|dark|contrast", "colours, instead of the system's", takeTheme},
        {"--size", "WIDTHxHEIGHT", "the window's size in pixels", takeSize},
        {"--font-scale", "N", "letters N times as large as the system's (0.5 to 4)", takeFontScale},
        {"--language", "CODE",
         "the language of the window, instead of the chosen one: de, pt_BR ...", takeLanguage},
        {"--version", nullptr, "print the version and exit",
         [](Options &o, const QString &) { return o.version = true; }},
        {"--describe", nullptr, "print these options as JSON, for man pages and shells, and exit",
         [](Options &o, const QString &) { return o.describe = true; }},
        {"--help", nullptr, "print this help and exit",
         [](Options &o, const QString &) { return o.help = true; }},
    };
    return options;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    Options options;
    bool onlyPaths = false;
    for (qsizetype i = 0; i < arguments.size() && options.error.isEmpty(); ++i) {
        const QString argument = arguments[i];
        if (onlyPaths || !argument.startsWith(u'-') || argument == u"-") {
            if (!options.path.isEmpty())
                options.error = QStringLiteral("more than one path: %1").arg(argument);
            options.path = argument;
            continue;
        }
        if (argument == u"--") {
            onlyPaths = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals < 0 ? argument.size() : equals);
        const auto known = std::find_if(table().begin(), table().end(), [&](const Option &option) {
            return name == QLatin1String(option.name);
        });
        if (known == table().end()) {
            options.error = QStringLiteral("unknown option %1").arg(name);
        } else if (!known->value) {
            if (equals >= 0)
                options.error = QStringLiteral("%1 takes no value").arg(name);
            known->take(options, {});
        } else {
            if (equals < 0 && i + 1 >= arguments.size()) {
                options.error
                    = QStringLiteral("%1 needs %2").arg(name, QLatin1String(known->value));
                break;
            }
            const QString value = equals >= 0 ? argument.mid(equals + 1) : arguments[++i];
            if (!known->take(options, value))
                options.error = QStringLiteral("%1 needs %2, not \"%3\"")
                                    .arg(name, QLatin1String(known->value), value);
        }
    }
    if (options.isRehearsal())
        options.newInstance = true;
    return options;
}

QString optionsHelp()
{
    QString text = QStringLiteral("Usage: galley [OPTIONS] [PATH]\n\n"
                                  "Opens PATH, a post or the folder of a blog.\n\nOptions:\n");
    for (const Option &option : table()) {
        QString call = QLatin1String(option.name);
        if (option.value)
            call += u' ' + QLatin1String(option.value);
        text += QStringLiteral("  %1  %2\n").arg(call, -28).arg(QLatin1String(option.meaning));
    }
    return text;
}

QByteArray optionsDescription(const QString &version)
{
    QJsonArray options;
    for (const Option &option : table()) {
        options.append(QJsonObject{{QStringLiteral("name"), QLatin1String(option.name)},
                                   {QStringLiteral("value"), QLatin1String(option.value)},
                                   {QStringLiteral("meaning"), QLatin1String(option.meaning)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("program"), QStringLiteral("galley")},
                                     {QStringLiteral("version"), version},
                                     {QStringLiteral("options"), options}})
        .toJson();
}

} // namespace Galley
