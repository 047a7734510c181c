// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languagetool.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

namespace Galley {

namespace {

constexpr int Patience = 20 * 1000; ///< milliseconds
constexpr qint64 Largest = 2 * 1024 * 1024; ///< bytes of an answer: hundreds of findings

constexpr const char *TooLargeMark = "galley-too-large"; ///< of a reply that was cut off

bool isSilence(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError;
}

QByteArray formOf(const QString &text, const QString &language)
{
    // What Galley looks for by itself is not asked for.
    return "language=" + (language.isEmpty() ? QByteArray("auto") : language.toLatin1())
        + "&disabledCategories=TYPOS&text=" + QUrl::toPercentEncoding(text);
}

} // namespace

LanguageTool::LanguageTool(QObject *parent)
    : QObject(parent)
    , m_patience(Patience)
{
    m_net.setProxy(QNetworkProxy::NoProxy);
    m_net.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

std::optional<QUrl> LanguageTool::checkAddress(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return {};
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    QUrl url(hasScheme ? trimmed : QStringLiteral("http://") + trimmed, QUrl::StrictMode);
    const bool isWeb
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return {};
    if (url.host() == QLatin1String("localhost"))
        url.setHost(QStringLiteral("127.0.0.1")); // whatever a name server says
    QHostAddress host;
    // Only as it is always written: others read 127.1 or 0x7f000001 in ways of their own.
    if (!host.setAddress(url.host()) || !host.isLoopback() || host.toString() != url.host())
        return {};
    QString path = url.path();
    for (const char *end : {"/", "/check", "/v2", "/"}) {
        if (path.endsWith(QLatin1String(end)))
            path.chop(qsizetype(qstrlen(end)));
    }
    url.setPath(path + QStringLiteral("/v2/check"));
    return url;
}

void LanguageTool::ask(const QUrl &checkAddress, const QString &text, const QString &language,
                       const Then &then)
{
    stop();
    using Request = QNetworkRequest;
    Request request(checkAddress);
    request.setHeader(Request::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // what is small comes out small
    request.setRawHeader("Accept-Language", "*"); // Qt would tell the author's
    request.setRawHeader("User-Agent", "Galley");
    QNetworkReply *const asked = m_net.post(request, formOf(text, language));
    m_asked = asked;
    asked->setReadBufferSize(Largest + 1);
    connect(asked, &QNetworkReply::downloadProgress, asked, [asked](qint64 received, qint64 total) {
        if (received > Largest || total > Largest) {
            asked->setProperty(TooLargeMark, true);
            asked->abort();
        }
    });
    // As a whole: a server that sends a byte now and then would never be out of time.
    QTimer::singleShot(m_patience, asked, &QNetworkReply::abort);
    connect(asked, &QNetworkReply::finished, this, [this, asked, then] { finish(*asked, then); });
}

void LanguageTool::stop()
{
    QNetworkReply *const asked = m_asked;
    m_asked = nullptr;
    if (!asked)
        return;
    disconnect(asked, nullptr, this, nullptr);
    asked->abort();
    asked->deleteLater();
}

void LanguageTool::finish(QNetworkReply &reply, const Then &then)
{
    m_asked = nullptr;
    reply.deleteLater();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    constexpr int Good = 200;
    constexpr int BadRequest = 400;
    if (reply.property(TooLargeMark).toBool()) {
        then({Fault::TooLarge});
    } else if (isSilence(reply.error())) {
        then({Fault::Silent});
    } else if (status == BadRequest) {
        then({Fault::Refused});
    } else if (reply.error() != QNetworkReply::NoError) {
        then({Fault::Garbled});
    } else {
        const std::optional<QList<GrammarMatch>> matches
            = status == Good ? readGrammarAnswer(reply.readAll()) : std::nullopt;
        then(matches ? Answer{Fault::None, *matches} : Answer{Fault::Garbled});
    }
}

} // namespace Galley
