// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/blockpatch.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Galley {

namespace {

/// The kept blocks of the replaced range by key, each to be taken once, the first one first.
class Pool
{
public:
    Pool(const Blocks &from, qsizetype begin, qsizetype end)
    {
        for (qsizetype i = end; i-- > begin;)
            m_indices[from[i].key].append(int(i - begin));
    }
    int take(quint64 key)
    {
        const auto found = m_indices.find(key);
        return found == m_indices.end() || found->isEmpty() ? -1 : found->takeLast();
    }

private:
    QHash<quint64, QList<int>> m_indices;
};

} // namespace

BlockPatch makePatch(const Blocks &from, const Blocks &to, qsizetype budget)
{
    const auto same = [](const Block &a, const Block &b) { return a.key == b.key; };
    const auto prefix = std::mismatch(from.begin(), from.end(), to.begin(), to.end(), same);
    const qsizetype at = prefix.first - from.begin();
    const auto suffix = std::mismatch(from.rbegin(), std::make_reverse_iterator(prefix.first),
                                      to.rbegin(), std::make_reverse_iterator(prefix.second), same);
    const qsizetype fromEnd = from.size() - (suffix.first - from.rbegin());
    const qsizetype toEnd = to.size() - (suffix.second - to.rbegin());

    BlockPatch patch;
    patch.at = int(at);
    patch.removed = int(fromEnd - at);
    Pool pool(from, at, fromEnd);
    qsizetype i = at;
    for (qsizetype bytes = 0; i < toEnd && bytes < budget; ++i) {
        const int kept = pool.take(to[i].key);
        if (kept >= 0) {
            patch.items.append(BlockPatch::Item{kept, {}});
        } else {
            patch.items.append(BlockPatch::Item{-1, to[i].html});
            bytes += to[i].html.size();
        }
    }
    patch.complete = i == toEnd;
    patch.result = patch.complete ? to : to.first(i) + from.sliced(fromEnd);
    return patch;
}

QJsonObject BlockPatch::toJson() const
{
    QJsonArray list;
    for (const Item &item : items) {
        if (item.kept >= 0)
            list.append(item.kept);
        else
            list.append(QString::fromUtf8(item.html));
    }
    return {{QStringLiteral("at"), at},
            {QStringLiteral("removed"), removed},
            {QStringLiteral("items"), list}};
}

} // namespace Galley
