// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/mergefields.h"

#include "post/fieldentries.h"
#include "post/mergelines.h"

#include <QHash>
#include <QSet>

namespace Galley {

namespace {

/// What of three versions both sides agree on, or only one side changed; nothing if both did.
std::optional<QString> chosen(const QString &base, const QString &mine, const QString &theirs)
{
    if (mine == theirs || base == theirs)
        return mine;
    if (base == mine)
        return theirs;
    return {};
}

QString wholeOf(const FieldEntry *entry)
{
    return entry ? entry->whole() : QString();
}

bool sameMeaning(const Field &one, const Field &other)
{
    return one.isScalar && other.isScalar && one.kind == other.kind && one.value == other.value;
}

/// Puts the merged entries together, one key after the other.
class FieldMerge
{
public:
    FieldMerge(const FieldEntries &base, const FieldEntries &mine, const FieldEntries &theirs,
               MergedText &result)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
        , m_result(result)
    { }

    void add(const QString &key);
    /// The keys whose values are, as they were chosen, those of one side.
    const QSet<QString> &likeMine() const { return m_likeMine; }
    const QSet<QString> &likeTheirs() const { return m_likeTheirs; }
    /// The keys whose values were merged out of both.
    const QSet<QString> &ofBoth() const { return m_ofBoth; }

private:
    void addTheirs(const QString &key, const FieldEntry *base, const FieldEntry *theirs);
    void addParts(const QString &key, const FieldEntry &base, const FieldEntry &mine,
                  const FieldEntry &theirs);
    void addConflict(const QString &key, const QString &base, const QString &mine,
                     const QString &theirs);
    bool addMergedList(const FieldEntry &base, const FieldEntry &mine, const FieldEntry &theirs);

    const FieldEntries &m_base;
    const FieldEntries &m_mine;
    const FieldEntries &m_theirs;
    MergedText &m_result;
    QSet<QString> m_likeMine;
    QSet<QString> m_likeTheirs;
    QSet<QString> m_ofBoth;
};

void FieldMerge::add(const QString &key)
{
    const FieldEntry *base = m_base.entry(key);
    const FieldEntry *mine = m_mine.entry(key);
    const FieldEntry *theirs = m_theirs.entry(key);
    const QString was = wholeOf(base);
    const QString ours = wholeOf(mine);
    const QString others = wholeOf(theirs);
    if (ours == others || was == others) {
        m_result.text += ours;
        if (mine)
            m_likeMine.insert(key);
    } else if (was == ours) {
        addTheirs(key, base, theirs);
    } else if (base && mine && theirs) {
        addParts(key, *base, *mine, *theirs);
    } else {
        addConflict(key, was, ours, others);
        if (mine)
            m_likeMine.insert(key);
    }
}

void FieldMerge::addTheirs(const QString &key, const FieldEntry *base, const FieldEntry *theirs)
{
    ++m_result.together;
    if (theirs)
        m_likeTheirs.insert(key);
    if (!base || !theirs || base->value != theirs->value) {
        TakenKey taken{key, base ? base->field.value : QString(),
                       theirs ? theirs->field.value : QString()};
        taken.isNew = !base;
        taken.isGone = !theirs;
        if (base)
            taken.wasWritten = base->value;
        if (theirs) {
            taken.nowWritten = theirs->value;
            taken.place = {m_result.text.size() + theirs->before.size(), theirs->value.size()};
        }
        m_result.taken.append(taken);
    }
    m_result.text += wholeOf(theirs);
}

/// Both sides changed the entry: perhaps one the value and the other the comment behind it.
void FieldMerge::addParts(const QString &key, const FieldEntry &base, const FieldEntry &mine,
                          const FieldEntry &theirs)
{
    const auto before = chosen(base.before, mine.before, theirs.before);
    const auto after = chosen(base.after, mine.after, theirs.after);
    std::optional<QString> value = chosen(base.value, mine.value, theirs.value);
    if (!value && sameMeaning(mine.field, theirs.field))
        value = mine.value;
    if (before && after && value) {
        const bool fromTheirs = *value != mine.value;
        m_result.text += *before + *value + *after;
        m_result.together += mine.before != *before || mine.after != *after || fromTheirs ? 1 : 0;
        (fromTheirs ? m_likeTheirs : m_likeMine).insert(key);
        return;
    }
    const bool sameAround = mine.before == theirs.before && mine.after == theirs.after;
    if (sameAround && addMergedList(base, mine, theirs)) {
        m_ofBoth.insert(key);
        return;
    }
    m_likeMine.insert(key);
    if (sameAround) {
        m_result.text += mine.before;
        addConflict(key, base.value, mine.value, theirs.value);
        m_result.text += mine.after;
    } else {
        addConflict(key, base.whole(), mine.whole(), theirs.whole());
    }
}

/// Items that both sides added to or took from different places of one list.
bool FieldMerge::addMergedList(const FieldEntry &base, const FieldEntry &mine,
                               const FieldEntry &theirs)
{
    if (base.field.isScalar || mine.field.isScalar || theirs.field.isScalar)
        return false;
    // With a line end each, so that the last item is a line like the others.
    MergedText list;
    mergeLines(base.value + u'\n', mine.value + u'\n', theirs.value + u'\n', MergeDepth::Lines,
               list);
    if (!list.conflicts.isEmpty() || !list.text.endsWith(u'\n'))
        return false;
    list.text.chop(1);
    m_result.text += mine.before + list.text + mine.after;
    m_result.together += list.together;
    return true;
}

void FieldMerge::addConflict(const QString &key, const QString &base, const QString &mine,
                             const QString &theirs)
{
    m_result.conflicts.append({{m_result.text.size(), mine.size()}, 0, base, mine, theirs, key});
    m_result.text += mine;
}

/// Whether these keys say in the merged front matter what they said in the one they came from.
bool readsAs(const FrontMatter &merged, const FrontMatter &side, const QSet<QString> &keys)
{
    QHash<QString, const Field *> fields;
    for (const Field &field : merged.fields())
        fields.insert(field.key, &field);
    for (const Field &wanted : side.fields()) {
        const Field *found = fields.value(wanted.key);
        if (!keys.contains(wanted.key))
            continue;
        if (!found || found->isScalar != wanted.isScalar || found->kind != wanted.kind
            || found->value != wanted.value)
            return false;
        if (wanted.isScalar && !wanted.locked)
            continue;
        const auto value = merged.value(wanted.key);
        const auto before = side.value(wanted.key);
        if (!value || !before || *value != *before)
            return false;
    }
    return true;
}

} // namespace

bool mergeFields(const MergeSide &base, const MergeSide &mine, const MergeSide &theirs,
                 MergedText &result)
{
    if (base.front.problem() || mine.front.problem() || theirs.front.problem())
        return false;
    const auto baseEntries = FieldEntries::of(base);
    const auto mineEntries = FieldEntries::of(mine);
    const auto theirsEntries = FieldEntries::of(theirs);
    if (!baseEntries || !mineEntries || !theirsEntries)
        return false;
    const auto opening
        = chosen(baseEntries->opening(), mineEntries->opening(), theirsEntries->opening());
    const auto closing
        = chosen(baseEntries->closing(), mineEntries->closing(), theirsEntries->closing());
    if (!opening || !closing)
        return false;

    MergedText merged;
    merged.text = *opening;
    FieldMerge fields(*baseEntries, *mineEntries, *theirsEntries, merged);
    for (const QString &key :
         mergedOrder(baseEntries->keys(), mineEntries->keys(), theirsEntries->keys()))
        fields.add(key);
    merged.text += *closing;

    const FrontMatter read = FrontMatter::read(merged.text);
    const qsizetype keys
        = fields.likeMine().size() + fields.likeTheirs().size() + fields.ofBoth().size();
    if (read.problem() || read.fence().kind != mine.front.fence().kind
        || read.fence().bodyStart != merged.text.size() || read.fields().size() != keys
        || !readsAs(read, mine.front, fields.likeMine())
        || !readsAs(read, theirs.front, fields.likeTheirs()))
        return false;
    result = merged;
    return true;
}

} // namespace Galley
