// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

class QNetworkReply;
class QWebEngineUrlRequestJob;

namespace Galley {

/// Fetches pictures of other sites for the preview, where its author allows that, and nothing but
/// pictures: what comes back and is none is dropped. No cookie, no login, no word about where the
/// picture is shown goes along. Machines of the author's own network are not asked: what listens
/// there often obeys whoever asks.
class WebPictures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// At first none are.
    void setAllowed(bool allowed) { m_allowed = allowed; }
    /// For tests, whose server is this machine.
    void setOwnNetworkAllowed(bool allowed) { m_ownNetworkAllowed = allowed; }
    /// For tests: what fetches, instead of the net.
    void setNet(std::unique_ptr<QNetworkAccessManager> net) { m_net = std::move(net); }
    /// For tests: what tells the addresses of a host, instead of the system.
    using Lookup = std::function<QList<QHostAddress>(const QString &host)>;
    void setLookup(const Lookup &lookup) { m_lookup = lookup; }

    /// Answers with the picture behind an address that webPictureAddress() has made; refuses all
    /// others.
    void answer(QWebEngineUrlRequestJob *job);

private:
    bool isWelcome(const QUrl &url) const;
    /// Looks up what the address's name means; \a then hears whether all of it is out on the net.
    void whenOutside(const QUrl &url, QObject *context,
                     const std::function<void(bool)> &then) const;
    QNetworkReply *ask(const QUrl &url);
    void take(const QUrl &url, QNetworkReply *reply, QWebEngineUrlRequestJob *job);

    bool m_allowed = false;
    bool m_ownNetworkAllowed = false;
    Lookup m_lookup; ///< empty: the system's
    std::unique_ptr<QNetworkAccessManager> m_net; ///< made when first needed
    QCache<QUrl, QByteArray> m_kept{64 * 1024}; ///< cost: kilobytes
};

} // namespace Galley
