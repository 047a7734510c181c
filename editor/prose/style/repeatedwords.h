// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/style/prosefinding.h"
#include "prose/style/readtext.h"

#include <QList>

namespace Galley {

/// Words that stand there already, right before, also at the end of the line above: "the the". What
/// a language says twice on purpose is none, nor are names ("Duran Duran") and numbers. \a language
/// is a tag ("en-GB"); empty if it is not known.
QList<ProseFinding> repeatedWords(const ReadText &read, const QString &language);

} // namespace Galley
