// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Galley {

/// A text as searches compare it, and where each of its units stands in the text it was made from.
/// Upper and lower case are one, also the Turkish dotless and dotted i in all four forms; accents
/// of Latin, Greek and Cyrillic letters are left out, as are invisible signs; compatibility forms
/// (full width, ligatures) are the plain ones; white space is one blank, and none at the ends.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    const QString &text() const { return m_text; }
    /// The range of the original text that the folded range stands for.
    qsizetype originalStart(qsizetype at) const { return m_starts.at(at); }
    qsizetype originalEnd(qsizetype end) const { return m_ends.at(end - 1); }

private:
    QString m_text;
    QList<qint32> m_starts; ///< of each unit, in UTF-16 units of the original
    QList<qint32> m_ends;
};

/// The same without the places.
QString foldText(QStringView text);

} // namespace Galley
