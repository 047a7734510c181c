// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QStringView>

namespace Galley {

/// The one stretch in which two texts differ: what to replace in the old one, and by what.
/// Never cuts a surrogate pair. Both lengths are 0 if the texts are equal.
struct TextDifference {
    Span before; ///< in the old text
    qsizetype after = 0; ///< length of the stretch in the new text

    /// Where a caret of the old text belongs in the new one.
    qsizetype mapped(qsizetype caret) const;
};

TextDifference difference(QStringView before, QStringView after);

/// The edit that turns what \a span holds of \a text into \a written, without the beginning and the
/// end that both share; empty if they are equal.
EditList smallestEdit(QStringView text, Span span, const QString &written);

} // namespace Galley
