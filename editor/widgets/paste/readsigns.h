// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paste/inlinemarkdown.h"
#include "widgets/paste/markspans.h"

#include <QHash>
#include <QSet>

namespace Galley {

/// Which signs of words Markdown would read as markup where they stand.
class ReadSigns
{
public:
    /// All must outlive it.
    ReadSigns(const QList<InlineWords::Sign> &signs, const QList<MarkSpan> &spans, WordPlace place);

    /// Whether the sign needs a backslash.
    bool isRead(qsizetype at) const;
    /// What is written right behind a sign: a span's mark or the next sign; 0 at the end.
    QChar behind(qsizetype at) const;

    /// Whether these words begin with "&name;" or "&#1;".
    static bool beginsEntity(QStringView words);

private:
    QChar unit(qsizetype at) const;
    bool isWords(qsizetype at) const;
    bool isReadAtStart(qsizetype at) const;
    bool isReadInside(qsizetype at) const;
    bool isReadBracket(qsizetype at) const;
    /// Whether a sign that needs a partner could have one, by its neighbours.
    bool mayPair(qsizetype at) const;
    qsizetype lineEnd(qsizetype at) const;

    const QList<InlineWords::Sign> &m_signs;
    WordPlace m_place;
    QHash<qsizetype, QChar> m_marks; ///< what is written in front of a sign
    qsizetype m_lastTarget = -1; ///< the last "]" that could end a link's words
    QHash<char16_t, int> m_partners;
};

} // namespace Galley
