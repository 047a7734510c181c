// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

/// A range of a shown text in which a wanted word stands, in UTF-16 units.
struct WordMark {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Where the words stand in a text, in order and not overlapping. \a words are PostSearch's.
QList<WordMark> wordMarks(QStringView text, const QStringList &words);

/// A line of a text with the words in it.
struct Snippet {
    QString text; ///< one line; empty if the body has none of the words
    QList<WordMark> marks;
};

/// The place of a body where most of the words stand near each other, beginning shortly before the
/// first of them, so that it is seen in a narrow list.
Snippet snippetOf(QStringView body, const QStringList &words);

} // namespace Galley
