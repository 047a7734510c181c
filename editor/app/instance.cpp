// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace Galley {

namespace {

constexpr int AnswerTimeout = 2000; // ms: a Galley that hangs must not keep the author from writing

} // namespace

Instance::Instance(const QString &profileFolder, QObject *parent)
    : QObject(parent)
{
    const QByteArray folder = QDir(profileFolder).absolutePath().toUtf8();
    const QByteArray key
        = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    m_name = QStringLiteral("galley-") + QString::fromLatin1(key);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QString path;
            stream >> path;
            if (!stream.commitTransaction())
                return;
            socket->write("ok");
            socket->flush();
            Q_EMIT pathReceived(path);
        });
    });
}

bool Instance::handOver(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(AnswerTimeout))
        return false;
    QDataStream stream(&socket);
    stream << path;
    socket.flush();
    return socket.waitForReadyRead(AnswerTimeout) && socket.readAll() == "ok";
}

bool Instance::listen()
{
    if (m_server.listen(m_name))
        return true;
    // What a killed Galley left behind: handOver() has found nobody there.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

} // namespace Galley
