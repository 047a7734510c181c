// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagescript.h"

#include "view/webresource.h"

#include <QJsonDocument>

namespace Galley {

QString pageSource()
{
    // In this order: each part uses those before it.
    QString source = webResource(QStringLiteral(":/qtwebchannel/qwebchannel.js"));
    // A post's heading or id of such a name would stand for the library that is not there yet.
    source += QStringLiteral("\nvar hljs, katex, mermaid, exports, module, define;\n");
    source += webResource(QStringLiteral(":/galley/web/highlight.js/core.min.js"));
    for (const char *part :
         {"groups", "blocks", "head", "frame", "nearby", "lines", "reader", "pictures", "code",
          "math", "diagrams", "direction", "sideways", "web", "site", "paper", "page"})
        source
            += u'\n' + webResource(QStringLiteral(":/galley/web/%1.js").arg(QLatin1String(part)));
    return source;
}

QString pageSheet()
{
    return webResource(QStringLiteral(":/galley/web/frame.css"));
}

QString mathSource()
{
    return webResource(QStringLiteral(":/galley/web/katex/katex.min.js"));
}

QString diagramSource()
{
    return webResource(QStringLiteral(":/galley/web/mermaid/mermaid.min.js"));
}

QString scriptCall(const char *name, const QJsonObject &argument)
{
    const QByteArray json = QJsonDocument(argument).toJson(QJsonDocument::Compact);
    return QLatin1String(name) + u'(' + QString::fromUtf8(json) + u')';
}

} // namespace Galley
