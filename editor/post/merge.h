// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

namespace Galley {

/// A place that both sides changed, and not alike. The merged text holds mine there.
struct MergeConflict {
    Span place; ///< in the merged text, where mine stands; empty where mine is nothing
    int line = 0; ///< 1-based, of the place's start in the merged text
    QString base;
    QString mine;
    QString theirs;
    QString key; ///< of the front matter; empty in the body and where its fields cannot be told
};

/// A front-matter entry that only the other side changed, and that was taken from there.
struct TakenKey {
    QString key;
    QString was; ///< the decoded value, empty if the key is new
    QString now; ///< empty if the key is gone
    Span place = {}; ///< of the value in the merged text
    QString wasWritten = {}; ///< the value's own characters, to put back
    QString nowWritten = {};
    bool isNew = false;
    bool isGone = false;
};

/// Two sides' changes of one text, put together.
struct MergedText {
    QString text;
    QList<MergeConflict> conflicts; ///< ascending; none overlaps another
    QList<TakenKey> taken;
    int together = 0; ///< changes that only theirs had and that are in the text
};

/// Merges what \a mine and \a theirs made of \a base. Lines end with "\n".
///
/// Front matter is merged by its top-level keys, each entry with its own bytes; where its fields
/// cannot be read, by lines. The body is merged by lines, as diff3 does (S. Khanna, K. Kunal, B. C.
/// Pierce, "A Formal Investigation of Diff3", FSTTCS 2007); where both sides changed the same or
/// neighbouring lines, by words, if some unchanged words lie between their changes.
///
/// Nothing is thrown away: each change of either side is in the text or in a conflict. If both
/// sides' front matter can be read, that of the result can: what would break it is a conflict.
/// Costs what lineChanges() costs, and the words of lines that both changed.
MergedText mergeTexts(const QString &base, const QString &mine, const QString &theirs);

} // namespace Galley
