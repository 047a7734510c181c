// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/jekylldefaults.h"

#include "site/configfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace Galley {

QStringList fieldsByDefault(const Blog &blog, const QString &folder)
{
    if (blog.generator != Generator::Jekyll || blog.config.isEmpty())
        return {};
    const ConfigFile config = ConfigFile::read(blog.absolute(blog.config));
    const QString inSite
        = QDir(blog.absolute(blog.siteFolder)).relativeFilePath(blog.absolute(folder));
    QStringList fields;
    const QJsonArray defaults = config.value(QStringLiteral("defaults")).toArray();
    for (const QJsonValue &entry : defaults) {
        const QJsonObject scope = entry.toObject().value(QStringLiteral("scope")).toObject();
        QString path = scope.value(QStringLiteral("path")).toString();
        while (path.endsWith(u'/'))
            path.chop(1);
        const QString type = scope.value(QStringLiteral("type")).toString();
        const bool here = path.isEmpty() || inSite == path || inSite.startsWith(path + u'/');
        const bool posts = type.isEmpty() || type == QLatin1String("posts")
            || (type == QLatin1String("drafts") && inSite.endsWith(QLatin1String("_drafts")))
            || inSite.endsWith(u'_' + type);
        if (here && posts)
            fields += entry.toObject().value(QStringLiteral("values")).toObject().keys();
    }
    fields.removeDuplicates();
    return fields;
}

} // namespace Galley
