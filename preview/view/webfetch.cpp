// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/webfetch.h"

#include <QHostInfo>
#include <QMimeDatabase>
#include <QNetworkReply>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Galley {

namespace {

constexpr int Patience = 20 * 1000; ///< milliseconds without a byte
constexpr qint64 Largest = 32 * 1024 * 1024; ///< bytes of one picture
constexpr int MostRedirects = 5;

/// What no address out on the net is in: this machine, this network, all at once, and what stands
/// for these in IPv6.
constexpr const char *OwnNetworks[]
    = {"0.0.0.0/8",     "10.0.0.0/8",   "100.64.0.0/10",  "127.0.0.0/8",   "169.254.0.0/16",
       "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
       "::/8",          "64:ff9b::/16", "fc00::/7",       "fe80::/10",     "ff00::/8"};

bool isOwnAddress(const QHostAddress &address)
{
    return std::any_of(std::begin(OwnNetworks), std::end(OwnNetworks), [&](const char *net) {
        return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(net)));
    });
}

/// A name or an address that is not out on the net.
bool isOwnNetwork(QString host)
{
    while (host.endsWith(u'.'))
        host.chop(1);
    const QHostAddress address(host);
    if (!address.isNull())
        return isOwnAddress(address);
    for (const char *end : {".localhost", ".local", ".internal", ".lan", ".home.arpa"}) {
        if (host.endsWith(QLatin1String(end), Qt::CaseInsensitive))
            return true;
    }
    return !host.contains(u'.');
}

constexpr const char *TooLargeMark = "galley-too-large"; ///< of a reply that was cut off

WebFetch::Answer answerOf(QNetworkReply &asked)
{
    using Fault = WebFetch::Fault;
    if (asked.property(TooLargeMark).toBool())
        return {Fault::TooLarge};
    if (asked.error() != QNetworkReply::NoError)
        return {Fault::Failed};
    const QByteArray bytes = asked.readAll();
    const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
    if (!type.startsWith(QLatin1String("image/")))
        return {Fault::NoPicture};
    return {Fault::None, bytes, type};
}

} // namespace

bool WebFetch::isWelcome(const QUrl &url) const
{
    const bool isWeb = url.scheme() == QLatin1String("https")
        || (!m_safeOnly && url.scheme() == QLatin1String("http"));
    return isWeb && (m_ownNetworkAllowed || !isOwnNetwork(url.host()));
}

void WebFetch::get(const QUrl &url, QObject *context, const Then &then)
{
    if (!isWelcome(url)) {
        then({Fault::Refused});
        return;
    }
    whenOutside(url, this, [this, url, guard = QPointer(context), then](bool isOutside) {
        if (!guard)
            return;
        if (!isOutside) {
            then({Fault::Refused});
            return;
        }
        QNetworkReply *const asked = ask(url);
        connect(guard, &QObject::destroyed, asked, &QNetworkReply::abort);
        connect(asked, &QNetworkReply::finished, this, [asked, guard, then] {
            asked->deleteLater();
            if (guard)
                then(answerOf(*asked));
        });
    });
}

// Any name can be made to mean a device at home: what it means counts.
void WebFetch::whenOutside(const QUrl &url, QObject *context,
                           const std::function<void(bool)> &then) const
{
    if (m_ownNetworkAllowed) {
        then(true);
        return;
    }
    const auto judge = [then](const QList<QHostAddress> &addresses) {
        then(!addresses.isEmpty()
             && std::none_of(addresses.begin(), addresses.end(), isOwnAddress));
    };
    if (m_lookup)
        judge(m_lookup(url.host()));
    else
        QHostInfo::lookupHost(url.host(), context,
                              [judge](const QHostInfo &found) { judge(found.addresses()); });
}

QNetworkReply *WebFetch::ask(const QUrl &url)
{
    if (!m_net)
        m_net = std::make_unique<QNetworkAccessManager>();
    using Request = QNetworkRequest;
    Request request(url);
    request.setTransferTimeout(Patience);
    request.setMaximumRedirectsAllowed(MostRedirects);
    request.setAttribute(Request::RedirectPolicyAttribute, Request::UserVerifiedRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setRawHeader("Accept", "image/*");
    request.setRawHeader("Accept-Language", "*"); // Qt would tell the author's
    QNetworkReply *const asked = m_net->get(request);
    // The reply's own address is the new one already.
    bool isSafe = url.scheme() == QLatin1String("https");
    const auto follow = [this, asked, isSafe](const QUrl &to) mutable {
        const bool wasSafe = std::exchange(isSafe, to.scheme() == QLatin1String("https"));
        if (!isWelcome(to) || (wasSafe && !isSafe)) {
            asked->abort();
            return;
        }
        whenOutside(to, asked, [asked](bool isOutside) {
            if (isOutside)
                Q_EMIT asked->redirectAllowed();
            else
                asked->abort();
        });
    };
    connect(asked, &QNetworkReply::redirected, this, follow);
    connect(asked, &QNetworkReply::downloadProgress, this, [asked](qint64 received, qint64 total) {
        if (received > Largest || total > Largest) {
            asked->setProperty(TooLargeMark, true);
            asked->abort();
        }
    });
    return asked;
}

} // namespace Galley
