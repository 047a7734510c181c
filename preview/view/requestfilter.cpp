// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/requestfilter.h"

#include "render/address.h"
#include "view/previewscheme.h"

#include <QWebEngineUrlRequestInfo>

namespace Galley {

namespace {

constexpr qsizetype KeptRefusals = 100;

bool isAllowed(const QUrl &url, QWebEngineUrlRequestInfo::ResourceType type)
{
    using Info = QWebEngineUrlRequestInfo;
    const bool isMedia = type == Info::ResourceTypeImage || type == Info::ResourceTypeMedia;
    if (url.scheme() == QLatin1String("data"))
        return isMedia;
    if (url.scheme() != QLatin1String(PreviewScheme))
        return false;
    if (url.host() == QLatin1String(BlogHost))
        return isMedia;
    if (url.host() == QLatin1String(WebHost))
        return type == Info::ResourceTypeImage;
    return url.host() == QLatin1String(PageHost)
        && (type == Info::ResourceTypeMainFrame || type == Info::ResourceTypeStylesheet
            || type == Info::ResourceTypeFontResource);
}

} // namespace

void RequestFilter::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (isAllowed(info.requestUrl(), info.resourceType()))
        return;
    info.block(true);
    if (m_refused.size() >= KeptRefusals)
        m_refused.removeFirst();
    m_refused.append(info.requestUrl());
}

} // namespace Galley
