// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/style/readtext.h"

#include <algorithm>

namespace Galley {

void ReadText::append(QStringView words, qsizetype position)
{
    if (words.isEmpty())
        return;
    // Words of one line are one piece, so that there are few of them. A sign for a stretch of its
    // own length could be taken for one: it is as good.
    const bool joins = !m_pieces.isEmpty() && m_pieces.constLast().source.end() == position
        && m_pieces.constLast().source.length == lengthOf(m_pieces.size() - 1);
    if (joins)
        m_pieces.last().source.length += words.size();
    else
        m_pieces.append(Piece{m_text.size(), {position, words.size()}});
    m_text += words;
}

void ReadText::appendFor(QChar sign, Span stretch)
{
    m_pieces.append(Piece{m_text.size(), stretch});
    m_text += sign;
}

void ReadText::trimEnd()
{
    while (!m_text.isEmpty() && m_text.back().isSpace()) {
        m_text.chop(1);
        Piece &last = m_pieces.last();
        if (last.at == m_text.size())
            m_pieces.removeLast();
        else
            --last.source.length;
    }
}

qsizetype ReadText::end() const
{
    return m_pieces.isEmpty() ? 0 : m_pieces.constLast().source.end();
}

const ReadText::Piece &ReadText::pieceAt(qsizetype at) const
{
    const auto behind = std::upper_bound(
        m_pieces.cbegin(), m_pieces.cend(), at,
        [](qsizetype position, const Piece &piece) { return position < piece.at; });
    return *(behind - 1);
}

qsizetype ReadText::lengthOf(qsizetype piece) const
{
    const qsizetype end = piece + 1 < m_pieces.size() ? m_pieces.at(piece + 1).at : m_text.size();
    return end - m_pieces.at(piece).at;
}

Span ReadText::place(qsizetype at, qsizetype length) const
{
    const auto positionOf = [this](qsizetype sign) {
        const Piece &piece = pieceAt(sign);
        const bool asItIs = piece.source.length == lengthOf(&piece - m_pieces.constData());
        return asItIs ? Span{piece.source.start + sign - piece.at, 1} : piece.source;
    };
    const qsizetype start = positionOf(at).start;
    return {start, positionOf(at + length - 1).end() - start};
}

bool ReadText::isWhole(qsizetype at, qsizetype length) const
{
    const qsizetype last = &pieceAt(at + length - 1) - m_pieces.constData();
    for (qsizetype i = &pieceAt(at) - m_pieces.constData(); i < last; ++i) {
        if (m_pieces.at(i).source.end() != m_pieces.at(i + 1).source.start)
            return false;
    }
    return true;
}

} // namespace Galley
