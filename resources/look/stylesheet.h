// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

class Look;

/// galley.qss, and contrast.qss where \a look asks for it, ready to be set. In the templates
/// "@name" is the colour of a token; a length from 4px up grows with the font, so that rows which
/// hold text do;
/// "{6-1}px" is such a length less a border that does not grow.
QString fillStyleSheet(const Look &look);

/// The text with each "@name" of a token as that token's colour.
QString withColours(QString text, const Look &look);

} // namespace Galley
