// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace Galley {

/// Lets through what the page itself is made of and stops every other request, whatever it is for.
/// The second net: the page's policy already refuses these before a request is made.
class RequestFilter : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

    /// The latest requests that were stopped, oldest first; at most 100 are kept.
    const QList<QUrl> &refused() const { return m_refused; }

private:
    QList<QUrl> m_refused;
};

} // namespace Galley
