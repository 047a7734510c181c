// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Galley {

/// A LanguageTool server on this machine, as well or ill behaved as a test wants it, which keeps
/// what it was asked.
class GrammarServer : public QTcpServer
{
public:
    struct Asked {
        QByteArray head;
        QString text;
        QString language;
        QByteArray form; ///< all of it, as it came
    };

    GrammarServer();
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }
    QList<Asked> asked; ///< oldest first
    /// What is done with a question; at first it says of every "are" that it might be "is".
    std::function<void(QTcpSocket &socket, const Asked &asked)> reply;

    static void send(QTcpSocket &socket, const QByteArray &body, int status = 200,
                     const QByteArray &headers = {});
    /// The answer that it gives at first.
    static QByteArray answerTo(const QString &text);

private:
    void take(QTcpSocket *socket);
};

} // namespace Galley
