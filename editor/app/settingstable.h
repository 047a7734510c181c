// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/setting.h"

#include <functional>

namespace Galley {

class Actions;
class Settings;
class ThemeDesk;
class Workspace;

/// Whose settings these are: the program's, and what an action of the window does for the blog that
/// is open. All must outlive the table.
struct SettingsAround {
    Settings &settings;
    const Actions &actions;
    const Workspace &workspace;
    ThemeDesk &themes;
    std::function<QString()> chooseColours; ///< a file; empty if none was chosen
    std::function<QString()> chooseDictionaries; ///< a folder
};

/// Every setting of the program, in the order of its window, in the language of now.
QList<Setting> settingsTable(const SettingsAround &around);

} // namespace Galley
