// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QString>
#include <QStringList>

namespace Galley {

/// A place of a post that its author may want to write in another way.
struct ProseFinding {
    enum class Kind {
        Repeated, ///< a word that stands there already
        LongSentence,
        Told, ///< what a server said of it
    };

    Kind kind = Kind::Repeated;
    Span span = {}; ///< in the whole text
    QString words = {}; ///< what is meant, as it is read
    int count = 0; ///< of a long sentence: its words
    Span removal = {}; ///< of a repeated word: what goes with it; empty where more would go
    QString message = {}; ///< what was said
    QStringList replacements = {}; ///< of the span, best first; an empty one takes it away
    friend bool operator==(const ProseFinding &, const ProseFinding &) = default;
};

} // namespace Galley
