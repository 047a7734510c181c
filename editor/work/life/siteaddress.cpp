// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/siteaddress.h"

#include "site/configfile.h"
#include "site/configscript.h"

#include <QFileInfo>

namespace Galley {

QStringList siteAddresses(const Blog &blog)
{
    if (blog.config.isEmpty())
        return {};
    const QString path = blog.absolute(blog.config);
    const QString suffix = QFileInfo(path).suffix();
    const bool script = suffix == QLatin1String("js") || suffix == QLatin1String("mjs")
        || suffix == QLatin1String("cjs") || suffix == QLatin1String("ts")
        || suffix == QLatin1String("mts") || suffix == QLatin1String("py");
    const ConfigScript code = script ? ConfigScript::read(path) : ConfigScript();
    const ConfigFile file = script ? ConfigFile() : ConfigFile::read(path);
    QStringList addresses;
    QString folder = file.text(QStringLiteral("baseurl"));
    for (const char *key : {"baseURL", "base_url", "url", "site", "siteUrl", "SITEURL"}) {
        const QString name = QLatin1String(key);
        QString address = script ? code.text(name) : file.text(name);
        while (address.endsWith(u'/'))
            address.chop(1);
        if (!address.startsWith(QLatin1String("http")) || addresses.contains(address))
            continue;
        // Jekyll's "url" and "baseurl" are one address; what is longer is tried first.
        if (folder.startsWith(u'/') && folder.size() > 1)
            addresses.append(address + folder);
        addresses.append(address);
    }
    return addresses;
}

} // namespace Galley
