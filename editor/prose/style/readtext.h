// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QString>

namespace Galley {

/// What a reader reads of lines that belong together, without marks and addresses, and where each
/// sign of it stands in the post. Positions are UTF-16 units.
class ReadText
{
public:
    /// Stands for what is seen and is no prose: code, a formula, an address.
    static constexpr QChar Thing = QChar(0xfffc);
    /// A blank where a line ends: a sentence goes on behind it.
    static constexpr QChar LineEnd = QChar(0x0b);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    /// Appends words that stand at \a position as they are.
    void append(QStringView words, qsizetype position);
    /// Appends one sign that is read for a stretch of the post.
    void appendFor(QChar sign, Span stretch);
    /// Takes blanks away from the end.
    void trimEnd();
    /// Behind the last sign in the post; 0 if there is none.
    qsizetype end() const;

    /// Where the signs from \a at on stand; \a length is at least 1.
    Span place(qsizetype at, qsizetype length) const;
    /// Nothing that is not read stands between them.
    bool isWhole(qsizetype at, qsizetype length) const;

private:
    struct Piece {
        qsizetype at; ///< in the text
        Span source;
    };
    const Piece &pieceAt(qsizetype at) const;
    qsizetype lengthOf(qsizetype piece) const;

    QString m_text;
    QList<Piece> m_pieces; ///< ascending
};

} // namespace Galley
