// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/markdown/markdownline.h"

namespace Galley {

/// Reads a block of HTML, a comment or a block tag of a template that begins with \a content, which
/// stands at \a start of its line. False, and \a line as it was, if none does.
bool readMarkdownHtml(QStringView content, qsizetype start, MarkdownLine &line,
                      const MarkdownState &before);

/// True if a line ends the HTML whose content is no Markdown whatever stands in it: a script, a
/// style ...
bool endsRawMarkdownHtml(QStringView line);

} // namespace Galley
