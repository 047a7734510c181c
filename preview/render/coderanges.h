// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/textrange.h"

#include <QList>
#include <QStringView>

namespace Galley {

/// Where a body (lines end with "\n") holds no prose: code blocks and code spans, also HTML's and
/// the generators' own ("{% highlight %}"), tags without the words in their alt and title,
/// shortcodes, and the addresses of links, pictures and definitions. What was too dangerous to be
/// parsed counts as code. Ascending; no two ranges touch.
QList<TextRange> codeRanges(QStringView body);

} // namespace Galley
