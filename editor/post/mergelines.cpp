// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/mergelines.h"

#include "post/linediff.h"
#include "post/worddiff.h"

#include <algorithm>

namespace Galley {

namespace {

/// Unchanged words between two sides' changes of one line, below which they are one place: what
/// stands so near was hardly written without a thought of the other.
constexpr int WordsApart = 3;
/// UTF-16 units of a stretch that is still compared word by word.
constexpr qsizetype LongestByWords = 256 * 1024;

/// A replacement of a stretch of the base.
struct Change {
    Span base;
    Span side; ///< in the text of the side that made it
};

/// Changes of both sides that touch each other, and the stretch of each text that they cover.
struct Chunk {
    Span base;
    Span mine;
    Span theirs;
    bool isMine = false;
    bool isTheirs = false;
};

QString cut(const QString &text, const Span &span)
{
    return text.mid(span.start, span.length);
}

/// Goes through the changes of one side along the base.
class Walk
{
public:
    explicit Walk(QList<Change> changes)
        : m_changes(std::move(changes))
    { }

    bool atEnd() const { return m_next == m_changes.size(); }
    const Change &next() const { return m_changes[m_next]; }
    /// Where an unchanged position of the base stands in the side's text.
    qsizetype toSide(qsizetype position) const { return position + m_shift; }
    void step()
    {
        m_shift += next().side.length - next().base.length;
        ++m_next;
    }

private:
    QList<Change> m_changes;
    qsizetype m_next = 0;
    qsizetype m_shift = 0;
};

QList<Change> byLines(const QString &base, const QString &side)
{
    QList<Change> changes;
    for (const LineChange &change : lineChanges(base, side))
        changes.append({change.before, change.after});
    return changes;
}

/// All changes of both sides, those that touch in one chunk.
QList<Chunk> chunksOf(Walk mine, Walk theirs)
{
    QList<Chunk> chunks;
    while (!mine.atEnd() || !theirs.atEnd()) {
        const bool mineFirst = theirs.atEnd()
            || (!mine.atEnd() && mine.next().base.start <= theirs.next().base.start);
        Chunk chunk;
        const qsizetype start = (mineFirst ? mine : theirs).next().base.start;
        const qsizetype mineStart = mine.toSide(start);
        const qsizetype theirsStart = theirs.toSide(start);
        qsizetype end = start;
        bool grown = true;
        while (grown) {
            grown = false;
            if (!mine.atEnd() && mine.next().base.start <= end) {
                end = std::max(end, mine.next().base.end());
                mine.step();
                chunk.isMine = grown = true;
            }
            if (!theirs.atEnd() && theirs.next().base.start <= end) {
                end = std::max(end, theirs.next().base.end());
                theirs.step();
                chunk.isTheirs = grown = true;
            }
        }
        chunk.base = {start, end - start};
        chunk.mine = {mineStart, mine.toSide(end) - mineStart};
        chunk.theirs = {theirsStart, theirs.toSide(end) - theirsStart};
        chunks.append(chunk);
    }
    return chunks;
}

bool areApart(QStringView between)
{
    int words = 0;
    for (const QStringView word : wordsOf(between))
        words += hasWord(word) ? 1 : 0;
    return words >= WordsApart;
}

/// Both sides' changes of a few lines, word by word; false, appending nothing, where they are too
/// near each other.
bool mergeWords(const QString &base, const QString &mine, const QString &theirs, MergedText &result)
{
    if (std::max({base.size(), mine.size(), theirs.size()}) > LongestByWords)
        return false;
    const auto byWords = [&base](const QString &side) {
        QList<Change> changes;
        for (const WordChange &change : wordChanges(base, side))
            changes.append({change.before, change.after});
        return changes;
    };
    const QList<Chunk> chunks = chunksOf(Walk(byWords(mine)), Walk(byWords(theirs)));
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        const Chunk &chunk = chunks[i];
        if (chunk.isMine && chunk.isTheirs && cut(mine, chunk.mine) != cut(theirs, chunk.theirs))
            return false;
        if (i == 0)
            continue;
        const Chunk &last = chunks[i - 1];
        const bool ofOneSide = (last.isMine == chunk.isMine && last.isTheirs == chunk.isTheirs);
        if (!ofOneSide
            && !areApart(
                QStringView(base).sliced(last.base.end(), chunk.base.start - last.base.end())))
            return false;
    }
    qsizetype done = 0;
    for (const Chunk &chunk : chunks) {
        result.text += QStringView(base).sliced(done, chunk.base.start - done);
        result.text += chunk.isMine ? cut(mine, chunk.mine) : cut(theirs, chunk.theirs);
        result.together += chunk.isMine ? 0 : 1;
        done = chunk.base.end();
    }
    result.text += QStringView(base).sliced(done);
    return true;
}

} // namespace

void mergeLines(const QString &base, const QString &mine, const QString &theirs, MergeDepth depth,
                MergedText &result)
{
    qsizetype done = 0;
    for (const Chunk &chunk : chunksOf(Walk(byLines(base, mine)), Walk(byLines(base, theirs)))) {
        result.text += QStringView(base).sliced(done, chunk.base.start - done);
        done = chunk.base.end();
        const QString ours = cut(mine, chunk.mine);
        const QString others = cut(theirs, chunk.theirs);
        if (!chunk.isTheirs || ours == others) {
            result.text += ours;
        } else if (!chunk.isMine) {
            result.text += others;
            ++result.together;
        } else if (depth == MergeDepth::Lines
                   || !mergeWords(cut(base, chunk.base), ours, others, result)) {
            result.conflicts.append(
                {{result.text.size(), ours.size()}, 0, cut(base, chunk.base), ours, others, {}});
            result.text += ours;
        }
    }
    result.text += QStringView(base).sliced(done);
}

} // namespace Galley
