// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// \a text as a tooltip that shows it as it stands, line by line: Qt would read a title or a
/// heading that names a tag as rich text, and load what that names.
QString plainToolTip(const QString &text);

} // namespace Galley
