// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paste/inlinewords.h"

namespace Galley {

/// Signs that something is written around: a link, or one of the marks.
struct MarkSpan {
    qsizetype from = 0;
    qsizetype to = 0;
    quint8 mark = 0; ///< of WordStyle; 0: a link
    int link = -1;
    bool isStar() const { return (mark & (WordStyle::Strong | WordStyle::Emphasis)) != 0; }
};

/// What is to be written around the signs so that CommonMark reads it: each span inside of another
/// or beside it, in ascending order with the outer one first. Emphasis whose marks would not count
/// where they stand ("right-flanking") is made smaller until they do. Code is no span.
QList<MarkSpan> markSpans(const QList<InlineWords::Sign> &signs);

} // namespace Galley
