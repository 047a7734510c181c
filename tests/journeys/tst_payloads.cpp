// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile posts, each opened in the real window and rendered by galley-cli: none runs, none sends a
// request, none reads a file outside the blog. The posts are found: one more is one more file in
// tests/cases/payloads. @HIT@ is what runs, @NET@ and @NETHOST@ a server that listens, @FILE@ and
// @OUTSIDE@ a picture and a folder outside the blog; "beacon" is in the address of what is not even
// a picture that the published page would show.
#include "support/journey.h"
#include "support/payloadposts.h"

#include "view/previewpage.h"
#include "view/previewprofile.h"

#include <QProcess>
#include <QSignalSpy>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

#include <cstdio>

using namespace Galley;

namespace {

/// A browser without any of the preview's defences, as a reader's is; nothing gets out of it
/// either.
class ReadersPage : public QWebEnginePage
{
public:
    explicit ReadersPage(QWebEngineProfile *profile)
        : QWebEnginePage(profile, nullptr)
    { }
    int dialogs = 0;

protected:
    void javaScriptAlert(const QUrl &, const QString &) override { ++dialogs; }
};

/// Where the published page stands; nobody asks for it, its text is handed over.
constexpr char Home[] = "http://reader.example/";

/// Counts what a page asks for beyond the pictures and films that it shows.
class BeaconCounter : public QWebEngineUrlRequestInterceptor
{
public:
    QStringList beacons;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        using Info = QWebEngineUrlRequestInfo;
        if (url.scheme() == QLatin1String("data") || url.scheme() == QLatin1String("about")
            || (url == QUrl(QLatin1String(Home))
                && info.resourceType() == Info::ResourceTypeMainFrame))
            return;
        info.block(true);
        const bool isMedia = info.resourceType() == Info::ResourceTypeImage
            || info.resourceType() == Info::ResourceTypeMedia;
        if (!isMedia || url.toString().contains(QLatin1String("beacon")))
            beacons.append(url.toString());
    }
};

QVariant ask(QWebEnginePage &page, const QString &script, quint32 world)
{
    QVariant answer;
    bool answered = false;
    page.runJavaScript(script, world, [&](const QVariant &value) {
        answer = value;
        answered = true;
    });
    return QTest::qWaitFor([&] { return answered; }, 20000) ? answer : QVariant();
}

/// Whether a payload has run here, seen from this world.
bool isHit(QWebEnginePage &page, quint32 world)
{
    return ask(page,
               QStringLiteral("window.hit === 1 || document.documentElement.dataset.hit === '1'"
                              " || document.title === '1'"),
               world)
        != QVariant(false);
}

bool isOutgoing(const QString &asked)
{
    // The offer to show pictures of the web is the page's own, and asks as well.
    for (const char *start :
         {"outside http://", "outside https://", "outside mailto:", "web pictures "}) {
        if (asked.startsWith(QLatin1String(start)))
            return true;
    }
    return false;
}

} // namespace

class TestPayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPost_data();
    void everyPost();
    void nothingCameLater();
    void rendered_data() { everyPost_data(); }
    void rendered();
    void theyBiteWhereNothingHoldsThem();
    void cleanupTestCase();

private:
    PreviewPage &page() { return const_cast<PreviewPage &>(m_journey->window->preview().page()); }
    PreviewProfile &profile()
    {
        return const_cast<PreviewProfile &>(m_journey->window->preview().profile());
    }
    void verifyNothingLeft();

    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<PayloadPosts> m_payloads;
    int m_shown = 0;
    int m_rendered = 0;
    int m_ran = 0;
    int m_requests = 0;
    int m_files = 0;
};

void TestPayloads::initTestCase()
{
    m_journey = std::make_unique<Journey>();
    m_payloads = std::make_unique<PayloadPosts>(m_journey->root());
    QVERIFY(m_payloads->posts().size() > 200);
    QVERIFY(m_payloads->areAwake());
    QVERIFY(m_journey->window->open(m_journey->root()));
    QTRY_VERIFY_WITH_TIMEOUT(m_journey->window->isSettled(), 60000);
}

void TestPayloads::everyPost_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : m_payloads->posts())
        QTest::newRow(qPrintable(m_payloads->nameOf(path))) << path;
}

void TestPayloads::verifyNothingLeft()
{
    m_requests += m_payloads->connections();
    m_files += m_payloads->filesOpened();
    for (const QString &file : profile().schemeHandler().served()) {
        if (!file.startsWith(QFileInfo(m_journey->root()).canonicalFilePath() + u'/'))
            ++m_files;
    }
    QCOMPARE(m_payloads->connections(), 0);
    QCOMPARE(m_payloads->filesOpened(), 0);
    QCOMPARE(m_files, 0);
    // The policy is first: only our own scheme comes as far as the second net.
    for (const QUrl &url : profile().requestFilter().refused())
        QVERIFY2(url.scheme() == QLatin1String("galley"), qPrintable(url.toString()));
    QVERIFY(!QFile::exists(m_payloads->footprint()));
}

void TestPayloads::everyPost()
{
    QFETCH(QString, path);
    ++m_shown;
    m_journey->prompts.asked.clear();
    QVERIFY(m_journey->window->open(path));
    QVERIFY(m_journey->proofIsCurrent());
    // Whoever clicks on whatever there is.
    m_journey->page(QStringLiteral("for (const e of document.querySelectorAll('.page *')) if "
                                   "(e.click && !e.matches('input[type=checkbox]')) e.click()"));
    m_journey->page(QStringLiteral("new Promise(done => requestAnimationFrame(done)), 1"));
    // Formulas and diagrams are set and drawn as well.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_journey->page(QStringLiteral("math.isDone() && diagrams.isDone()")).toBool(), 30000);
    const bool hit = isHit(page(), QWebEngineScript::MainWorld)
        || isHit(page(), QWebEngineScript::ApplicationWorld)
        || page().messages().join(u'\n').contains(QLatin1String("alert: "));
    m_ran += hit;
    QVERIFY(!hit);
    QCOMPARE(page().url().adjusted(QUrl::RemoveFragment),
             QUrl(QStringLiteral("galley://page/page.html")));
    QCOMPARE(m_journey->page(QStringLiteral("window.frames.length")).toInt(), 0);
    for (const QString &asked : std::as_const(m_journey->prompts.asked))
        QVERIFY2(isOutgoing(asked), qPrintable(asked));
    QVERIFY(m_journey->window->isVisible());
    verifyNothingLeft();
}

void TestPayloads::nothingCameLater()
{
    // Back to the first one, which a page that was led astray could not show.
    QVERIFY(m_journey->window->open(m_payloads->posts().constFirst()));
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(!isHit(page(), QWebEngineScript::MainWorld));
    verifyNothingLeft();
}

void TestPayloads::rendered()
{
    QFETCH(QString, path);
    ++m_rendered;
    QProcess cli;
    cli.start(QStringLiteral(GALLEY_CLI),
              {QStringLiteral("render"), path, QStringLiteral("--standalone")});
    QVERIFY(cli.waitForFinished(20000));
    QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError().constData());
    verifyNothingLeft();

    QWebEngineProfile profile;
    profile.settings()->setAttribute(QWebEngineSettings::AutoLoadIconsForPage, false);
    BeaconCounter counter;
    profile.setUrlRequestInterceptor(&counter);
    ReadersPage reader(&profile);
    QSignalSpy loaded(&reader, &QWebEnginePage::loadFinished);
    reader.setContent(cli.readAllStandardOutput(), QStringLiteral("text/html;charset=UTF-8"),
                      QUrl(QLatin1String(Home)));
    QVERIFY(loaded.wait(20000));
    ask(reader, QStringLiteral("new Promise(done => requestAnimationFrame(done)), 1"),
        QWebEngineScript::ApplicationWorld);
    const bool hit = isHit(reader, QWebEngineScript::MainWorld) || reader.dialogs > 0;
    m_ran += hit;
    m_requests += int(counter.beacons.size());
    QVERIFY(!hit);
    QCOMPARE(counter.beacons.join(u' '), QString());
    profile.setUrlRequestInterceptor(nullptr);
}

void TestPayloads::theyBiteWhereNothingHoldsThem()
{
    // The suite would see it: the same texts, read as HTML by a browser, do run and do call.
    QWebEngineProfile profile;
    BeaconCounter counter;
    profile.setUrlRequestInterceptor(&counter);
    int bites = 0;
    for (const QString &path : m_payloads->posts()) {
        const QString name = m_payloads->nameOf(path);
        if (!name.startsWith(QLatin1String("handlers/"))
            && !name.startsWith(QLatin1String("scripts/")))
            continue;
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        ReadersPage reader(&profile);
        QSignalSpy loaded(&reader, &QWebEnginePage::loadFinished);
        reader.setContent(file.readAll(), QStringLiteral("text/html;charset=UTF-8"));
        QVERIFY(loaded.wait(20000));
        bites += isHit(reader, QWebEngineScript::MainWorld);
    }
    QVERIFY2(bites > 20, qPrintable(QString::number(bites)));
    profile.setUrlRequestInterceptor(nullptr);
}

void TestPayloads::cleanupTestCase()
{
    std::printf("%d payloads shown, %d rendered: %d ran, %d requests left, %d files outside the "
                "blog were read\n",
                m_shown, m_rendered, m_ran, m_requests, m_files);
    m_journey.reset();
}

GALLEY_JOURNEY_MAIN(TestPayloads)
#include "tst_payloads.moc"
