// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/previewscheme.h"

#include "render/address.h"

#include <QWebEngineUrlScheme>

namespace Galley {

void registerPreviewScheme()
{
    QWebEngineUrlScheme scheme(PreviewScheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Not LocalScheme: that would let file: addresses in. Not ContentSecurityPolicyIgnored: the
    // policy in page.html is what keeps a post's scripts from running.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl shellUrl()
{
    QUrl url;
    url.setScheme(QLatin1String(PreviewScheme));
    url.setHost(QLatin1String(PageHost));
    url.setPath(QStringLiteral("/page.html"));
    return url;
}

} // namespace Galley
