// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>

namespace Galley {

/// A web site on this machine: answers "/x.png" and the like with what it was given, and keeps what
/// was asked for and how.
class PictureServer : public QTcpServer
{
public:
    struct Answer {
        QByteArray type;
        QByteArray body;
        QByteArray headers = {}; ///< more of them, each with its "\r\n"
        int status = 200;
    };

    PictureServer();
    QHash<QByteArray, Answer> answers; ///< by path
    QByteArrayList requests; ///< whole heads, oldest first

    QByteArray address(const QByteArray &path) const
    {
        return "http://127.0.0.1:" + QByteArray::number(serverPort()) + path;
    }
    /// Paths that were asked for.
    QByteArrayList paths() const;

private:
    void answer(class QTcpSocket *socket);
};

} // namespace Galley
