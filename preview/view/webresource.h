// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The text of one of the program's own resources, as ":/galley/web/page.html". Ends the program
/// where it was built without that one.
QString webResource(const QString &path);

} // namespace Galley
