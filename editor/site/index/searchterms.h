// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Galley {

/// The terms under which an index keeps a text, as UTF-8, each once: its words; of scripts that
/// write without blanks between words (Chinese, Japanese) each sign and each pair of neighbours, so
/// that words of one and two signs are found; each emoji. A term holds no blank and no ASCII
/// punctuation. \a folded is a folded text.
QList<QByteArray> searchTerms(QStringView folded);

/// How a wanted word is looked up by terms.
struct TermPlan {
    QList<QByteArray> terms; ///< all of which a post must have
    QList<QByteArray> parts; ///< for each of which it must have a term that contains it
    bool isExact = false; ///< false: posts with these may still not hold the word
};
TermPlan planTerms(QStringView foldedWord);

} // namespace Galley
