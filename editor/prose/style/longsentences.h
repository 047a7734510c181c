// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/style/prosefinding.h"
#include "prose/style/readtext.h"

#include <QList>

namespace Galley {

/// Sentences of more than \a most words, by Unicode's bounds (UAX 29). Chinese and Japanese signs
/// count as much as they take to read: two or so are a word.
QList<ProseFinding> longSentences(const ReadText &read, int most);

} // namespace Galley
