// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/outgoinglink.h"

#include <QUrlQuery>

#include <algorithm>

namespace Galley {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

std::optional<QUrl> letter(const QUrl &url)
{
    const QString recipient = url.path(QUrl::FullyDecoded);
    // A line end would let the link write headers of its own.
    if (recipient.isEmpty() || !url.authority().isEmpty()
        || std::any_of(recipient.begin(), recipient.end(), isControl))
        return std::nullopt;
    QUrlQuery kept;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items) {
        const QString name = key.toLower();
        if (name == QLatin1String("subject") || name == QLatin1String("body"))
            kept.addQueryItem(name, value);
    }
    QUrl result = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!kept.isEmpty())
        result.setQuery(kept);
    return result;
}

} // namespace

std::optional<QUrl> outgoingLink(const QUrl &url)
{
    const QString scheme = url.scheme(); // QUrl has it in lower case
    if (!url.isValid())
        return std::nullopt;
    if (scheme == QLatin1String("mailto"))
        return letter(url);
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return isWeb && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

} // namespace Galley
