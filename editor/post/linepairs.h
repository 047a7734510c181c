// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Galley {

/// Which lines of a changed stretch stand beside each other: indexes into both lists, -1 where the
/// other side has no line like it.
struct LinePair {
    qsizetype before = -1;
    qsizetype after = -1;
    friend bool operator==(const LinePair &, const LinePair &) = default;
};

/// Puts beside each other the lines that have most words in common, in both sides' order; what is
/// left over stands alone, removed lines before added ones. Stretches of more than some thousand
/// pairs are paired by their place alone.
QList<LinePair> pairLines(const QList<QStringView> &before, const QList<QStringView> &after);

} // namespace Galley
