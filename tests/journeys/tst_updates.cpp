// SPDX-License-Identifier: GPL-3.0-or-later
// New versions: nothing is asked of anybody before the author says yes, then once a week, and what
// is found is told and never fetched.
#include "app/update/updatedesk.h"
#include "support/journey.h"
#include "support/pictureserver.h"
#include "support/publicnet.h"
#include "support/windows.h"
#include "widgets/noticestack.h"
#include "widgets/settings/settingrow.h"
#include "widgets/settings/settingsdialog.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QPushButton>

using namespace Galley;

namespace {

const QDate Day(2026, 3, 1);
const QUrl Releases(QStringLiteral("https://github.com/someone/galley/releases"));
const QByteArray Asked = "/repos/someone/galley/releases/latest";

QByteArray release(const QByteArray &version, const QByteArray &more = {})
{
    return "{\"tag_name\":\"v" + version
        + "\",\"html_url\":\"https://github.com/someone/galley/releases/tag/v" + version + "\""
        + more + "}";
}

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

class TestUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aWindowWithoutItHasNoWordOfIt();
    void neverAskedItAsksNobody();
    void noIsKept();
    void closedWithoutAnAnswerItIsANo();
    void yesLooksOnceAWeek();
    void whatIsTold_data();
    void whatIsTold();
    void nobodyElseIsAsked();
    void theHomeIsNoHost();
    void anIgnoredVersionIsNotToldAgain();
    void byTheMenuItAlwaysAnswers();
    void thePageIsLookedAtFirst();
    void aNoticeStaysWithTheWindow();
    void theSettingIsTheSame();

private:
    void start();
    void startOften(int starts)
    {
        for (int i = 0; i < starts; ++i)
            start();
    }
    void serve(const QByteArray &body, int status = 200)
    {
        m_server->answers.insert(Asked, {"application/json", body, {}, status});
    }
    /// The first sentence of the notice about versions; empty if there is none.
    QString told() const
    {
        for (const NoticeStack *stack : m_journey->window->findChildren<NoticeStack *>()) {
            for (const NoticeBar *bar : stack->bars()) {
                if (bar->notice().id == QStringLiteral("new version"))
                    return bar->notice().first;
            }
        }
        return {};
    }
    bool press(const QString &text) const
    {
        for (QPushButton *each : m_journey->window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == text) {
                each->click();
                return true;
            }
        }
        return false;
    }
    QAction *entry() const
    {
        QAction *found = nullptr;
        forEachMenu(*m_journey->window, [&](QMenu &menu) {
            for (QAction *action : menu.actions()) {
                if (action->objectName() == QStringLiteral("lookForUpdates"))
                    found = action;
            }
        });
        return found;
    }
    /// The setting in its window; null if there is none.
    QCheckBox *box() const
    {
        QTest::keyClick(m_journey->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        const auto *dialog = m_journey->window->findChild<SettingsDialog *>();
        for (const SettingRow *row : dialog->findChildren<SettingRow *>()) {
            if (row->setting().key == QStringLiteral("looksForUpdates"))
                return row->findChild<QCheckBox *>();
        }
        return nullptr;
    }
    /// Has the desk do what is due that day, and waits until it is done.
    bool live(const QDate &day)
    {
        m_day = day;
        m_desk->doWhatIsDue();
        return QTest::qWaitFor([this] { return !m_desk->isLooking(); }, 20000);
    }

    QDate m_day;
    std::unique_ptr<PictureServer> m_server;
    std::unique_ptr<Journey> m_journey;
    UpdateDesk *m_desk = nullptr; ///< the window's
};

void TestUpdates::init()
{
    m_day = Day;
    QApplication::setApplicationVersion(QStringLiteral("1.9.0"));
    m_server = std::make_unique<PictureServer>();
    serve(release("1.10.0"));
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/first.md"), "---\ntitle: First\n---\n\nOne.\n");
    m_journey->write(QStringLiteral("posts/second.md"), "---\ntitle: Second\n---\n\nTwo.\n");
    m_desk = nullptr;
}

void TestUpdates::cleanup()
{
    m_journey.reset();
    m_server.reset();
}

/// As main() does it, with a net of our own.
void TestUpdates::start()
{
    m_journey->window.reset();
    m_journey->open();
    m_desk = new UpdateDesk(*m_journey->window, m_journey->prompts, m_journey->profile.path(),
                            Releases);
    m_desk->setClock([this] { return m_day; });
    m_desk->fetch().setNet(std::make_unique<PublicNet>(m_server->serverPort()));
    m_desk->fetch().setLookup([](const QString &) {
        return QList<QHostAddress>{QHostAddress(QStringLiteral("93.184.216.34"))};
    });
    m_desk->start();
}

void TestUpdates::aWindowWithoutItHasNoWordOfIt()
{
    QVERIFY(!entry());
    QVERIFY(!box());
    start();
    QVERIFY(entry());
    QVERIFY(box());
}

void TestUpdates::neverAskedItAsksNobody()
{
    startOften(2);
    QCOMPARE(told(), QString());
    start();
    QCOMPARE(told(), QStringLiteral("Look for new versions?"));
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        m_journey->window->grab().save(folder + QStringLiteral("/update-question.png"));
    QVERIFY(live(Day.addDays(100)));
    // Once is once, whether it was answered or not.
    start();
    QCOMPARE(told(), QString());
    QVERIFY(live(Day.addDays(200)));
    QVERIFY(m_server->requests.isEmpty());
}

void TestUpdates::noIsKept()
{
    startOften(3);
    QVERIFY(press(QStringLiteral("No")));
    QCOMPARE(told(), QString());
    QVERIFY(live(Day.addDays(30)));
    startOften(2);
    QCOMPARE(told(), QString());
    QVERIFY(live(Day.addYears(1)));
    QVERIFY(m_server->requests.isEmpty());
}

void TestUpdates::closedWithoutAnAnswerItIsANo()
{
    startOften(3);
    m_journey->window->findChildren<NoticeBar *>().constFirst()->setFocus();
    QTest::keyClick(m_journey->window->findChildren<NoticeBar *>().constFirst(), Qt::Key_Escape);
    QCOMPARE(told(), QString());
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/first.md"))));
    QCOMPARE(told(), QString());
    QVERIFY(live(Day.addDays(30)));
    QVERIFY(m_server->requests.isEmpty());
}

void TestUpdates::yesLooksOnceAWeek()
{
    serve(release("1.9.0"));
    startOften(3);
    QVERIFY(press(QStringLiteral("Yes")));
    QTRY_VERIFY(!m_desk->isLooking());
    QCOMPARE(m_server->requests.size(), 1);
    for (int day = 1; day < 7; ++day)
        QVERIFY(live(Day.addDays(day)));
    startOften(2);
    QVERIFY(live(Day.addDays(6)));
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(live(Day.addDays(7)));
    QCOMPARE(m_server->requests.size(), 2);
    QVERIFY(live(Day.addDays(13)));
    QCOMPARE(m_server->requests.size(), 2);
    // Where nobody answers, it is not asked again before the next.
    serve({}, 500);
    QVERIFY(live(Day.addDays(14)));
    QVERIFY(live(Day.addDays(15)));
    QCOMPARE(m_server->requests.size(), 3);
    QCOMPARE(told(), QString());
}

void TestUpdates::whatIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("newer") << release("1.10.0") << 200 << true;
    QTest::newRow("the same") << release("1.9") << 200 << false;
    QTest::newRow("older") << release("1.8.9") << 200 << false;
    QTest::newRow("not finished") << release("2.0.0-rc.1") << 200 << false;
    QTest::newRow("said to be not finished")
        << release("2.0.0", ",\"prerelease\":true") << 200 << false;
    QTest::newRow("of another project")
        << release("2.0.0").replace("someone", "another") << 200 << false;
    QTest::newRow("garbage") << QByteArray("<html>Welcome to this hotel</html>") << 200 << false;
    QTest::newRow("nothing") << QByteArray() << 200 << false;
    QTest::newRow("too much") << release("2.0.0",
                                         ",\"body\":\"" + QByteArray(2'000'000, 'x') + "\"")
                              << 200 << false;
    QTest::newRow("gone") << release("2.0.0") << 404 << false;
}

void TestUpdates::whatIsTold()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, isTold);
    serve(body, status);
    startOften(3);
    QVERIFY(press(QStringLiteral("Yes")));
    QTRY_VERIFY(!m_desk->isLooking());
    QCOMPARE(m_server->paths(), QByteArrayList{Asked});
    QCOMPARE(told(),
             isTold ? QStringLiteral("There is a newer version, Galley 1.10.0.") : QString());
    const QByteArray head = m_server->requests.constFirst();
    QVERIFY2(head.contains("\r\nHost: api.github.com\r\n"), head.constData());
    QVERIFY2(head.contains("\r\nAccept-Language: *\r\n"), head.constData());
    for (const char *word : {"Cookie:", "Referer:", "Authorization:", "Galley"})
        QVERIFY2(!head.contains(word), head.constData());
}

void TestUpdates::nobodyElseIsAsked()
{
    m_server->answers.insert(Asked, {"text/plain", {}, "Location: /moved\r\n", 302});
    m_server->answers.insert("/moved", {"application/json", release("2.0.0")});
    startOften(3);
    QVERIFY(press(QStringLiteral("Yes")));
    QTRY_VERIFY(!m_desk->isLooking());
    QCOMPARE(m_server->paths(), QByteArrayList{Asked});
    QCOMPARE(told(), QString());
}

/// A name may be made to mean a machine of the author's own network.
void TestUpdates::theHomeIsNoHost()
{
    startOften(3);
    m_desk->fetch().setLookup([](const QString &) {
        return QList<QHostAddress>{QHostAddress(QStringLiteral("192.168.0.7"))};
    });
    QVERIFY(press(QStringLiteral("Yes")));
    QTRY_VERIFY(!m_desk->isLooking());
    QVERIFY(m_server->requests.isEmpty());
    entry()->trigger();
    QTRY_COMPARE(told(), QStringLiteral("Galley could not find out the newest version."));
    QVERIFY(m_server->requests.isEmpty());
}

void TestUpdates::anIgnoredVersionIsNotToldAgain()
{
    startOften(3);
    QVERIFY(press(QStringLiteral("Yes")));
    QTRY_VERIFY(!told().isEmpty());
    QVERIFY(press(QStringLiteral("Not this version")));
    QCOMPARE(told(), QString());
    QVERIFY(live(Day.addDays(7)));
    QCOMPARE(m_server->requests.size(), 2);
    QCOMPARE(told(), QString());
    start();
    QVERIFY(live(Day.addDays(14)));
    QCOMPARE(m_server->requests.size(), 3);
    QCOMPARE(told(), QString());
    serve(release("1.10.1"));
    QVERIFY(live(Day.addDays(21)));
    QCOMPARE(told(), QStringLiteral("There is a newer version, Galley 1.10.1."));
}

void TestUpdates::byTheMenuItAlwaysAnswers()
{
    start();
    QCOMPARE(entry()->text().remove(u'&'), QStringLiteral("Look for a new version now"));
    serve(release("1.9.0"));
    entry()->trigger();
    QTRY_COMPARE(told(), QStringLiteral("This is the newest version, Galley 1.9.0."));
    serve("oops");
    entry()->trigger();
    QTRY_COMPARE(told(), QStringLiteral("Galley could not find out the newest version."));
    serve(release("1.10.0"));
    entry()->trigger();
    QTRY_COMPARE(told(), QStringLiteral("There is a newer version, Galley 1.10.0."));
    QVERIFY(press(QStringLiteral("Not this version")));
    entry()->trigger();
    QTRY_COMPARE(told(), QStringLiteral("There is a newer version, Galley 1.10.0."));
    // That was no yes to the question.
    const qsizetype asked = m_server->requests.size();
    QVERIFY(live(Day.addDays(6)));
    QCOMPARE(m_server->requests.size(), asked);
}

void TestUpdates::thePageIsLookedAtFirst()
{
    Browser browser;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &browser, "open");
    start();
    entry()->trigger();
    QTRY_VERIFY(!told().isEmpty());
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        m_journey->window->grab().save(folder + QStringLiteral("/update-told.png"));
    const QString page = QStringLiteral("https://github.com/someone/galley/releases/tag/v1.10.0");
    QVERIFY(press(QStringLiteral("Open its page…")));
    QCOMPARE(m_journey->prompts.asked, QStringList{QStringLiteral("outside ") + page});
    QVERIFY(browser.opened.isEmpty());
    m_journey->prompts.outsideAnswer = true;
    QVERIFY(press(QStringLiteral("Open its page…"))); // still there
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(page)});
    QCOMPARE(m_server->paths(), QByteArrayList{Asked}); // nothing of it is fetched
}

void TestUpdates::aNoticeStaysWithTheWindow()
{
    startOften(3);
    const QString question = told();
    QVERIFY(!question.isEmpty());
    for (const char *post : {"posts/first.md", "posts/second.md"}) {
        QVERIFY(m_journey->window->open(m_journey->path(QLatin1String(post))));
        QCOMPARE(told(), question);
    }
    QVERIFY(press(QStringLiteral("No"))); // it can be seen there
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/first.md"))));
    QCOMPARE(told(), QString());
}

void TestUpdates::theSettingIsTheSame()
{
    startOften(3);
    QVERIFY(!box()->isChecked());
    QVERIFY(press(QStringLiteral("Yes")));
    QVERIFY(box()->isChecked());
    QTRY_VERIFY(!m_desk->isLooking());
    box()->click();
    QVERIFY(live(Day.addDays(70)));
    QCOMPARE(m_server->requests.size(), 1);
    box()->click();
    QTRY_COMPARE(m_server->requests.size(), 2);
    QTRY_VERIFY(!m_desk->isLooking());
}

GALLEY_JOURNEY_MAIN(TestUpdates)
#include "tst_updates.moc"
