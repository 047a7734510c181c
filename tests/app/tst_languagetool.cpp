// SPDX-License-Identifier: GPL-3.0-or-later
// A server that is asked over the real net of this machine, whatever it answers.
#include "app/languagetool.h"
#include "support/grammarserver.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QTest>
#include <QTimer>

using namespace Galley;

using Fault = LanguageTool::Fault;

class TestLanguageTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyThisMachine_data();
    void onlyThisMachine();
    void asksAndReads();
    void tellsNothingElse();
    void noProxyIsAsked();
    void isNotLedOn();
    void nobodyListens();
    void oddAnswers_data();
    void oddAnswers();
    void aServerThatHangs();
    void aServerThatDrips();
    void aHugeAnswer_data();
    void aHugeAnswer();
    void aNewerQuestionTakesTheOldersPlace();
    void whatIsStoppedIsNotAnswered();

private:
    QUrl url() const { return *LanguageTool::checkAddress(m_server->address()); }
    /// Asks and waits for the answer.
    LanguageTool::Answer ask(const QString &text = QStringLiteral("It are so."))
    {
        std::optional<LanguageTool::Answer> got;
        m_tool->ask(url(), text, QStringLiteral("en"),
                    [&got](const LanguageTool::Answer &answer) { got = answer; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 10'000))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return got.value_or(LanguageTool::Answer());
    }

    std::unique_ptr<GrammarServer> m_server;
    std::unique_ptr<LanguageTool> m_tool;
};

void TestLanguageTool::init()
{
    m_server = std::make_unique<GrammarServer>();
    m_tool = std::make_unique<LanguageTool>();
}

void TestLanguageTool::onlyThisMachine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *typed, const char *url) {
        QTest::newRow(*typed ? typed : "nothing")
            << QString::fromLatin1(typed) << QString::fromLatin1(url);
    };
    row("localhost:8081", "http://127.0.0.1:8081/v2/check");
    row(" http://localhost:8081/ ", "http://127.0.0.1:8081/v2/check");
    row("LocalHost", "http://127.0.0.1/v2/check");
    row("127.0.0.1:8010", "http://127.0.0.1:8010/v2/check");
    row("127.1.2.3:80", "http://127.1.2.3:80/v2/check");
    row("[::1]:8081", "http://[::1]:8081/v2/check");
    row("https://localhost:8443/lt", "https://127.0.0.1:8443/lt/v2/check");
    row("http://localhost:8081/v2", "http://127.0.0.1:8081/v2/check");
    row("http://localhost:8081/v2/", "http://127.0.0.1:8081/v2/check");
    row("http://localhost:8081/v2/check", "http://127.0.0.1:8081/v2/check");
    for (const char *other : {"",
                              "   ",
                              "8081",
                              "api.languagetool.org",
                              "https://api.languagetoolplus.com/v2",
                              "192.168.1.2:8081",
                              "10.0.0.1",
                              "0.0.0.0:8081",
                              "[::]:8081",
                              "[fe80::1]",
                              "128.0.0.1",
                              "localhost.example.org",
                              "localhost.:8081",
                              "example.org#localhost",
                              "http://localhost@example.org",
                              "http://me:word@localhost:8081",
                              "ftp://localhost",
                              "file:///tmp/x",
                              "http://localhost:99999",
                              "http://localhost/?a=b",
                              "http://",
                              "localhost:8081 example.org",
                              "http://127.0.0.1.example.org",
                              "http://example.org/127.0.0.1"})
        row(other, "");
}

void TestLanguageTool::onlyThisMachine()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, url);
    const std::optional<QUrl> address = LanguageTool::checkAddress(typed);
    QCOMPARE(address ? address->toString() : QString(), url);
}

void TestLanguageTool::asksAndReads()
{
    const QString text = QString::fromUtf8("It are so & <so> = 100 % + \"ü\" 🦀.\nIt are.");
    const LanguageTool::Answer answer = ask(text);
    QCOMPARE(answer.fault, Fault::None);
    QCOMPARE(answer.matches.size(), 1);
    QCOMPARE(answer.matches.constFirst().span, (Span{3, 3}));
    QCOMPARE(answer.matches.constFirst().message, QStringLiteral("Did you mean <is>?"));
    QCOMPARE(m_server->asked.size(), 1);
    const GrammarServer::Asked &asked = m_server->asked.constFirst();
    QVERIFY(asked.head.startsWith("POST /v2/check HTTP/1.1\r\n"));
    QCOMPARE(asked.text, text);
    QCOMPARE(asked.language, QStringLiteral("en"));
    QVERIFY(asked.form.contains("disabledCategories=TYPOS"));
}

void TestLanguageTool::tellsNothingElse()
{
    m_server->reply = [](QTcpSocket &socket, const GrammarServer::Asked &question) {
        GrammarServer::send(socket, GrammarServer::answerTo(question.text), 200,
                            "Set-Cookie: a=b; Path=/\r\n");
    };
    ask();
    ask();
    const QByteArray head = m_server->asked.constLast().head.toLower();
    for (const char *name : {"cookie", "referer", "authorization", "origin"})
        QVERIFY2(!head.contains(QByteArray("\r\n").append(name)), name);
    QVERIFY(head.contains("\r\nuser-agent: galley\r\n"));
    QVERIFY(head.contains("\r\naccept-language: *"));
}

void TestLanguageTool::noProxyIsAsked()
{
    GrammarServer proxy;
    const QNetworkProxy set(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                            proxy.serverPort());
    QNetworkProxy::setApplicationProxy(set);
    const LanguageTool::Answer answer = ask();
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QCOMPARE(answer.fault, Fault::None);
    QCOMPARE(m_server->asked.size(), 1);
    QCOMPARE(proxy.asked.size(), 0);
}

void TestLanguageTool::isNotLedOn()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        GrammarServer other;
        m_server->reply = [&](QTcpSocket &socket, const GrammarServer::Asked &) {
            GrammarServer::send(socket, "x", status,
                                "Location: http://" + other.address().toLatin1() + "/v2/check\r\n");
        };
        QCOMPARE(ask().fault, Fault::Garbled);
        QCOMPARE(other.asked.size(), 0);
    }
}

void TestLanguageTool::nobodyListens()
{
    const QUrl gone = url();
    m_server->close();
    std::optional<Fault> fault;
    m_tool->ask(gone, QStringLiteral("x"), {},
                [&](const LanguageTool::Answer &answer) { fault = answer.fault; });
    QVERIFY(!fault); // later, never at once
    QTRY_VERIFY(fault);
    QCOMPARE(*fault, Fault::Silent);
}

void TestLanguageTool::oddAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");
    const auto http = [](const QByteArray &status, const QByteArray &body,
                         const QByteArray &headers = {}) -> QByteArray {
        return "HTTP/1.1 " + status + " x\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n" + headers + "\r\n" + body;
    };
    const QByteArray good = GrammarServer::answerTo(QStringLiteral("x"));
    QTest::newRow("no JSON") << http("200", "<html>It works!</html>") << Fault::Garbled;
    QTest::newRow("other JSON") << http("200", "{\"a\":1}") << Fault::Garbled;
    QTest::newRow("nothing") << http("200", "") << Fault::Garbled;
    QTest::newRow("no content") << http("204", "") << Fault::Garbled;
    QTest::newRow("not found") << http("404", good) << Fault::Garbled;
    QTest::newRow("an error of its own") << http("500", good) << Fault::Garbled;
    QTest::newRow("a question of who asks")
        << http("401", good, "WWW-Authenticate: Basic realm=\"x\"\r\n") << Fault::Garbled;
    QTest::newRow("refused") << http("400", "'tlh' is not a language code") << Fault::Refused;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << Fault::Garbled;
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << Fault::Garbled;
    QTest::newRow("packed, though nobody asked for it") << http(
        "200", QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00", 8), "Content-Encoding: gzip\r\n")
                                                        << Fault::Garbled;
    QTest::newRow("cut off") << http("200", good).chopped(5) << Fault::Garbled;
    QTest::newRow("a good one") << http("200", good) << Fault::None;
}

void TestLanguageTool::oddAnswers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Fault, fault);
    m_server->reply = [&](QTcpSocket &socket, const GrammarServer::Asked &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
    QCOMPARE(ask().fault, fault);
}

void TestLanguageTool::aServerThatHangs()
{
    m_server->reply = [](QTcpSocket &, const GrammarServer::Asked &) {};
    m_tool->setPatience(200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask().fault, Fault::Silent);
    QVERIFY(timer.elapsed() < 5000);
}

/// A byte now and then is no answer either.
void TestLanguageTool::aServerThatDrips()
{
    m_server->reply = [](QTcpSocket &socket, const GrammarServer::Asked &) {
        socket.write("HTTP/1.1 200 x\r\nContent-Length: 1000\r\n\r\n");
        auto *drip = new QTimer(&socket);
        connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip->start(20);
    };
    m_tool->setPatience(400);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask().fault, Fault::Silent);
    QVERIFY(timer.elapsed() < 5000);
}

void TestLanguageTool::aHugeAnswer_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("that says so") << QByteArray("Content-Length: 104857600\r\n");
    QTest::newRow("that does not") << QByteArray("Connection: close\r\n");
}

void TestLanguageTool::aHugeAnswer()
{
    QFETCH(const QByteArray, headers);
    constexpr qint64 Huge = 100 * 1024 * 1024;
    qint64 sent = 0;
    m_server->reply = [&](QTcpSocket &socket, const GrammarServer::Asked &) {
        socket.write("HTTP/1.1 200 x\r\n" + headers + "\r\n{\"matches\":[");
        const auto more = [&socket, &sent] {
            const QByteArray part(64 * 1024, ' ');
            while (sent < Huge && socket.bytesToWrite() < 256 * 1024)
                sent += socket.write(part);
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    };
    QCOMPARE(ask().fault, Fault::TooLarge);
    QVERIFY2(sent < Huge / 4, qPrintable(QString::number(sent))); // it was cut off
}

void TestLanguageTool::aNewerQuestionTakesTheOldersPlace()
{
    QPointer<QTcpSocket> waits;
    m_server->reply = [&](QTcpSocket &socket, const GrammarServer::Asked &) { waits = &socket; };
    bool older = false;
    m_tool->ask(url(), QStringLiteral("It are old."), {},
                [&](const LanguageTool::Answer &) { older = true; });
    QTRY_VERIFY(waits);
    m_server->reply = [&](QTcpSocket &socket, const GrammarServer::Asked &question) {
        if (waits)
            GrammarServer::send(*waits, GrammarServer::answerTo(QStringLiteral("It are old.")));
        GrammarServer::send(socket, GrammarServer::answerTo(question.text));
    };
    QCOMPARE(ask(QStringLiteral("Now it are new.")).matches.constFirst().span, (Span{7, 3}));
    QTRY_VERIFY(!waits); // its answer is out, and nobody took it
    QVERIFY(!older);
}

void TestLanguageTool::whatIsStoppedIsNotAnswered()
{
    bool answered = false;
    m_tool->ask(url(), QStringLiteral("It are so."), {},
                [&](const LanguageTool::Answer &) { answered = true; });
    m_tool->stop();
    QCOMPARE(ask().fault, Fault::None);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestLanguageTool)
#include "tst_languagetool.moc"
