// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/garbledpass.h"

#include "post/garbledgroup.h"

#include <QHash>

#include <algorithm>

namespace Galley {

namespace {

struct Candidate {
    GarbledPass::Row row;
    Certainty certainty = Certainty::Unlikely;
    QSet<int> kinds;
    bool western = true; ///< nothing but characters below U+0100
};

/// Walks over the text once and gathers the rows, and the lines on which something is damaged
/// beyond reading.
class Reader
{
public:
    Reader(const QString &text, const QList<Span> &untouched)
        : m_text(text)
        , m_untouched(untouched)
    { }
    void read();
    QList<Candidate> candidates;
    QSet<qsizetype> damagedLines;

private:
    void readRow();
    bool isDamage() const;
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar(u'\n');
    }

    QStringView m_text;
    const QList<Span> &m_untouched;
    qsizetype m_at = 0;
    qsizetype m_end = 0; ///< of the piece that is read: the next untouched span, or the text's end
    qsizetype m_line = 0; ///< where the line begins
};

void Reader::read()
{
    auto next = m_untouched.cbegin();
    while (m_at < m_text.size()) {
        while (next != m_untouched.cend() && next->end() <= m_at)
            ++next;
        m_end = next == m_untouched.cend() ? m_text.size()
                                           : std::clamp(next->start, m_at, m_text.size());
        while (m_at < m_end) {
            if (m_text[m_at] == u'\n')
                m_line = m_at + 1;
            if (m_text[m_at].unicode() < 0x80)
                ++m_at;
            else
                readRow();
        }
        if (next == m_untouched.cend())
            continue;
        for (; m_at < std::min(next->end(), m_text.size()); ++m_at) {
            if (m_text[m_at] == u'\n')
                m_line = m_at + 1;
        }
    }
}

/// Whether what stands here, in no group, was part of one: a lone control character, a character
/// that was lost, a first byte without all that follow it, "Ã" with a plain space.
bool Reader::isDamage() const
{
    const QChar c = m_text[m_at];
    const char16_t unit = c.unicode();
    if (unit == QChar::ReplacementCharacter || (unit >= 0x80 && unit < 0xa0 && unit != 0x85))
        return true;
    const int byte = garbledByte(c);
    if (byte >= 0xc2 && byte <= 0xf4 && isStrictContinuation(at(m_at + 1)))
        return true;
    const QChar before = at(m_at - 1);
    const bool alone = before == u' ' || (before >= u'a' && before <= u'z');
    return (byte == 0xc2 || byte == 0xc3) && alone && at(m_at + 1) == u' ';
}

void Reader::readRow()
{
    Candidate found;
    const qsizetype start = m_at;
    int groups = 0;
    bool outlandish = false;
    const QStringView piece = m_text.first(m_end);
    for (;;) {
        const GarbledGroup group = readGarbledGroup(piece, m_at);
        if (group.length == 0)
            break;
        const Certainty certainty = certaintyOf(m_text, m_at, group);
        found.certainty = std::max(found.certainty, certainty);
        found.kinds.insert(kindOfWriting(group.decoded));
        found.western = found.western && group.decoded < 0x100;
        found.row.decoded += QChar::fromUcs4(group.decoded);
        outlandish = outlandish || group.outlandish;
        m_at += group.length;
        ++groups;
    }
    if (groups == 0) {
        if (isDamage())
            damagedLines.insert(m_line);
        m_at += m_text[m_at].isHighSurrogate() && at(m_at + 1).isLowSurrogate() ? 2 : 1;
        return;
    }
    if (groups > 1 && outlandish) {
        found.certainty = groups > 2 || found.certainty == Certainty::Doubtful
            ? Certainty::Certain
            : std::max(found.certainty, Certainty::Doubtful);
    }
    found.row.span = {start, m_at - start};
    found.row.line = m_line;
    // What touches it belongs to it and was lost in part.
    if (isStrictContinuation(at(start - 1)) || isStrictContinuation(at(m_at))) {
        if (found.certainty == Certainty::Certain)
            damagedLines.insert(m_line);
        return;
    }
    candidates.append(found);
}

} // namespace

GarbledPass readGarbled(const QString &text, const QList<Span> &untouched,
                        const QSet<qsizetype> &damaged)
{
    Reader reader(text, untouched);
    reader.read();
    reader.damagedLines |= damaged;
    GarbledPass pass;
    pass.damaged = reader.damagedLines;
    QSet<int> proved; ///< kinds of writing that certain rows of the text show
    QHash<qsizetype, QSet<int>> provedOnLine;
    for (const Candidate &candidate : std::as_const(reader.candidates)) {
        const qsizetype line = candidate.row.line;
        if (candidate.certainty != Certainty::Certain || reader.damagedLines.contains(line))
            continue;
        proved |= candidate.kinds;
        provedOnLine[line] |= candidate.kinds;
    }
    const auto isBacked = [&](const Candidate &candidate) {
        switch (candidate.certainty) {
        case Certainty::Certain:
            return true;
        case Certainty::Doubtful:
            return candidate.western ? !proved.isEmpty() : proved.intersects(candidate.kinds);
        case Certainty::Unlikely:
            break;
        }
        // Chinese right beside garbled Chinese is no French punctuation.
        return provedOnLine.value(candidate.row.line).intersects(candidate.kinds);
    };
    for (const Candidate &candidate : std::as_const(reader.candidates)) {
        if (!reader.damagedLines.contains(candidate.row.line) && isBacked(candidate))
            pass.rows.append(candidate.row);
    }
    return pass;
}

} // namespace Galley
