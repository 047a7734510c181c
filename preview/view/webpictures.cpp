// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/webpictures.h"

#include "render/address.h"

#include <QBuffer>
#include <QHostInfo>
#include <QMimeDatabase>
#include <QNetworkReply>
#include <QPointer>
#include <QWebEngineUrlRequestJob>

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

void reply(QWebEngineUrlRequestJob *job, const QByteArray &picture)
{
    const QString type = QMimeDatabase().mimeTypeForData(picture).name();
    if (!type.startsWith(QLatin1String("image/"))) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    auto *bytes = new QBuffer(job); // the job owns it
    bytes->setData(picture);
    bytes->open(QIODevice::ReadOnly);
    job->reply(type.toLatin1(), bytes);
}

} // namespace

bool WebPictures::isWelcome(const QUrl &url) const
{
    const bool isWeb
        = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb && (m_ownNetworkAllowed || !isOwnNetwork(url.host()));
}

void WebPictures::answer(QWebEngineUrlRequestJob *job)
{
    const std::optional<QUrl> url = webPictureOf(job->requestUrl());
    if (!m_allowed || !url || !isWelcome(*url)) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (const QByteArray *kept = m_kept.object(*url)) {
        reply(job, *kept);
        return;
    }
    whenOutside(*url, this, [this, url = *url, guard = QPointer(job)](bool isOutside) {
        if (!guard)
            return;
        if (!isOutside || !m_allowed) {
            guard->fail(QWebEngineUrlRequestJob::RequestDenied);
            return;
        }
        QNetworkReply *const asked = ask(url);
        connect(asked, &QNetworkReply::finished, this,
                [this, url, asked, guard] { take(url, asked, guard); });
    });
}

// Any name can be made to mean a device at home: what it means counts.
void WebPictures::whenOutside(const QUrl &url, QObject *context,
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

QNetworkReply *WebPictures::ask(const QUrl &url)
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
        if (received > Largest || total > Largest)
            asked->abort();
    });
    return asked;
}

void WebPictures::take(const QUrl &url, QNetworkReply *asked, QWebEngineUrlRequestJob *job)
{
    asked->deleteLater();
    if (asked->error() != QNetworkReply::NoError) {
        if (job)
            job->fail(QWebEngineUrlRequestJob::RequestFailed);
        return;
    }
    const QByteArray picture = asked->readAll();
    m_kept.insert(url, new QByteArray(picture), picture.size() / 1024 + 1); // the cache owns it
    if (job)
        reply(job, picture);
}

} // namespace Galley
