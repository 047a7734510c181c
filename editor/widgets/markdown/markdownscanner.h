// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/markdown/markdownline.h"
#include "widgets/markdown/markdownstyle.h"

#include <QList>

namespace Galley {

/// The styled stretches of a line of Markdown, in order, not overlapping. \a before is the state
/// that the line above left.
QList<MarkdownSpan> scanMarkdownLine(QStringView text, const MarkdownState &before);

/// The styled stretches of a line of front matter, fences included: keys, quoted values, comments.
QList<MarkdownSpan> scanFrontMatterLine(QStringView text);

} // namespace Galley
