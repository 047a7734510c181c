// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/htmltokenizer.h"

#include <QByteArray>
#include <QString>

namespace Galley {

// What MDX has beyond Markdown and is a program's: shown as quiet labels, as shortcodes are.

/// The label of a paragraph that is no text for readers: lines of "import" and "export", or one
/// component whose braces Markdown does not take for HTML. Empty for all others. \a text is the
/// paragraph's.
QByteArray mdxChip(const QString &text);

/// Whether a tag is a component's: its name begins with a capital letter.
bool isComponent(const HtmlToken &tag);
/// Its label: name and attributes as written.
QByteArray componentChip(const HtmlToken &tag);

} // namespace Galley
