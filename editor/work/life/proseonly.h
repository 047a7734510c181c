// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Galley {

/// A body (lines end with "\n") with blanks in the place of all its code: blocks, spans, and what
/// Jekyll's highlight tag holds. Every other character stays where it is. Unlike codeRanges() it
/// leaves addresses, tags and shortcodes.
QString proseOnly(QStringView body);

} // namespace Galley
