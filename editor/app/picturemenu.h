// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/pictures/pictureaddition.h"

class QMenu;

namespace Galley {

class Settings;

/// How pictures come in, as the author has set it.
PictureRules pictureRules(const Settings &settings);
void setPictureNaming(Settings &settings, PictureNaming naming);

/// Fills a menu with the choices about pictures that come in. Each is in force at once, and its
/// mark follows the settings. \a settings
/// must outlive the menu.
void fillPictureMenu(QMenu &menu, Settings &settings);

} // namespace Galley
