// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/fieldentries.h"

#include "post/linediff.h"

#include <QSet>

namespace Galley {

namespace {

QStringList those(const QStringList &keys, const QSet<QString> &others)
{
    QStringList kept;
    for (const QString &key : keys) {
        if (others.contains(key))
            kept.append(key);
    }
    return kept;
}

QSet<QString> setOf(const QStringList &keys)
{
    return {keys.begin(), keys.end()};
}

} // namespace

std::optional<FieldEntries> FieldEntries::of(const MergeSide &side)
{
    const Fence &fence = side.front.fence();
    const QString head = side.head();
    QList<qsizetype> starts{0};
    for (const QStringView line : linesOf(head))
        starts.append(starts.constLast() + line.size());

    FieldEntries entries;
    const QList<Field> &fields = side.front.fields();
    qsizetype done = fields.isEmpty() ? fence.content.end() : starts.value(fields[0].line - 1, -1);
    entries.m_opening = head.first(std::max<qsizetype>(done, 0));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        const qsizetype start = done;
        const qsizetype end = i + 1 < fields.size() ? starts.value(fields[i + 1].line - 1, -1)
                                                    : fence.content.end();
        if (start < fence.content.start || end <= start || end > fence.content.end()
            || field.span.start < start || field.span.end() > end
            || entries.m_entries.contains(field.key))
            return {};
        entries.m_keys.append(field.key);
        entries.m_entries.insert(field.key,
                                 {field, head.mid(start, field.span.start - start),
                                  head.mid(field.span.start, field.span.length),
                                  head.mid(field.span.end(), end - field.span.end())});
        done = end;
    }
    entries.m_closing = head.mid(done);
    return entries;
}

const FieldEntry *FieldEntries::entry(const QString &key) const
{
    const auto found = m_entries.constFind(key);
    return found == m_entries.constEnd() ? nullptr : &*found;
}

QStringList mergedOrder(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    const QStringList common = those(those(base, setOf(mine)), setOf(theirs));
    const QSet<QString> inCommon = setOf(common);
    const bool mineMoved = those(mine, inCommon) != common;
    const bool theirsMoved = those(theirs, inCommon) != common;
    const bool followTheirs = theirsMoved && !mineMoved;
    const QStringList &first = followTheirs ? theirs : mine;
    const QSet<QString> known = setOf(first);

    // What the other side has more, by the key that it stands behind; "" for the very beginning.
    QHash<QString, QStringList> more;
    QString last;
    for (const QString &key : followTheirs ? mine : theirs) {
        if (known.contains(key))
            last = key;
        else
            more[last].append(key);
    }
    // Where both have more at one place, the first side's stand first.
    const QSet<QString> knownToOther = setOf(followTheirs ? mine : theirs);
    QStringList order;
    QStringList waiting = more.value(QString());
    for (const QString &key : first) {
        if (knownToOther.contains(key)) {
            order += waiting;
            waiting = key.isEmpty() ? QStringList() : more.value(key);
        }
        order.append(key);
    }
    return order + waiting;
}

} // namespace Galley
