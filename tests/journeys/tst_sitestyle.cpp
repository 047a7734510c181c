// SPDX-License-Identifier: GPL-3.0-or-later
// The preview in the site's own style: read from the blog alone, for the post alone.
#include "support/journey.h"

#include "view/previewprofile.h"

#include <QAction>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Galley;

class TestSiteStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanupTestCase() { m_journey.reset(); }

    void theSitesStyleTakesThePlaceOfGalleys();
    void itFollowsTheFile();
    void selectorsMeanThePost_data();
    void selectorsMeanThePost();
    void lightDarkAndWidthAreThePages();
    void hostileSheetsStayInThePost_data();
    void hostileSheetsStayInThePost();
    void whatLiesOutsideIsRefused();
    void aHugeSheetIsRefused();

private:
    QAction *action(const QString &words)
    {
        for (QAction *each : m_journey->window->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        return nullptr;
    }
    void choose(const QByteArray &css);
    QString style(const QString &element, const QString &property)
    {
        return m_journey
            ->page(QStringLiteral("getComputedStyle(document.querySelector('%1')).%2")
                       .arg(element, property))
            .toString();
    }

    QTcpServer m_server;
    int m_connections = 0;
    std::unique_ptr<Journey> m_journey;
};

void TestSiteStyle::init()
{
    if (!m_server.isListening()) {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            ++m_connections;
            m_server.nextPendingConnection()->deleteLater();
        });
    }
    m_connections = 0;
    if (m_journey) {
        m_journey->window->preview().setPageWidth(0);
        m_journey->window->preview().setDark(false);
        action(QStringLiteral("Galley's own look"))->trigger();
        QTRY_VERIFY(!m_journey->page(QStringLiteral("site.isOn()")).toBool());
        return;
    }
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/a.md"),
                     "---\ntitle: A\n---\n\nFirst words with [a link](https://example.org).\n\n"
                     "## Heading\n\nMore words.\n\n![gone](gone.png)\n");
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/a.md"))));
    QVERIFY(m_journey->proofIsCurrent());
}

void TestSiteStyle::choose(const QByteArray &css)
{
    m_journey->write(QStringLiteral("assets/css/site.css"), css);
    m_journey->prompts.styleSheetAnswer = m_journey->path(QStringLiteral("assets/css/site.css"));
    action(QStringLiteral("Choose the site's style sheet…"))->trigger();
}

void TestSiteStyle::theSitesStyleTakesThePlaceOfGalleys()
{
    QVERIFY(action(QStringLiteral("Galley's own look"))->isChecked());
    const QString own = style(QStringLiteral(".post h2"), QStringLiteral("fontSize"));
    choose("html { font-size: 62.5% } body { color: rgb(1, 2, 3) } h2 { font-size: 4rem }");
    QTRY_COMPARE(style(QStringLiteral(".post h2"), QStringLiteral("fontSize")),
                 QStringLiteral("40px"));
    QCOMPARE(style(QStringLiteral(".post p"), QStringLiteral("color")),
             QStringLiteral("rgb(1, 2, 3)"));
    QVERIFY(action(QStringLiteral("assets/css/site.css"))->isChecked());
    const QString root = m_journey->window->workspace().blog()->root;
    QCOMPARE(m_journey->settings.siteStyle(root), QStringLiteral("assets/css/site.css"));
    // A page that comes back has it too.
    m_journey->window->preview().reload();
    QTRY_COMPARE(style(QStringLiteral(".post h2"), QStringLiteral("fontSize")),
                 QStringLiteral("40px"));
    action(QStringLiteral("Galley's own look"))->trigger();
    QTRY_COMPARE(style(QStringLiteral(".post h2"), QStringLiteral("fontSize")), own);
    QVERIFY(m_journey->settings.siteStyle(root).isEmpty());
}

void TestSiteStyle::itFollowsTheFile()
{
    choose("p { color: rgb(1, 1, 1) }");
    QTRY_COMPARE(style(QStringLiteral(".post p"), QStringLiteral("color")),
                 QStringLiteral("rgb(1, 1, 1)"));
    m_journey->write(QStringLiteral("assets/css/site.css"), "p { color: rgb(2, 2, 2) }");
    QTRY_COMPARE(style(QStringLiteral(".post p"), QStringLiteral("color")),
                 QStringLiteral("rgb(2, 2, 2)"));
    QVERIFY(QFile::remove(m_journey->path(QStringLiteral("assets/css/site.css"))));
    QTRY_VERIFY(style(QStringLiteral(".post p"), QStringLiteral("color"))
                != QStringLiteral("rgb(2, 2, 2)"));
    m_journey->write(QStringLiteral("assets/css/site.css"), "p { color: rgb(3, 3, 3) }");
    QTRY_COMPARE(style(QStringLiteral(".post p"), QStringLiteral("color")),
                 QStringLiteral("rgb(3, 3, 3)"));
}

void TestSiteStyle::selectorsMeanThePost_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<bool>("hits");
    for (const char *selector :
         {"p", "body p", "html > body p", "main article p", ".post-content p", ".post-content > p",
          ".markdown-body p, .x", ":is(main, .post-content) p", "p:not(.a, .b)", ":root:root p",
          "*", "a, p", ".prose > * , q"})
        QTest::newRow(selector) << QByteArray(selector) << true;
    for (const char *selector : {"body.home p", "nav p", "p[title=\"a,b\"]", "q:is(p, a)"})
        QTest::newRow(selector) << QByteArray(selector) << false;
}

void TestSiteStyle::selectorsMeanThePost()
{
    QFETCH(QByteArray, selector);
    QFETCH(bool, hits);
    choose(selector + " { color: rgb(9, 8, 7) } q { quotes: none }");
    QTRY_VERIFY(m_journey->page(QStringLiteral("site.isOn()")).toBool());
    QCOMPARE(style(QStringLiteral(".post p"), QStringLiteral("color"))
                 == QStringLiteral("rgb(9, 8, 7)"),
             hits);
}

void TestSiteStyle::lightDarkAndWidthAreThePages()
{
    choose("p { color: rgb(1, 1, 1) } @media (prefers-color-scheme: dark) { p { color: rgb(2, 2, "
           "2) } } html[data-theme=\"dark\"] h2 { color: rgb(3, 3, 3) } .dark a { color: rgb(4, 4, "
           "4) } @media (max-width: 400px) { h2 { font-size: 11px } }");
    PreviewView &preview = m_journey->window->preview();
    preview.setDark(false);
    QTRY_COMPARE(style(QStringLiteral(".post p"), QStringLiteral("color")),
                 QStringLiteral("rgb(1, 1, 1)"));
    preview.setDark(true);
    QTRY_COMPARE(style(QStringLiteral(".post p"), QStringLiteral("color")),
                 QStringLiteral("rgb(2, 2, 2)"));
    QCOMPARE(style(QStringLiteral(".post h2"), QStringLiteral("color")),
             QStringLiteral("rgb(3, 3, 3)"));
    QCOMPARE(style(QStringLiteral(".post a"), QStringLiteral("color")),
             QStringLiteral("rgb(4, 4, 4)"));
    preview.setPageWidth(390);
    QTRY_COMPARE(style(QStringLiteral(".post h2"), QStringLiteral("fontSize")),
                 QStringLiteral("11px"));
    if (const QString pictures = qEnvironmentVariable("GALLEY_PICTURES"); !pictures.isEmpty())
        m_journey->window->grab().save(pictures + QStringLiteral("/site-phone-dark.png"));
}

void TestSiteStyle::hostileSheetsStayInThePost_data()
{
    QTest::addColumn<QByteArray>("css");
    const std::pair<const char *, const char *> sheets[] = {
        {"all hidden",
         "* { display: none !important } html, body, :root { display: none !important }"},
        {"the frame by name",
         ".page, .sheet, .hint, article.page, html body .sheet > .page { display: none !important;"
         " visibility: hidden !important; opacity: 0 !important }"},
        {"over everything",
         "body { position: fixed !important; inset: -9999px !important; z-index: 2147483647; "
         "background: red } body::before { content: 'x'; position: fixed; inset: -9999px }"},
        {"out of its scope", "} .page { display: none !important } p:is(.x"},
        {"a rule that is over early once its addresses are written anew",
         R"(a { --a: "url("https:'x") "} .page, .sheet, .hint { display: none !important } "y'; })"},
        {"a text that never ends", "p { color: red } .page { --x: \"abc"},
        {"escaped braces", ".a\\} .page, .page\\2c .page { display: none !important }"},
        {"siblings and parents",
         "body ~ *, body + *, * ~ .page, :not(p) { display: none !important }"},
        {"has, host and slots", ":host, ::slotted(*), ::part(x) { display: none !important }"},
        {"properties' own rules",
         "@property --page { syntax: '<color>'; inherits: false; "
         "initial-value: transparent } :root { --page: red !important; "
         "--desk: red !important }"},
        {"layers", "@layer a { .page { display: none !important } } @layer b;"},
        {"within media and supports",
         "@media all { @supports (display: grid) { .page, html { display: none !important } } }"},
        {"imports", "@import url(NET/a.css); @import 'NET/b.css' layer(x) screen;"},
        {"pictures",
         "body { background: url(NET/a.png) } p { background: image-set('NET/b.png' "
         "1x); list-style: url(NET/c.png); cursor: url(NET/d.cur), auto; border-image: "
         "url(NET/e.png) 1; mask: url(NET/f.svg#x); content: url(NET/g.png) }"},
        {"pictures by a property", ":root { --x: url(NET/a.png) } p { background: var(--x) }"},
        {"pictures by a property, in each way of writing",
         ":root { --a: url(NET/a.png); --b: url( NET/b.png ); --c: url('NET/c.png'); "
         "--d: image-set('NET/d.png' 1x); --e: u\\72l(NET/e.png); --f: URL(NET/f.png); "
         "--g: url(//NETHOST/g.png) } p { background: var(--a), var(--b), var(--c), var(--d), "
         "var(--e), var(--f), var(--g) }"},
        {"pictures beside a property",
         ":root { --none: 1px } p { background: url(NET/a.png) var(--none) }"},
        {"fonts", "@font-face { font-family: F; src: url(NET/f.woff2) } p { font-family: F }"},
        {"letters by fonts",
         "@font-face { font-family: G; src: url(NET/a); unicode-range: U+41 } "
         "* { font-family: G !important }"},
        {"the disk",
         "p { background: url(file:///etc/passwd); cursor: url('../../../outside.png'), "
         "auto } h2 { background: url(galley://page/page.html) }"},
        {"frames of an animation",
         "@keyframes k { from { background: url(NET/k.png) } } p { animation: k 1s infinite }"},
        {"pages of paper", "@page { margin: 0; size: 1px 1px } @namespace url(NET/n);"},
        {"scroll bars",
         "::-webkit-scrollbar { display: none } html::-webkit-scrollbar { width: 0 }"},
    };
    for (const auto &[name, css] : sheets)
        QTest::newRow(name) << QByteArray(css);
}

void TestSiteStyle::hostileSheetsStayInThePost()
{
    QFETCH(QByteArray, css);
    PreviewView &preview = m_journey->window->preview();
    preview.setPageWidth(1200); // scaled: the hint is there
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    css.replace("NETHOST", host);
    css.replace("NET", QByteArray("http://" + host));
    choose(css + "\nq { color: red }");
    QTRY_VERIFY(m_journey->page(QStringLiteral("site.isOn()")).toBool());
    m_journey->page(QStringLiteral("new Promise(done => requestAnimationFrame(done)), 1"));
    // No rule names the server, so that the page's policy is not the only thing that holds.
    QVERIFY(!m_journey
                 ->page(QStringLiteral("[...document.querySelectorAll('style')].map(s => "
                                       "s.textContent).join()"))
                 .toString()
                 .contains(QString::fromLatin1(host)));
    QCOMPARE(style(QStringLiteral("html"), QStringLiteral("display")), QStringLiteral("block"));
    QCOMPARE(style(QStringLiteral(".page"), QStringLiteral("display")), QStringLiteral("block"));
    QCOMPARE(style(QStringLiteral(".page"), QStringLiteral("visibility")),
             QStringLiteral("visible"));
    QCOMPARE(style(QStringLiteral(".page"), QStringLiteral("contain")),
             QStringLiteral("layout paint"));
    QCOMPARE(style(QStringLiteral(".page"), QStringLiteral("width")), QStringLiteral("1200px"));
    QCOMPARE(style(QStringLiteral(".page"), QStringLiteral("backgroundColor")),
             QStringLiteral("rgb(255, 255, 255)"));
    QVERIFY(style(QStringLiteral(".hint"), QStringLiteral("display")) != QStringLiteral("none"));
    QVERIFY(m_journey
                ->page(QStringLiteral(
                    "!document.elementFromPoint(4, 300).closest('.page') && "
                    "!document.elementFromPoint(innerWidth - 40, 8).closest('.page')"))
                .toBool());
    QCOMPARE(m_journey
                 ->page(QStringLiteral(
                     "[...document.styleSheets].flatMap(s => { try { return [...s.cssRules]; } "
                     "catch { return []; } }).filter(r => r.constructor.name === "
                     "'CSSImportRule').length"))
                 .toInt(),
             0);
    for (const QString &file :
         const_cast<PreviewProfile &>(preview.profile()).schemeHandler().served())
        QVERIFY2(file.startsWith(QFileInfo(m_journey->root()).canonicalFilePath()),
                 qPrintable(file));
    QCOMPARE(m_connections, 0);
}

void TestSiteStyle::whatLiesOutsideIsRefused()
{
    const QString outside = m_journey->folder.filePath(QStringLiteral("outside.css"));
    QFile file(outside);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("p { color: rgb(6, 6, 6) }");
    file.close();
    m_journey->prompts.styleSheetAnswer = outside;
    action(QStringLiteral("Choose the site's style sheet…"))->trigger();
    QVERIFY(!m_journey->page(QStringLiteral("site.isOn()")).toBool());
    // A link within the blog that leads out of it, now or later.
    QVERIFY(QFile::link(outside, m_journey->path(QStringLiteral("link.css"))));
    m_journey->prompts.styleSheetAnswer = m_journey->path(QStringLiteral("link.css"));
    action(QStringLiteral("Choose the site's style sheet…"))->trigger();
    QVERIFY(!m_journey->page(QStringLiteral("site.isOn()")).toBool());
    choose("p { color: rgb(5, 5, 5) }");
    QTRY_COMPARE(style(QStringLiteral(".post p"), QStringLiteral("color")),
                 QStringLiteral("rgb(5, 5, 5)"));
    const QString chosen = m_journey->path(QStringLiteral("assets/css/site.css"));
    QVERIFY(QFile::remove(chosen));
    QVERIFY(QFile::link(outside, chosen));
    QTRY_VERIFY(!m_journey->page(QStringLiteral("site.isOn()")).toBool());
}

void TestSiteStyle::aHugeSheetIsRefused()
{
    choose("p { color: rgb(5, 5, 5) }" + QByteArray(1200 * 1024, ' '));
    QVERIFY(!m_journey->page(QStringLiteral("site.isOn()")).toBool());
}

GALLEY_JOURNEY_MAIN(TestSiteStyle)
#include "tst_sitestyle.moc"
