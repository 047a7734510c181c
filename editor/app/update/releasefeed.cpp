// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/update/releasefeed.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Galley {

namespace {

/// Whether \a page is below \a releases, at the same place in every way that counts.
bool belongs(const QUrl &page, const QUrl &releases)
{
    const QString path = page.path(QUrl::FullyDecoded);
    return page.isValid() && page.scheme() == QLatin1String("https")
        && page.host() == releases.host() && page.port() == -1 && page.userInfo().isEmpty()
        && path.startsWith(releases.path() + u'/', Qt::CaseInsensitive)
        && !path.split(u'/').contains(QStringLiteral("..")) && !path.contains(u'\\');
}

} // namespace

QUrl newestReleaseAddress(const QUrl &releases)
{
    const QStringList parts = releases.path().split(u'/'); // "", owner, name, "releases"
    if (releases.scheme() != QLatin1String("https")
        || releases.host() != QLatin1String("github.com") || parts.size() != 4
        || parts.at(1).isEmpty() || parts.at(2).isEmpty()
        || parts.at(3) != QLatin1String("releases"))
        return {};
    return QUrl(QStringLiteral("https://api.github.com/repos/%1/%2/releases/latest")
                    .arg(parts.at(1), parts.at(2)));
}

std::optional<Release> readRelease(const QByteArray &answer, const QUrl &releases)
{
    const QJsonObject told = QJsonDocument::fromJson(answer).object();
    auto version = readReleaseVersion(told.value(QLatin1String("tag_name")).toString());
    const QUrl page(told.value(QLatin1String("html_url")).toString(), QUrl::StrictMode);
    if (!version || !belongs(page, releases))
        return std::nullopt;
    const bool unfinished = told.value(QLatin1String("prerelease")).toBool()
        || told.value(QLatin1String("draft")).toBool();
    if (unfinished && version->stage.isEmpty())
        version->stage = QStringLiteral("pre");
    return Release{*version, page.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment)};
}

} // namespace Galley
