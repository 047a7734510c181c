// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionstate.h"

#include "site/replacefile.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Galley {

namespace {

constexpr QLatin1String blogKey("blog");
constexpr QLatin1String postKey("post");
constexpr QLatin1String tabsKey("tabs");
constexpr QLatin1String sourceKey("source");
constexpr QLatin1String imagesKey("images");
constexpr QLatin1String widthKey("pageWidth");
constexpr QLatin1String againstKey("pageAgainstLook");
constexpr QLatin1String dimmingKey("dimming");
constexpr QLatin1String typewriterKey("typewriter");
constexpr QLatin1String openingKey("opening");
constexpr QLatin1String placesKey("places");
constexpr QLatin1String outlineKey("outline");
constexpr QLatin1String outlineWidthKey("outlineWidth");
constexpr QLatin1String besideKey("beside");
constexpr QLatin1String besideSourceKey("besideSource");
constexpr QLatin1String besidePlacesKey("besidePlaces");

constexpr qint64 LargestFile = 1024 * 1024;

} // namespace

QByteArray SessionState::bytes() const
{
    QJsonArray shown;
    for (const Tab &tab : tabs.mid(0, MostTabs))
        shown.append(QJsonArray{tab.path, tab.title, tab.stays});
    const QJsonObject json{{blogKey, blog},
                           {postKey, post},
                           {tabsKey, shown},
                           {sourceKey, showsSource},
                           {imagesKey, showsImages},
                           {widthKey, pageWidth},
                           {againstKey, pageAgainstLook},
                           {dimmingKey, dimming},
                           {typewriterKey, isTypewriter},
                           {openingKey, isOpening},
                           {placesKey, places.toJson()},
                           {outlineKey, showsOutline},
                           {outlineWidthKey, outlineWidth},
                           {besideKey, beside},
                           {besideSourceKey, besideShowsSource},
                           {besidePlacesKey, besidePlaces.toJson()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SessionState SessionState::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    SessionState state;
    state.blog = json[blogKey].toString();
    state.post = json[postKey].toString();
    for (const QJsonValue &each : json[tabsKey].toArray()) {
        const QJsonArray row = each.toArray();
        const Tab tab{row[0].toString(), row[1].toString(), row[2].toBool()};
        const bool known = std::any_of(state.tabs.cbegin(), state.tabs.cend(),
                                       [&](const Tab &other) { return other.path == tab.path; });
        if (!tab.path.isEmpty() && !known && state.tabs.size() < MostTabs)
            state.tabs.append(tab);
    }
    state.showsSource = json[sourceKey].toBool();
    state.showsImages = json[imagesKey].toBool();
    state.pageWidth = std::clamp(json[widthKey].toInt(), 0, 10'000);
    state.pageAgainstLook = json[againstKey].toBool();
    state.dimming = json[dimmingKey].toInt();
    state.isTypewriter = json[typewriterKey].toBool();
    state.isOpening = json[openingKey].toBool();
    state.places = PostPlaces::fromJson(json[placesKey].toArray());
    state.showsOutline = json[outlineKey].toBool();
    state.outlineWidth = std::clamp(json[outlineWidthKey].toInt(), 0, 10'000);
    state.beside = json[besideKey].toString();
    state.besideShowsSource = json[besideSourceKey].toBool();
    state.besidePlaces = PostPlaces::fromJson(json[besidePlacesKey].toArray());
    return state;
}

QString SessionState::fileIn(const QString &profile)
{
    return QDir(profile).filePath(QStringLiteral("session.json"));
}

SessionState SessionState::read(const QString &file)
{
    const Result<FileBytes> found = readFile(file, LargestFile);
    return found ? fromBytes(found->bytes) : SessionState();
}

Done SessionState::write(const QString &file, const QByteArray &bytes)
{
    const Result<QByteArray> written = replaceFile(file, bytes);
    return written ? done() : Done(written.problem());
}

} // namespace Galley
