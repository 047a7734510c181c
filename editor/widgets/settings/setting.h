// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace Galley {

/// One row of the settings window: what it says, what may be chosen, and where it is kept. The
/// window keeps nothing of its own.
struct Setting {
    enum class Kind {
        YesNo, ///< bool
        Choice, ///< one of options
        Number, ///< int, from least to most
        Text, ///< a line of text; empty is none
        Path, ///< a path that choose() asks for; empty is the default
        Command, ///< no value: a button that does something
    };
    struct Option {
        QString text;
        QVariant value;
    };

    QString key; ///< tells one from the others; never shown
    Kind kind = Kind::YesNo;
    QString group; ///< those of one group stand together
    QString title;
    QString description; ///< a sentence or two
    QVariant usual = {}; ///< the default
    std::function<QVariant()> get = {};
    /// In force at once.
    std::function<void(const QVariant &value)> set = {};

    QList<Option> options = {};
    qsizetype ownOptions = -1; ///< how many of them have a text of Galley's; -1: all
    int least = 0;
    int most = 100;
    int step = 1;
    QString unit = {}; ///< shown behind a number, with its space
    QString none = {}; ///< shown instead of the least number, or of an empty text
    QString button = {}; ///< of Path and Command
    std::function<QString()> choose = {}; ///< the author's path; empty if none was chosen
    /// What is wrong with what is set, or empty.
    std::function<QString()> trouble = {};
    /// Whether it can be set now; else description says when.
    std::function<bool()> isThere = {};
};

} // namespace Galley
