// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStringList>

namespace Galley {

/// The net out there: each site of it is in truth the server on this machine.
class PublicNet : public QNetworkAccessManager
{
public:
    explicit PublicNet(quint16 port)
        : m_port(port)
    { }

    QStringList hosts; ///< that were asked, as the addresses name them
    QStringList verified; ///< whose certificates were wanted

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        QUrl url = request.url();
        hosts.append(url.host());
        verified.append(request.peerVerifyName());
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(m_port);
        QNetworkRequest here(request);
        here.setUrl(url);
        return QNetworkAccessManager::createRequest(operation, here, data);
    }

private:
    quint16 m_port;
};

} // namespace Galley
