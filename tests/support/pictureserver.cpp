// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pictureserver.h"

#include <QTcpSocket>
#include <QTest>

namespace Galley {

PictureServer::PictureServer()
{
    QVERIFY(listen(QHostAddress::LocalHost));
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QByteArrayList PictureServer::paths() const
{
    QByteArrayList paths;
    for (const QByteArray &request : requests)
        paths.append(request.split(' ').value(1));
    return paths;
}

void PictureServer::answer(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(64 * 1024);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->readAll();
    requests.append(head);
    const Answer found = answers.value(head.split(' ').value(1), {"text/plain", "no", {}, 404});
    socket->write("HTTP/1.1 " + QByteArray::number(found.status) + " x\r\nContent-Type: "
                  + found.type + "\r\nContent-Length: " + QByteArray::number(found.body.size())
                  + "\r\nConnection: close\r\n" + found.headers + "\r\n" + found.body);
    socket->disconnectFromHost();
}

} // namespace Galley
