// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/previewprofile.h"

#include "render/address.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>

namespace Galley {

PreviewProfile::PreviewProfile() // a profile without a name keeps nothing on disk
{
    setHttpCacheType(QWebEngineProfile::NoCache);
    setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    setSpellCheckEnabled(false);
    cookieStore()->setCookieFilter(
        [](const QWebEngineCookieStore::FilterRequest &) { return false; });
    installUrlSchemeHandler(PreviewScheme, &m_schemeHandler);
    setUrlRequestInterceptor(&m_requestFilter);
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
    applySettings();
}

PreviewProfile::~PreviewProfile()
{
    // Both are members and end before the base class, which would still ask them.
    setUrlRequestInterceptor(nullptr);
    removeAllUrlSchemeHandlers();
}

void PreviewProfile::applySettings()
{
    using Settings = QWebEngineSettings;
    Settings *const to = settings();
    // Our own scripts need it; the page's policy forbids all others.
    to->setAttribute(Settings::JavascriptEnabled, true);
    to->setAttribute(Settings::ShowScrollBars, true);
    to->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    to->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    to->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    for (const Settings::WebAttribute off : {Settings::JavascriptCanOpenWindows,
                                             Settings::JavascriptCanAccessClipboard,
                                             Settings::JavascriptCanPaste,
                                             Settings::LocalStorageEnabled,
                                             Settings::LocalContentCanAccessRemoteUrls,
                                             Settings::LocalContentCanAccessFileUrls,
                                             Settings::SpatialNavigationEnabled,
                                             Settings::HyperlinkAuditingEnabled,
                                             Settings::ErrorPageEnabled,
                                             Settings::PluginsEnabled,
                                             Settings::PdfViewerEnabled,
                                             Settings::FullScreenSupportEnabled,
                                             Settings::ScreenCaptureEnabled,
                                             Settings::WebGLEnabled,
                                             Settings::AutoLoadIconsForPage,
                                             Settings::TouchIconsEnabled,
                                             Settings::FocusOnNavigationEnabled,
                                             Settings::AllowRunningInsecureContent,
                                             Settings::AllowGeolocationOnInsecureOrigins,
                                             Settings::AllowWindowActivationFromJavaScript,
                                             Settings::DnsPrefetchEnabled,
                                             Settings::NavigateOnDropEnabled})
        to->setAttribute(off, false);
}

} // namespace Galley
