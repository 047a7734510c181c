// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/payloadposts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

PayloadPosts::PayloadPosts(const QString &blog)
    : m_outside(QDir(blog).absoluteFilePath(QStringLiteral("../outside")))
    , m_folder(blog + QStringLiteral("/posts"))
{
    m_outside = QDir::cleanPath(m_outside);
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        ++m_connections;
        m_server.nextPendingConnection()->deleteLater();
    });
    layTargets(blog);
    const QDir cases(QStringLiteral(GALLEY_CASES "/payloads"));
    QDirIterator each(cases.path(), {QStringLiteral("*.md")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString from = each.next();
        const QString to = m_folder + u'/' + cases.relativeFilePath(from);
        write(to, filled(contentOf(from)));
        m_posts.append(to);
    }
    m_posts.sort();
    watch();
}

PayloadPosts::~PayloadPosts()
{
#ifdef Q_OS_LINUX
    if (m_watch >= 0)
        ::close(m_watch);
#endif
}

QString PayloadPosts::nameOf(const QString &post) const
{
    return QDir(m_folder).relativeFilePath(post).chopped(3);
}

QByteArray PayloadPosts::filled(QByteArray text) const
{
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    text.replace("@HIT@", Hit);
    text.replace("@NETHOST@", host);
    text.replace("@NET@", QByteArray("http://" + host));
    text.replace("@FILE@",
                 QUrl::fromLocalFile(m_outside + QStringLiteral("/canary.png")).toEncoded());
    text.replace("@OUTSIDE@", m_outside.toUtf8());
    return text;
}

void PayloadPosts::layTargets(const QString &blog) const
{
    QImage picture(7, 5, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(QDir().mkpath(m_outside));
    QVERIFY(picture.save(m_outside + QStringLiteral("/canary.png")));
    write(m_outside + QStringLiteral("/canary.mp4"),
          QByteArray::fromHex("00000018667479706d703432"));
    write(m_outside + QStringLiteral("/secret.txt"), "a secret\n");
    write(blog + QStringLiteral("/secret.txt"), "a secret of the blog\n");
    write(blog + QStringLiteral("/secret.html"),
          filled("<script>top.@HIT@</script><img src=\"@NET@/beacon.gif\">"));
    const QByteArray drawing = filled(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" onload=\"@HIT@\">"
        "<script>@HIT@</script><image href=\"@NET@/beacon.gif\" width=\"9\" height=\"9\"/>"
        "<image href=\"@FILE@\" width=\"9\" height=\"9\"/><rect id=\"x\" onload=\"@HIT@\"/></svg>");
    write(blog + QStringLiteral("/public/drawing.svg"), drawing);
    write(blog + QStringLiteral("/drawing.svg"), drawing);
    QDir().mkpath(m_folder);
    const QStringList places{m_folder, m_folder + QStringLiteral("/paths"),
                             m_folder + QStringLiteral("/head")};
    for (const QString &place : places) {
        QDir().mkpath(place);
        QFile::link(m_outside + QStringLiteral("/canary.png"),
                    place + QStringLiteral("/escape.png"));
        QFile::link(m_outside, place + QStringLiteral("/escape"));
        QFile::link(place + QStringLiteral("/escape"), place + QStringLiteral("/escape2"));
    }
}

void PayloadPosts::watch()
{
#ifdef Q_OS_LINUX
    m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(m_watch >= 0);
    // A folder that is listed is no file that is read: only its files count.
    QVERIFY(
        inotify_add_watch(m_watch, QFile::encodeName(m_outside).constData(), IN_OPEN | IN_CREATE)
        >= 0);
    auto *notifier = new QSocketNotifier(m_watch, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] { readWatch(); });
#endif
}

void PayloadPosts::readWatch()
{
#ifdef Q_OS_LINUX
    alignas(inotify_event) char buffer[16 * 1024];
    for (;;) {
        const ssize_t size = ::read(m_watch, buffer, sizeof buffer);
        if (size <= 0)
            return;
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
            if (event->len > 0)
                ++m_opened;
            at += ssize_t(sizeof(inotify_event)) + event->len;
        }
    }
#endif
}

bool PayloadPosts::areAwake()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
    contentOf(m_outside + QStringLiteral("/secret.txt"));
    const bool heard = QTest::qWaitFor([this] { return m_connections == 1; });
#ifdef Q_OS_LINUX
    const bool seen = QTest::qWaitFor([this] { return m_opened == 1; });
#else
    const bool seen = true;
#endif
    m_connections = 0;
    m_opened = 0;
    return heard && seen;
}
