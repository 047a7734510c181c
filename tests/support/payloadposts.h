// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QTemporaryDir>

class QSocketNotifier;

/// Hostile posts in a blog of their own, and what must not be reached from them: a server that
/// hears, and a folder beside the blog that notices whoever opens a file of it (on Linux; elsewhere
/// it notices nothing).
class PayloadPosts : public QObject
{
public:
    /// What a payload does where it runs: seen in every world of a page, in its title, by its
    /// dialogs.
    static constexpr const char *Hit
        = "document.documentElement.dataset.hit=window.hit=document.title=1,alert(1)";

    /// Copies the posts of tests/cases/payloads into posts/ below \a blog, which must exist, their
    /// names for targets filled in; lays what they aim at beside it.
    explicit PayloadPosts(const QString &blog);
    ~PayloadPosts() override;

    /// Their paths, sorted.
    const QStringList &posts() const { return m_posts; }
    /// Its area and name, as the folder has it.
    QString nameOf(const QString &post) const;
    /// Whether the server and the watch notice something, tried out by knocking at both.
    bool areAwake();

    int connections() const { return m_connections; }
    int filesOpened() const { return m_opened; }
    /// What a payload would leave behind that runs outside of any page.
    QString footprint() const { return m_outside + QStringLiteral("/ran"); }

private:
    QByteArray filled(QByteArray text) const;
    void layTargets(const QString &blog) const;
    void watch();
    void readWatch();

    QTcpServer m_server;
    QString m_outside;
    QString m_folder; ///< of the copies
    QStringList m_posts;
    int m_connections = 0;
    int m_opened = 0;
    int m_watch = -1;
};
