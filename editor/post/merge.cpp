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

/// Whether the bodies can be merged for themselves: each side has its front matter apart, and where
/// both changed it, it is still of one kind.
bool isParted(const MergeSide &base, const MergeSide &mine, const MergeSide &theirs)
{
    for (const MergeSide *side : {&base, &mine, &theirs}) {
        if (side->front.fence().unclosed)
            return false;
    }
    const FrontMatterKind kind = base.front.fence().kind;
    if (mine.front.fence().kind == kind && theirs.front.fence().kind == kind)
        return true;
    const QString was = base.head();
    return was == mine.head() || was == theirs.head() || mine.head() == theirs.head();
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
    const bool parted = isParted(base, mine, theirs);
    qsizetype head = -1;
    if (parted) {
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
    const bool moved = parted && read.fence().bodyStart != head;
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
