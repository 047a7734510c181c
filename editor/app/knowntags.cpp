// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowntags.h"

#include <algorithm>

namespace Galley {

KnownItems knownTags(const QList<PostSummary> &posts)
{
    QHash<QString, int> counts;
    for (const PostSummary &post : posts) {
        for (const QString &tag : post.tags)
            ++counts[tag];
    }
    QList<KnownItem> items;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        items.append({each.key(), each.value()});
    std::sort(items.begin(), items.end(), [](const KnownItem &a, const KnownItem &b) {
        return a.posts != b.posts ? a.posts > b.posts : a.name < b.name;
    });
    KnownItems known;
    for (const char *key : {"tags", "Tags", "tag", "categories", "Categories", "keywords"})
        known.insert(QString::fromLatin1(key), items);
    return known;
}

} // namespace Galley
