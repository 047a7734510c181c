// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/markdown/markdownstyle.h"

#include <QStringView>

namespace Galley {

/// Styles emphasis, strong and struck text between two positions of a line by the rules of
/// CommonMark's delimiter runs. Signs in code, tags, addresses and escapes, which the canvas
/// already knows, do not count.
void styleMarkdownEmphasis(QStringView line, qsizetype from, qsizetype to, MarkdownCanvas &canvas);

} // namespace Galley
