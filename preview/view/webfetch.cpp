// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/webfetch.h"

#include <QHostInfo>
#include <QMimeDatabase>
#include <QNetworkReply>

#include <algorithm>
#include <iterator>

namespace Galley {

namespace {

constexpr int Patience = 20 * 1000; ///< milliseconds without a byte

/// What no address out on the net is in: this machine, this network, all at once, and what stands
/// for these in IPv6.
constexpr const char *OwnNetworks[]
    = {"0.0.0.0/8",     "10.0.0.0/8",   "100.64.0.0/10",  "127.0.0.0/8",   "169.254.0.0/16",
       "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
       "::/8",          "64:ff9b::/16", "2001::/32",      "2002::/16",     "fc00::/7",
       "fe80::/10",     "ff00::/8"};

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

bool isSafe(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

constexpr const char *TooLargeMark = "galley-too-large"; ///< of a reply that was cut off

WebFetch::Answer answerOf(QNetworkReply &asked, bool isPicture)
{
    using Fault = WebFetch::Fault;
    if (asked.property(TooLargeMark).toBool())
        return {Fault::TooLarge};
    if (asked.error() != QNetworkReply::NoError)
        return {Fault::Failed};
    const QByteArray bytes = asked.readAll();
    const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
    if (isPicture && !type.startsWith(QLatin1String("image/")))
        return {Fault::NoPicture};
    return {Fault::None, bytes, type};
}

} // namespace

bool WebFetch::isWelcome(const QUrl &url) const
{
    const bool isWeb = isSafe(url) || (!m_safeOnly && url.scheme() == QLatin1String("http"));
    return isWeb && (m_ownNetworkAllowed || !isOwnNetwork(url.host()));
}

void WebFetch::get(const QUrl &url, QObject *context, const Then &then)
{
    follow({url, m_wanted.redirects}, context, then);
}

void WebFetch::follow(const Step &step, const QPointer<QObject> &context, const Then &then)
{
    if (!isWelcome(step.url)) {
        then({Fault::Refused});
        return;
    }
    whenJudged(step.url, [this, step, context, then](bool isOutside, const QHostAddress &address) {
        if (!context)
            return;
        if (!isOutside) {
            then({Fault::Refused});
            return;
        }
        QNetworkReply *const asked = ask(step.url, address);
        connect(context, &QObject::destroyed, asked, &QNetworkReply::abort);
        connect(asked, &QNetworkReply::finished, this, [this, asked, step, context, then] {
            asked->deleteLater();
            if (context)
                finish(*asked, step, context, then);
        });
    });
}

void WebFetch::finish(QNetworkReply &asked, const Step &step, const QPointer<QObject> &context,
                      const Then &then)
{
    const QUrl led = asked.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (led.isEmpty() || asked.error() != QNetworkReply::NoError) {
        then(answerOf(asked, m_wanted.isPicture));
        return;
    }
    // From the name that was asked for: the request's own address is a number.
    const QUrl to = step.url.resolved(led);
    if (step.redirectsLeft == 0 || (isSafe(step.url) && !isSafe(to)))
        then({Fault::Failed});
    else
        follow({to, step.redirectsLeft - 1}, context, then);
}

// Any name can be made to mean a device at home: what it means counts. It may mean another one a
// moment later, so that the address that was judged is the one that is asked.
void WebFetch::whenJudged(const QUrl &url, const Judged &then)
{
    if (m_ownNetworkAllowed) {
        then(true, {});
        return;
    }
    const auto judge = [then](const QList<QHostAddress> &addresses) {
        if (addresses.isEmpty() || std::any_of(addresses.begin(), addresses.end(), isOwnAddress)) {
            then(false, {});
            return;
        }
        // A machine may have an IPv6 address and no way out by it.
        const auto old = std::find_if(addresses.begin(), addresses.end(), [](const auto &each) {
            return each.protocol() == QAbstractSocket::IPv4Protocol;
        });
        then(true, old == addresses.end() ? addresses.first() : *old);
    };
    if (m_lookup)
        judge(m_lookup(url.host()));
    else
        QHostInfo::lookupHost(url.host(), this,
                              [judge](const QHostInfo &found) { judge(found.addresses()); });
}

QNetworkReply *WebFetch::ask(const QUrl &url, const QHostAddress &address)
{
    if (!m_net)
        m_net = std::make_unique<QNetworkAccessManager>();
    using Request = QNetworkRequest;
    const QUrl named = url.adjusted(QUrl::RemoveUserInfo);
    Request request(named);
    if (!address.isNull()) {
        QUrl numbered = named;
        numbered.setHost(address.toString());
        request.setUrl(numbered);
        request.setRawHeader("Host", named.authority(QUrl::FullyEncoded).toLatin1());
        request.setPeerVerifyName(named.host(QUrl::FullyEncoded)); // of the certificate
        // There the host is part of the address.
        request.setAttribute(Request::Http2AllowedAttribute, false);
    }
    request.setTransferTimeout(Patience);
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setRawHeader("Accept", m_wanted.accept);
    request.setRawHeader("Accept-Language", "*"); // Qt would tell the author's
    QNetworkReply *const asked = m_net->get(request);
    connect(asked, &QNetworkReply::downloadProgress, this,
            [asked, most = m_wanted.most](qint64 received, qint64 total) {
                if (received > most || total > most) {
                    asked->setProperty(TooLargeMark, true);
                    asked->abort();
                }
            });
    return asked;
}

} // namespace Galley
