// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/merge.h"

#include "post/mergefields.h"
#include "post/mergelines.h"

namespace Galley {

namespace {

/// One place for it all: mine stands, theirs waits.
MergedText allInConflict(const QString &base, const QString &mine, const QString &theirs)
{
    MergedText result;
    result.text = mine;
    result.conflicts.append({{0, mine.size()}, 0, base, mine, theirs, {}});
    return result;
}

/// Whether the body can be told from the front matter, in the same way in both.
bool isAlike(const Fence &one, const Fence &other)
{
    return one.kind == other.kind && !one.unclosed && !other.unclosed;
}

void mergeHeads(const MergeSide &base, const MergeSide &mine, const MergeSide &theirs,
                MergedText &result)
{
    const QString was = base.head();
    const QString ours = mine.head();
    const QString others = theirs.head();
    if (ours == others || was == others) {
        result.text = ours;
        return;
    }
    if (mergeFields(base, mine, theirs, result))
        return;
    if (was == ours) {
        result.text = others;
        result.together = 1;
        return;
    }
    const bool readable = !mine.front.problem() && !theirs.front.problem();
    if (!readable)
        mergeLines(was, ours, others, MergeDepth::Lines, result);
    else
        result = allInConflict(was, ours, others);
}

void countLines(MergedText &result)
{
    int line = 1;
    qsizetype counted = 0;
    for (MergeConflict &conflict : result.conflicts) {
        line += int(
            QStringView(result.text).sliced(counted, conflict.place.start - counted).count(u'\n'));
        counted = conflict.place.start;
        conflict.line = line;
    }
}

MergedText merged(const MergeSide &base, const MergeSide &mine, const MergeSide &theirs)
{
    MergedText result;
    const bool alike = isAlike(base.front.fence(), mine.front.fence())
        && isAlike(base.front.fence(), theirs.front.fence());
    qsizetype head = -1;
    if (alike) {
        mergeHeads(base, mine, theirs, result);
        head = result.text.size();
        const auto bodyOf
            = [](const MergeSide &side) { return side.text.mid(side.front.fence().bodyStart); };
        mergeLines(bodyOf(base), bodyOf(mine), bodyOf(theirs), MergeDepth::Words, result);
    } else {
        mergeLines(base.text, mine.text, theirs.text, MergeDepth::Words, result);
    }
    // What the body became must not read as front matter, and the front matter must still be read.
    const FrontMatter read = FrontMatter::read(result.text);
    const bool wasReadable = !mine.front.problem() && !theirs.front.problem();
    const bool moved = alike && read.fence().bodyStart != head;
    const bool turned = read.fence().kind != mine.front.fence().kind
        && read.fence().kind != theirs.front.fence().kind;
    if (moved || turned || (wasReadable && read.problem()))
        return allInConflict(base.text, mine.text, theirs.text);
    return result;
}

} // namespace

MergedText mergeTexts(const QString &base, const QString &mine, const QString &theirs)
{
    MergedText result;
    if (mine == theirs || base == theirs) {
        result.text = mine;
        return result;
    }
    result = merged({base, FrontMatter::read(base)}, {mine, FrontMatter::read(mine)},
                    {theirs, FrontMatter::read(theirs)});
    countLines(result);
    return result;
}

} // namespace Galley
