// SPDX-License-Identifier: GPL-3.0-or-later
// The merge: three texts, parted by 0x1f. Judged by what must hold whatever they are, in terms that
// know nothing of lines and words as the merge sees them.
#include "fuzz/fuzzing.h"
#include "post/frontmatter.h"
#include "post/merge.h"

#include <QSet>
#include <QStringList>

using namespace Galley;

namespace {

/// Runs of Latin letters and digits: what somebody wrote, in the plainest sense.
QSet<QString> runs(const QString &text)
{
    QSet<QString> found;
    QString run;
    for (const QChar c : text + u' ') {
        const bool plain
            = (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
        if (plain) {
            run += c;
        } else if (!run.isEmpty()) {
            found.insert(run);
            run.clear();
        }
    }
    return found;
}

/// Two spellings of one value count as the same, and mine stays.
QString withoutSameValues(const QString &theirs, const QString &mine)
{
    const FrontMatter ours = FrontMatter::read(mine);
    const FrontMatter others = FrontMatter::read(theirs);
    QString text = theirs;
    for (auto field = others.fields().crbegin(); field != others.fields().crend(); ++field) {
        const Field *same = ours.field(field->key);
        if (same && same->value == field->value)
            text.remove(field->span.start, field->span.length);
    }
    return text;
}

bool reads(const QString &text)
{
    return !FrontMatter::read(text).problem();
}

void judge(const QString &base, const QString &mine, const QString &theirs)
{
    const MergedText merged = mergeTexts(base, mine, theirs);
    QString everything = merged.text;
    qsizetype done = 0;
    for (const MergeConflict &conflict : merged.conflicts) {
        Fuzzing::require(conflict.place.start >= done && conflict.place.length >= 0
                             && conflict.place.end() <= merged.text.size(),
                         "a conflict stands outside the text, or in another");
        Fuzzing::require(merged.text.mid(conflict.place.start, conflict.place.length)
                             == conflict.mine,
                         "mine does not stand where it should");
        Fuzzing::require(conflict.mine != conflict.theirs, "a conflict about nothing");
        Fuzzing::require(conflict.line == merged.text.left(conflict.place.start).count(u'\n') + 1,
                         "a conflict's line is wrong");
        everything += u' ' + conflict.theirs;
        done = conflict.place.end();
    }
    const QSet<QString> old = runs(base);
    for (const QString &run : runs(mine))
        Fuzzing::require(old.contains(run) || everything.contains(run),
                         "something of mine is lost");
    for (const QString &run : runs(withoutSameValues(theirs, mine)))
        Fuzzing::require(old.contains(run) || everything.contains(run),
                         "something of theirs is lost");
    if (reads(mine) && reads(theirs))
        Fuzzing::require(reads(merged.text), "the merged front matter cannot be read");
    for (const TakenKey &taken : merged.taken)
        Fuzzing::require(taken.isGone
                             || merged.text.mid(taken.place.start, taken.place.length)
                                 == taken.nowWritten,
                         "a key that was taken stands elsewhere");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QString input = QString::fromUtf8(Fuzzing::bytes(data, size));
    input.remove(u'\r');
    const QStringList texts = input.split(QChar(0x1f));
    const QString base = texts.value(0);
    const QString mine = texts.value(1, base);
    const QString theirs = texts.value(2, base);
    Fuzzing::require(mergeTexts(base, mine, base).text == mine, "mine alone is not kept");
    Fuzzing::require(mergeTexts(base, base, theirs).text == theirs, "theirs alone is not taken");
    Fuzzing::require(mergeTexts(base, mine, mine).text == mine, "what both wrote is not kept");
    judge(base, mine, theirs);
    judge(base, theirs, mine);
    return 0;
}
