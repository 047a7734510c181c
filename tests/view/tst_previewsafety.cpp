// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewmain.h"
#include "previewprobe.h"

#include "view/previewpage.h"
#include "view/previewprofile.h"

#include <QFile>
#include <QImage>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>

using namespace Galley;

namespace {

// What a payload does if it runs. It sees the document, as every world does.
const char Hit[] = "document.documentElement.dataset.hit=1";

/// HTML as an attacker would write it, put into blocks behind the sanitizer's back: what is tested
/// here is what holds when the sanitizer does not. HIT runs; NET is a listening server; FILE is a
/// picture outside the blog.
const std::pair<const char *, const char *> Payloads[] = {
    // run a script at once
    {"script element", "<script>HIT</script>"},
    {"script from the net", "<script src=\"NET/a.js\"></script>"},
    {"script as data", "<script src=\"data:text/javascript,HIT\"></script>"},
    {"module script", "<script type=\"module\">HIT</script>"},
    {"picture that fails", "<img src=x onerror=\"HIT\">"},
    {"picture that loads",
     "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\" "
     "onload=\"HIT\">"},
    {"drawing that loads", "<svg onload=\"HIT\"></svg>"},
    {"script in a drawing", "<svg><script>HIT</script></svg>"},
    {"drawing that animates a handler",
     "<svg><animate onbegin=\"HIT\" attributeName=x dur=1s></svg>"},
    {"drawing that sets an address",
     "<svg><a><set attributeName=href to=\"javascript:HIT\"/><text>x</text></a></svg>"},
    {"foreign object", "<svg><foreignObject><body onload=\"HIT\"></body></foreignObject></svg>"},
    {"drawing that uses another",
     "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg' "
     "onload='HIT'/>#x\"/></svg>"},
    {"body handler", "<body onload=\"HIT\">"},
    {"fold that opens", "<details open ontoggle=\"HIT\"><summary>s</summary></details>"},
    {"field that takes the focus", "<input autofocus onfocus=\"HIT\">"},
    {"menu that takes the focus", "<select autofocus onfocus=\"HIT\"></select>"},
    {"animation that starts",
     "<style>@keyframes x{from{left:0}to{left:1px}}</style><p style=\"animation:x 1ms\" "
     "onanimationstart=\"HIT\">x</p>"},
    {"transition", "<p style=\"transition:color 1ms\" ontransitionend=\"HIT\">x</p>"},
    {"film that fails", "<video src=x onerror=\"HIT\"></video>"},
    {"film's source that fails", "<video><source onerror=\"HIT\" src=x></video>"},
    {"sound that fails", "<audio src=x onerror=\"HIT\"></audio>"},
    {"scrolled text", "<marquee onstart=\"HIT\">x</marquee>"},
    {"scroll handler",
     "<p onscroll=\"HIT\" style=\"overflow:scroll;height:9px\"><br><br><br><b id=x autofocus "
     "tabindex=1>x</b></p>"},
    {"object", "<object data=\"javascript:HIT\"></object>"},
    {"embedded page", "<embed src=\"javascript:HIT\">"},
    {"embedded page as data", "<embed src=\"data:text/html,<script>top.HIT</script>\">"},
    {"frame", "<iframe src=\"javascript:parent.HIT\"></iframe>"},
    {"frame with its own text", "<iframe srcdoc=\"<script>parent.HIT</script>\"></iframe>"},
    {"frame handler", "<iframe onload=\"HIT\"></iframe>"},
    {"frame as data", "<iframe src=\"data:text/html,<script>top.HIT</script>\"></iframe>"},
    {"frame of the shell", "<iframe src=\"galley://page/page.html\" onload=\"HIT\"></iframe>"},
    {"frame of a drawing of the blog", "<iframe src=\"galley://blog/drawing.svg\"></iframe>"},
    {"object of a drawing of the blog", "<object data=\"galley://blog/drawing.svg\"></object>"},
    {"drawing of the blog as a picture", "<img src=\"galley://blog/drawing.svg\">"},
    {"drawing as data with a script",
     "<img src=\"data:image/svg+xml,<svg "
     "xmlns='http://www.w3.org/2000/svg'><script>HIT</script></svg>\">"},
    {"custom element", "<x-y onfocus=\"HIT\" tabindex=0 autofocus></x-y>"},
    {"math with an action",
     "<math><maction actiontype=\"statusline#javascript:HIT\">x</maction></math>"},
    {"mutation by namespaces",
     "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 "
     "onerror=HIT&gt;\">"},
    {"mutation by noscript", "<noscript><p title=\"</noscript><img src=x onerror=HIT>\">"},
    {"mutation by form",
     "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img "
     "onerror=HIT src>\">"},
    {"template", "<template><img src=x onerror=\"HIT\"></template>"},
    {"closing what is around",
     "</div></article></body></html><script>HIT</script><img src=x onerror=HIT>"},
    {"unclosed attribute", "<img src=x alt=\"` onerror=HIT `\" onerror=`HIT`>"},
    {"null in a tag", "<scrNULipt>HIT</script><img src=x onerror\n=\nHIT>"},
    {"policy of its own",
     "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src *\"><img src=x "
     "onerror=\"HIT\">"},
    // go elsewhere
    {"refresh to the net", "<meta http-equiv=\"refresh\" content=\"0;url=NET/away\">"},
    {"refresh to a script", "<meta http-equiv=\"refresh\" content=\"0;url=javascript:HIT\">"},
    {"refresh to data",
     "<meta http-equiv=\"refresh\" content=\"0;url=data:text/html,<script>HIT</script>\">"},
    {"refresh to the shell",
     "<meta http-equiv=\"refresh\" content=\"0;url=galley://page/page.html\">"},
    {"refresh to a file", "<meta http-equiv=\"refresh\" content=\"0;url=FILE\">"},
    {"base", "<base href=\"NET/\"><img src=\"x.gif\"><a href=\"y\">y</a>"},
    {"form",
     "<form action=\"NET/form\" id=f><input name=a value=b><button autofocus>x</button></form>"},
    // load something
    {"picture from the net", "<img src=\"NET/pixel.gif\">"},
    {"picture from the net, responsive",
     "<img srcset=\"NET/a.gif 1x, NET/b.gif 2x\"><picture><source "
     "srcset=\"NET/c.gif\"><img></picture>"},
    {"picture from the net, lazy", "<img loading=\"lazy\" src=\"NET/lazy.gif\">"},
    {"picture without a scheme", "<img src=\"//NETHOST/pixel.gif\">"},
    {"film from the net", "<video src=\"NET/a.mp4\" poster=\"NET/p.gif\" autoplay></video>"},
    {"sound from the net", "<audio src=\"NET/a.mp3\" autoplay></audio>"},
    {"subtitles from the net", "<video><track default src=\"NET/t.vtt\"></video>"},
    {"style sheet from the net", "<link rel=\"stylesheet\" href=\"NET/a.css\">"},
    {"style sheet imported", "<style>@import url(NET/a.css);</style>"},
    {"background by style", "<p style=\"background:url(NET/b.gif)\">x</p>"},
    {"background by attribute", "<table background=\"NET/t.gif\"><tr><td>x</td></tr></table>"},
    {"list mark, cursor and border",
     "<ul style=\"list-style:url(NET/l.gif);cursor:url(NET/c.cur),auto;border-image:url(NET/i.gif) "
     "1\"><li>x</ul>"},
    {"font from the net",
     "<style>@font-face{font-family:F;src:url(NET/f.woff)}</style><p "
     "style=\"font-family:F\">x</p>"},
    {"content by style", "<style>.post::before{content:url(NET/c.gif)}</style>"},
    {"drawing's picture",
     "<svg width=9 height=9><image href=\"NET/s.gif\" width=9 height=9 /><image "
     "xlink:href=\"NET/s2.gif\" width=9 height=9 /></svg>"},
    {"drawing's filter",
     "<svg width=9 height=9><filter id=f><feImage href=\"NET/f.gif\"/></filter><rect width=9 "
     "height=9 filter=\"url(#f)\"/></svg>"},
    {"drawing's style by address",
     "<svg width=9 height=9><rect width=9 height=9 fill=\"url(NET/p.svg#x)\"/></svg>"},
    {"early connection",
     "<link rel=\"preconnect\" href=\"NET/\"><link rel=\"dns-prefetch\" href=\"NET/\">"},
    {"early fetch",
     "<link rel=\"prefetch\" href=\"NET/p\"><link rel=\"preload\" as=\"image\" "
     "href=\"NET/l.gif\"><link rel=\"modulepreload\" href=\"NET/m.js\">"},
    {"early page", "<link rel=\"prerender\" href=\"NET/r\"><link rel=\"next\" href=\"NET/n\">"},
    {"icon and manifest",
     "<link rel=\"icon\" href=\"NET/favicon.ico\"><link rel=\"manifest\" href=\"NET/m.json\">"},
    {"frame from the net", "<iframe src=\"NET/frame\"></iframe>"},
    {"object from the net",
     "<object data=\"NET/o.swf\" type=\"application/x-shockwave-flash\"></object><embed "
     "src=\"NET/e.pdf\">"},
    {"applet", "<applet code=\"x\" archive=\"NET/a.jar\"></applet>"},
    {"portal", "<portal src=\"NET/portal\"></portal>"},
    {"image field", "<input type=\"image\" src=\"NET/i.gif\">"},
    {"audit", "<a href=\"#x\" ping=\"NET/ping\" id=x>x</a>"},
    // read a file
    {"picture of the disk", "<img src=\"FILE\">"},
    {"frame of the disk",
     "<iframe src=\"FILE\"></iframe><iframe src=\"file:///etc/passwd\"></iframe>"},
    {"object of the disk", "<object data=\"FILE\"></object><embed src=\"FILE\">"},
    {"style of the disk",
     "<p style=\"background:url(FILE)\">x</p><link rel=stylesheet href=\"FILE\">"},
    {"film of the disk", "<video src=\"FILE\"></video>"},
    {"the program's resources",
     "<img src=\"qrc:/galley/web/page.html\"><iframe src=\"qrc:/galley/web/page.html\"></iframe>"},
    {"the browser's pages",
     "<iframe src=\"chrome://gpu\"></iframe><img src=\"chrome://favicon/x\">"},
    {"through the server",
     "<img src=\"galley://blog/..%2foutside.png\"><img src=\"galley://blog//etc/passwd\">"},
    {"another host of ours",
     "<img src=\"galley://other/a.gif\"><img src=\"galley://blog:80/a.gif\"><img "
     "src=\"galley:a.gif\">"},
};

} // namespace

class tst_PreviewSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void payload_data();
    void payload();
    void nothingCameLater();
    void payloadsBiteWhereNothingHoldsThem_data();
    void payloadsBiteWhereNothingHoldsThem();
    void theFilterStandsAlone();
    void thePageWorldHasNoWayOut();
    void stylesStayInThePage();

private:
    QByteArray filled(const char *payload, const QByteArray &hit = Hit) const;
    void verifyUntouched();

    QTcpServer m_server;
    int m_connections = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<PreviewProbe> m_probe;
};

void tst_PreviewSafety::initTestCase()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        ++m_connections;
        m_server.nextPendingConnection()->deleteLater();
    });
    QTcpSocket socket; // the counter counts
    socket.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
    QTRY_COMPARE(m_connections, 1);
    m_connections = 0;

    QImage picture(7, 5, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_folder.filePath(QStringLiteral("outside.png"))));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("blog")));
    QFile drawing(m_folder.filePath(QStringLiteral("blog/drawing.svg")));
    QVERIFY(drawing.open(QIODevice::WriteOnly));
    drawing.write(filled(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" onload=\"top.HIT\">"
        "<script>top.HIT</script><image href=\"NET/x.gif\" width=\"9\" height=\"9\"/></svg>"));
    drawing.close();
    m_probe = std::make_unique<PreviewProbe>();
    m_probe->view.setBlogRoot(m_folder.filePath(QStringLiteral("blog")));
}

QByteArray tst_PreviewSafety::filled(const char *payload, const QByteArray &hit) const
{
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    const QByteArray file
        = QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("outside.png"))).toEncoded();
    QByteArray html(payload);
    html.replace("NUL", QByteArray(1, '\0'));
    html.replace("HIT", hit);
    html.replace("NETHOST", host);
    html.replace("NET", QByteArray("http://" + host));
    html.replace("FILE", file);
    return html;
}

void tst_PreviewSafety::verifyUntouched()
{
    QCOMPARE(
        m_probe->ask(QStringLiteral("document.documentElement.dataset.hit ?? 'none'")).toString(),
        QStringLiteral("none"));
    QCOMPARE(m_probe->ask(QStringLiteral("location.href")).toString(),
             QStringLiteral("galley://page/page.html"));
    QCOMPARE(m_probe->ask(QStringLiteral("window.frames.length")).toInt(), 0);
    QCOMPARE(m_probe
                 ->ask(QStringLiteral("[...document.querySelectorAll('.post img')].filter(e => "
                                      "e.naturalWidth == 7).length"))
                 .toInt(),
             0);
    QCOMPARE(m_connections, 0);
}

void tst_PreviewSafety::payload_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const auto &[name, payload] : Payloads)
        QTest::newRow(name) << filled(payload);
}

void tst_PreviewSafety::payload()
{
    QFETCH(QByteArray, html);
    m_probe->ask(QStringLiteral("delete document.documentElement.dataset.hit"));
    QSignalSpy links(&m_probe->view, &PreviewView::linkActivated);
    QSignalSpy stopped(&m_probe->view, &PreviewView::stopped);
    QVERIFY(m_probe->fill({html, "<p>after</p>"}));
    QVERIFY(m_probe->fill({html + " ", "<p>after it</p>"})); // some frames later
    verifyUntouched();
    QCOMPARE(m_probe->ask(QStringLiteral("blocks.all().pop().textContent")).toString(),
             QStringLiteral("after it"));
    QCOMPARE(links.size(), 0);
    QCOMPARE(stopped.size(), 0);
}

void tst_PreviewSafety::nothingCameLater()
{
    QList<QByteArray> all;
    for (const auto &[name, payload] : Payloads)
        all.append(filled(payload));
    for (int i = 0; i < 30; ++i) {
        all.last() = "<p>" + QByteArray::number(i) + "</p>";
        QVERIFY(m_probe->fill(all));
    }
    verifyUntouched();
    const QList<QUrl> &refused = m_probe->view.profile().requestFilter().refused();
    for (const QUrl &url : refused)
        QVERIFY2(url.scheme() == QStringLiteral("galley"),
                 qPrintable(url.toString())); // the policy was first
}

void tst_PreviewSafety::payloadsBiteWhereNothingHoldsThem_data()
{
    QTest::addColumn<QByteArray>("html");
    const QList<QByteArray> lively{"script element",          "picture that fails",
                                   "picture that loads",      "drawing that loads",
                                   "script in a drawing",     "fold that opens",
                                   "film that fails",         "script as data",
                                   "frame with its own text", "closing what is around"};
    for (const auto &[name, payload] : Payloads) {
        if (lively.contains(name))
            QTest::newRow(name) << filled(payload);
    }
}

void tst_PreviewSafety::payloadsBiteWhereNothingHoldsThem()
{
    QFETCH(QByteArray, html);
    QWebEnginePage page;
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.setHtml(QString::fromUtf8("<body>" + html));
    QVERIFY(loaded.wait(20000));
    const auto found = [&page] {
        QEventLoop loop;
        QString value;
        page.runJavaScript(QStringLiteral("document.documentElement.dataset.hit ?? 'none'"),
                           [&](const QVariant &result) {
                               value = result.toString();
                               loop.quit();
                           });
        loop.exec();
        return value;
    };
    QTRY_COMPARE(found(), QStringLiteral("1"));
}

void tst_PreviewSafety::theFilterStandsAlone()
{
    // A page without the policy, in a profile that has nothing but the filter.
    QWebEngineProfile profile;
    RequestFilter filter;
    profile.setUrlRequestInterceptor(&filter);
    const QString file
        = QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("outside.png"))).toString();
    const QString net = QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort());
    {
        QWebEnginePage page(&profile);
        QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
        for (const QString &address : {net, file, QStringLiteral("qrc:/galley/web/page.html")}) {
            const qsizetype before = filter.refused().size();
            page.load(QUrl(address));
            QVERIFY(loaded.wait(20000));
            QCOMPARE(loaded.takeFirst().first().toBool(), false);
            QVERIFY(filter.refused().size() > before);
            QCOMPARE(filter.refused().last().toString(), address);
        }
        page.load(QUrl(QStringLiteral("about:blank")));
        QVERIFY(loaded.wait(20000));
        page.runJavaScript(
            QStringLiteral(
                "document.body.innerHTML = '<img src=%1a.gif><link rel=stylesheet href=%1a.css>"
                "<iframe src=%1f></iframe>'; fetch('%1x'); navigator.sendBeacon('%1b', 'x')")
                .arg(net));
        const auto stopped = [&](const char *what) {
            return filter.refused().contains(QUrl(net + QLatin1String(what)));
        };
        for (const char *what : {"a.gif", "a.css", "f", "x", "b"})
            QTRY_VERIFY2(stopped(what), what);
    }
    profile.setUrlRequestInterceptor(nullptr);
    QCOMPARE(m_connections, 0);
}

void tst_PreviewSafety::thePageWorldHasNoWayOut()
{
    // Were a script to run in the post's own world after all, it would find nothing of ours.
    auto &page = const_cast<PreviewPage &>(m_probe->view.page());
    QEventLoop loop;
    QString types;
    page.runJavaScript(
        QStringLiteral(
            "[typeof qt, typeof QWebChannel, typeof galley, typeof blocks, typeof hljs].join()"),
        QWebEngineScript::MainWorld, [&](const QVariant &value) {
            types = value.toString();
            loop.quit();
        });
    loop.exec();
    QCOMPARE(types, QStringLiteral("undefined,undefined,undefined,undefined,undefined"));
}

void tst_PreviewSafety::stylesStayInThePage()
{
    PreviewHead head;
    head.title = QStringLiteral("The title");
    m_probe->view.setPageWidth(390);
    QVERIFY(m_probe->fill(
        {"<div id=\"over\" "
         "style=\"position:fixed;inset:-1000px;z-index:2147483647;background:red\">x</div>"},
        head));
    // The desk beside the page is still the desk.
    QVERIFY(m_probe->ask(QStringLiteral("!document.elementFromPoint(10, 300).closest('.page')"))
                .toBool());
    m_probe->view.setPageWidth(0);
}

GALLEY_PREVIEW_MAIN(tst_PreviewSafety)
#include "tst_previewsafety.moc"
