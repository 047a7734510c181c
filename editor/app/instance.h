// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace Galley {

/// One Galley a profile: a second start hands its path to the first and ends.
class Instance : public QObject
{
    Q_OBJECT

public:
    explicit Instance(const QString &profileFolder, QObject *parent = nullptr);

    /// Hands \a path (absolute, or empty to just come to the front) to a Galley that runs with this
    /// profile. False if there is none; then listen().
    bool handOver(const QString &path);
    /// Answers later starts. False if the system refuses; Galley then works without.
    bool listen();

Q_SIGNALS:
    void pathReceived(const QString &path);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace Galley
