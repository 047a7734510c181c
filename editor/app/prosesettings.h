// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/setting.h"

namespace Galley {

class Settings;

/// Appends the settings of what is looked for in the prose, and how much of it there shall be.
void addProse(QList<Setting> &table, Settings &settings);

} // namespace Galley
