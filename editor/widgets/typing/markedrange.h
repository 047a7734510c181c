// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace Galley {

/// A stretch of words in a line, in UTF-16 units.
struct LineRange {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// The marks of emphasis, strong text or code around words of a line.
struct MarkedRange {
    LineRange outer; ///< with the marks
    LineRange inner; ///< without them
};

/// The marks that stand right around or at both ends of \a words, of this sign (* and _ count as
/// one) and this many of them; any number of a backtick. Nothing if there are none.
std::optional<MarkedRange> marksAround(QStringView line, LineRange words, QChar sign, int count);
/// The same for marks that begin and end anywhere before and behind a position.
std::optional<MarkedRange> marksOver(QStringView line, qsizetype at, QChar sign, int count);
/// The word that a position touches; empty if there is none.
LineRange wordAt(QStringView line, qsizetype at);

} // namespace Galley
