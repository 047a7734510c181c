// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Galley {

/// A text as a searcher compares it: no letter case, no accents, the Turkish letters İ and ı as i.
/// As long as the text itself, so that places found are places of the text.
QString foldedForSearch(QStringView text);

/// Where the words of a question stand in an item's title and in its second line.
struct WordMatch {
    QList<Span> title; ///< UTF-16 units, ascending, apart
    QList<Span> detail;
    int rank = 0; ///< the lower, the better
};

/// Finds each of \a words, which foldedForSearch() has folded, in the title or in the detail, all
/// its places. A word that is in neither may be put together from beginnings of words of the title,
/// in their order: "inpic" finds "Insert picture". Nothing if one is missing. The best rank has a
/// title that begins with the first word, then come words that begin within the title, then other
/// places, then beginnings.
std::optional<WordMatch> matchWords(const QStringList &words, const QString &title,
                                    const QString &detail);

} // namespace Galley
