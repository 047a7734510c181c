// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pageprefix.h"

#include "site/safefile.h"
#include "work/postlinks.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype MostRead = 300; ///< posts
constexpr qint64 Largest = 1'000'000; ///< bytes of a post that is read for this
constexpr int Enough = 2; ///< links that must agree

/// The file's name, or its folder's where the file is named like every other.
QString nameOf(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    return name == QLatin1String("index") || name == QLatin1String("page")
        ? QFileInfo(file.path()).fileName()
        : name;
}

} // namespace

QString usualPagePrefix(const QStringList &posts, const std::atomic_bool &cancelled)
{
    QSet<QString> names;
    for (const QString &post : posts)
        names.insert(nameOf(post));
    QHash<QString, int> prefixes;
    for (const QString &post : posts.first(std::min(posts.size(), MostRead))) {
        if (cancelled)
            return {};
        const auto file = readFile(post, Largest);
        if (!file.ok() || !file->bytes.contains("](/"))
            continue;
        for (const PostLink &link : findPostLinks(QString::fromUtf8(file->bytes))) {
            QString target = link.target.section(u'#', 0, 0).section(u'?', 0, 0);
            while (target.endsWith(u'/'))
                target.chop(1);
            const qsizetype name = target.lastIndexOf(u'/') + 1;
            if (!link.named && target.startsWith(u'/') && names.contains(target.mid(name)))
                ++prefixes[target.left(name)];
        }
    }
    QString best;
    int most = Enough - 1;
    int all = 0;
    for (auto each = prefixes.cbegin(); each != prefixes.cend(); ++each) {
        all += each.value();
        if (each.value() > most) {
            most = each.value();
            best = each.key();
        }
    }
    return most * 2 > all ? best : QString();
}

} // namespace Galley
