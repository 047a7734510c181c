// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/urlrules.h"

#include <QString>

namespace Galley {

QStringView trimmedAddress(QStringView url)
{
    while (!url.isEmpty() && url.front() <= u' ')
        url = url.sliced(1);
    while (!url.isEmpty() && url.back() <= u' ')
        url.chop(1);
    return url;
}

namespace {

/// What stands before the first colon of an address, lower-case; empty if it has no scheme.
/// A colon after a slash, a question mark or a hash belongs to the path.
QString schemeOf(QStringView url)
{
    url = trimmedAddress(url);
    for (qsizetype i = 0; i < url.size(); ++i) {
        if (url[i] == u':')
            return url.first(i + 1).toString().toLower();
        if (url[i] == u'/' || url[i] == u'?' || url[i] == u'#')
            return {};
    }
    return {};
}

bool isWeb(const QString &scheme)
{
    return scheme.isEmpty() || scheme == QLatin1String("http:")
        || scheme == QLatin1String("https:");
}

} // namespace

bool isSafeLink(QStringView url)
{
    const QString scheme = schemeOf(url);
    return isWeb(scheme) || scheme == QLatin1String("mailto:");
}

bool isDataPicture(QStringView url)
{
    // As written: one that hides its scheme behind white space is not worth showing.
    for (const QStringView type : {u"png", u"jpeg", u"jpg", u"gif", u"webp"}) {
        const QString start = u"data:image/" % type.toString() % u";base64,";
        if (url.startsWith(start, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool isSafeSource(QStringView url)
{
    return isWeb(schemeOf(url)) || isDataPicture(url);
}

} // namespace Galley
