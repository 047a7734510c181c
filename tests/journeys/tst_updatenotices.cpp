// SPDX-License-Identifier: GPL-3.0-or-later
// New versions: what is found is told once, and nothing of it is fetched.
#include "support/updatebench.h"

#include <QDesktopServices>

using namespace Galley;

namespace {

/// What the system's browser would get.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

class TestUpdateNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UpdateBench>(); }
    void cleanup() { m_bench.reset(); }

    void whatIsTold_data();
    void whatIsTold();
    void anIgnoredVersionIsNotToldAgain();
    void byTheMenuItAlwaysAnswers();
    void thePageIsLookedAtFirst();
    void aNoticeStaysWithTheWindow();

private:
    std::unique_ptr<UpdateBench> m_bench;
};

void TestUpdateNotices::whatIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("newer") << UpdateBench::release("1.10.0") << 200 << true;
    QTest::newRow("the same") << UpdateBench::release("1.9") << 200 << false;
    QTest::newRow("older") << UpdateBench::release("1.8.9") << 200 << false;
    QTest::newRow("not finished") << UpdateBench::release("2.0.0-rc.1") << 200 << false;
    QTest::newRow("said to be not finished")
        << UpdateBench::release("2.0.0", ",\"prerelease\":true") << 200 << false;
    QTest::newRow("of another project")
        << UpdateBench::release("2.0.0").replace("someone", "another") << 200 << false;
    QTest::newRow("garbage") << QByteArray("<html>Welcome to this hotel</html>") << 200 << false;
    QTest::newRow("nothing") << QByteArray() << 200 << false;
    QTest::newRow("too much") << UpdateBench::release(
        "2.0.0", ",\"body\":\"" + QByteArray(2'000'000, 'x') + "\"")
                              << 200 << false;
    QTest::newRow("gone") << UpdateBench::release("2.0.0") << 404 << false;
}

void TestUpdateNotices::whatIsTold()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, isTold);
    m_bench->serve(body, status);
    m_bench->startOften(3);
    QVERIFY(m_bench->press(QStringLiteral("Yes")));
    QTRY_VERIFY(!m_bench->desk->isLooking());
    QCOMPARE(m_bench->server.paths(), QByteArrayList{UpdateBench::Asked});
    QCOMPARE(m_bench->told(),
             isTold ? QStringLiteral("There is a newer version, Galley 1.10.0.") : QString());
    const QByteArray head = m_bench->server.requests.constFirst();
    QVERIFY2(head.contains("\r\nHost: api.github.com\r\n"), head.constData());
    QVERIFY2(head.contains("\r\nAccept-Language: *\r\n"), head.constData());
    for (const char *word : {"Cookie:", "Referer:", "Authorization:", "Galley"})
        QVERIFY2(!head.contains(word), head.constData());
}

void TestUpdateNotices::anIgnoredVersionIsNotToldAgain()
{
    m_bench->startOften(3);
    QVERIFY(m_bench->press(QStringLiteral("Yes")));
    QTRY_VERIFY(!m_bench->told().isEmpty());
    QVERIFY(m_bench->press(QStringLiteral("Not this version")));
    QCOMPARE(m_bench->told(), QString());
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(7)));
    QCOMPARE(m_bench->server.requests.size(), 2);
    QCOMPARE(m_bench->told(), QString());
    m_bench->start();
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(14)));
    QCOMPARE(m_bench->server.requests.size(), 3);
    QCOMPARE(m_bench->told(), QString());
    m_bench->serve(UpdateBench::release("1.10.1"));
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(21)));
    QCOMPARE(m_bench->told(), QStringLiteral("There is a newer version, Galley 1.10.1."));
}

void TestUpdateNotices::byTheMenuItAlwaysAnswers()
{
    m_bench->start();
    QCOMPARE(m_bench->entry()->text().remove(u'&'), QStringLiteral("Look for a new version now"));
    m_bench->serve(UpdateBench::release("1.9.0"));
    m_bench->entry()->trigger();
    QTRY_COMPARE(m_bench->told(), QStringLiteral("This is the newest version, Galley 1.9.0."));
    m_bench->serve("oops");
    m_bench->entry()->trigger();
    QTRY_COMPARE(m_bench->told(), QStringLiteral("Galley could not find out the newest version."));
    m_bench->serve(UpdateBench::release("1.10.0"));
    m_bench->entry()->trigger();
    QTRY_COMPARE(m_bench->told(), QStringLiteral("There is a newer version, Galley 1.10.0."));
    QVERIFY(m_bench->press(QStringLiteral("Not this version")));
    m_bench->entry()->trigger();
    QTRY_COMPARE(m_bench->told(), QStringLiteral("There is a newer version, Galley 1.10.0."));
    // That was no yes to the question.
    const qsizetype asked = m_bench->server.requests.size();
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(6)));
    QCOMPARE(m_bench->server.requests.size(), asked);
}

void TestUpdateNotices::thePageIsLookedAtFirst()
{
    Browser browser;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &browser, "open");
    m_bench->start();
    m_bench->entry()->trigger();
    QTRY_VERIFY(!m_bench->told().isEmpty());
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        m_bench->journey.window->grab().save(folder + QStringLiteral("/update-told.png"));
    const QString page = QStringLiteral("https://github.com/someone/galley/releases/tag/v1.10.0");
    QVERIFY(m_bench->press(QStringLiteral("Open its page…")));
    QCOMPARE(m_bench->journey.prompts.asked, QStringList{QStringLiteral("outside ") + page});
    QVERIFY(browser.opened.isEmpty());
    m_bench->journey.prompts.outsideAnswer = true;
    QVERIFY(m_bench->press(QStringLiteral("Open its page…"))); // still there
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(page)});
    QCOMPARE(m_bench->server.paths(),
             QByteArrayList{UpdateBench::Asked}); // nothing of it is fetched
}

void TestUpdateNotices::aNoticeStaysWithTheWindow()
{
    m_bench->startOften(3);
    const QString question = m_bench->told();
    QVERIFY(!question.isEmpty());
    for (const char *post : {"posts/first.md", "posts/second.md"}) {
        QVERIFY(m_bench->journey.window->open(m_bench->journey.path(QLatin1String(post))));
        QCOMPARE(m_bench->told(), question);
    }
    QVERIFY(m_bench->press(QStringLiteral("No"))); // it can be seen there
    QVERIFY(m_bench->journey.window->open(m_bench->journey.path(QStringLiteral("posts/first.md"))));
    QCOMPARE(m_bench->told(), QString());
}

GALLEY_JOURNEY_MAIN(TestUpdateNotices)
#include "tst_updatenotices.moc"
