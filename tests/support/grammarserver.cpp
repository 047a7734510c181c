// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/grammarserver.h"

#include <QTest>
#include <QUrlQuery>

namespace Galley {

GrammarServer::GrammarServer()
{
    QVERIFY(listen(QHostAddress::LocalHost));
    reply
        = [](QTcpSocket &socket, const Asked &question) { send(socket, answerTo(question.text)); };
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

void GrammarServer::take(QTcpSocket *socket)
{
    const QByteArray all = socket->peek(1024 * 1024);
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = all.left(end);
    qsizetype length = 0;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    const QByteArray form = all.mid(end + 4);
    if (form.size() < length)
        return;
    socket->readAll();
    const QUrlQuery query(QString::fromUtf8(form));
    asked.append({head, query.queryItemValue(QStringLiteral("text"), QUrl::FullyDecoded),
                  query.queryItemValue(QStringLiteral("language"), QUrl::FullyDecoded), form});
    reply(*socket, asked.constLast());
}

void GrammarServer::send(QTcpSocket &socket, const QByteArray &body, int status,
                         const QByteArray &headers)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status)
                 + " x\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers + "\r\n"
                 + body);
    socket.disconnectFromHost();
}

QByteArray GrammarServer::answerTo(const QString &text)
{
    QByteArrayList matches;
    for (qsizetype at = text.indexOf(QStringLiteral(" are ")); at >= 0;
         at = text.indexOf(QStringLiteral(" are "), at + 1))
        matches.append("{\"offset\":" + QByteArray::number(at + 1)
                       + ",\"length\":3,\"message\":\"Did you mean <is>?\","
                         "\"replacements\":[{\"value\":\"is\"},{\"value\":\"\"}]}");
    return "{\"software\":{\"name\":\"LanguageTool\"},\"matches\":[" + matches.join(',') + "]}";
}

} // namespace Galley
