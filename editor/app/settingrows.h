// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"
#include "widgets/settings/setting.h"

namespace Galley {

/// What every row says of itself.
struct SettingWords {
    const char *key;
    QString group;
    QString title;
    QString description;
};

/// A row of the settings window that says this.
inline Setting row(const SettingWords &told, Setting::Kind kind)
{
    return {.key = QLatin1String(told.key),
            .kind = kind,
            .group = told.group,
            .title = told.title,
            .description = told.description};
}

/// A row that ticks one of the settings.
inline Setting yesNo(const SettingWords &told, bool usual, Settings &settings,
                     bool (Settings::*get)() const, void (Settings::*set)(bool))
{
    Setting setting = row(told, Setting::Kind::YesNo);
    setting.usual = usual;
    setting.get = [&settings, get] { return (settings.*get)(); };
    setting.set = [&settings, set](const QVariant &on) { (settings.*set)(on.toBool()); };
    return setting;
}

/// What a number may be.
struct SettingRange {
    int least;
    int most;
    int step;
    QString unit; ///< shown behind it, with its space
    QString none = {}; ///< shown instead of the least
};

/// The same row for a number of this range.
inline Setting ranged(Setting setting, const SettingRange &range)
{
    setting.least = range.least;
    setting.most = range.most;
    setting.step = range.step;
    setting.unit = range.unit;
    setting.none = range.none;
    return setting;
}

/// A row that sets a number.
inline Setting number(const SettingWords &told, int usual, Settings &settings,
                      int (Settings::*get)() const, void (Settings::*set)(int),
                      const SettingRange &range)
{
    Setting setting = row(told, Setting::Kind::Number);
    setting.usual = usual;
    setting.get = [&settings, get] { return (settings.*get)(); };
    setting.set = [&settings, set](const QVariant &value) { (settings.*set)(value.toInt()); };
    return ranged(setting, range);
}

} // namespace Galley
