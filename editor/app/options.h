// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace Galley {

/// What galley was asked for on its command line.
struct Options {
    enum class Theme { System, Light, Dark, Contrast };

    QString path; ///< a post or a blog's folder; empty for the start page
    QString profileFolder; ///< where all state lives; empty for the system's place
    bool newInstance = false;
    bool smokeTest = false;
    QString screenshot; ///< the PNG to write; empty for none
    Theme theme = Theme::System;
    QSize size; ///< of the window, in pixels; empty for the remembered one
    qreal fontScale = 1.0;
    QString language; ///< a code of Language::all(); empty for the author's choice
    bool help = false;
    bool describe = false;
    bool version = false;
    QString error; ///< what is wrong with the arguments; empty if nothing is

    /// Starts, does one thing and ends: smoke test or screenshot.
    bool isRehearsal() const { return smokeTest || !screenshot.isEmpty(); }
};

/// Reads the arguments that follow the program's name. Never fails: see Options::error.
Options readOptions(const QStringList &arguments);

/// The text of --help, made from the same table that is read.
QString optionsHelp();

/// The same table as JSON in UTF-8, which man pages and completions are made of:
/// {"program","version","options":[{"name","value","meaning"}]}; "value" is empty where an option
/// takes none.
QByteArray optionsDescription(const QString &version);

} // namespace Galley
