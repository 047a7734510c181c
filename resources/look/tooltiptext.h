// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// Words that may come from a file as a tooltip has to be given them, to be seen letter by letter.
/// Qt takes words with a tag or an entity for rich text: what is a tag is gone then, and the files
/// that it names are loaded. Words without such stay as they are.
QString toolTipText(const QString &words);

/// The same for words that may be long: a tooltip breaks them into lines.
QString wrappedToolTipText(const QString &words);

} // namespace Galley
