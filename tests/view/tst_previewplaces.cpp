// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewmain.h"
#include "previewprobe.h"

#include "view/previewpage.h"

#include <QLineEdit>

using namespace Galley;

/// Where things are on the page, what is in sight, and what a click or a key there does.
class tst_PreviewPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_probe = std::make_unique<PreviewProbe>(); }
    void cleanup() { m_probe.reset(); }

    void aLineIsBroughtInSight();
    void theEndOfALongLineIsBroughtInSight();
    void theCaretsLineIsNotTheLastInSight();
    void aLineInSightDoesNotMoveThePage();
    void theFirstBlockKeepsItsHead();
    void aClickTellsItsLine();
    void aClickTellsItsWord();
    void aBoxTellsItsTask();
    void aLineIsBroughtToTheTop();
    void theFirstLineShowsTheHead();
    void listsStandOnTheSideTheyAreReadFrom();
    void theAuthorsScrollingIsTold();
    void linksAreHandedOver();
    void theKeyboardStaysWithTheEditor();
    void widths_data();
    void widths();

private:
    QString text() { return m_probe->ask(QStringLiteral("blocks.root.textContent")).toString(); }
    std::unique_ptr<PreviewProbe> m_probe;
};

void tst_PreviewPlaces::aLineIsBroughtInSight()
{
    QList<QByteArray> posts;
    for (int i = 0; i < 100; ++i)
        posts.append("<p>" + QByteArray::number(i) + "</p>");
    for (const int width : {0, 1200}) {
        m_probe->view.setPageWidth(width);
        QVERIFY(m_probe->fill(posts));
        m_probe->view.revealLine(160); // of block 80
        const QString place = QStringLiteral("frame.box(blocks.at(80))");
        const double top = m_probe->ask(place + QStringLiteral(".top")).toDouble();
        const double height = m_probe->ask(QStringLiteral("window.innerHeight")).toDouble();
        QVERIFY2(top > 0 && top < height - 32, qPrintable(QString::number(top)));
        QCOMPARE(m_probe
                     ->ask(QStringLiteral("[...blocks.root.querySelectorAll('[data-caret]')].map(e "
                                          "=> e.textContent).join()"))
                     .toString(),
                 QStringLiteral("80"));
        m_probe->view.revealLine(0);
        QVERIFY(m_probe->ask(QStringLiteral("frame.box(blocks.at(0)).top")).toDouble() >= 0);
        QCOMPARE(m_probe->ask(QStringLiteral("blocks.root.querySelectorAll('[data-caret]').length"))
                     .toInt(),
                 1);
    }
    // A far line of a tall block: by the marks in it.
    QVERIFY(m_probe->fill({"<p>x</p>",
                           "<ul><li data-l=\"0\" style=\"height:3000px\">a</li><li id=\"b\" "
                           "data-l=\"1\">b</li></ul>"}));
    m_probe->view.revealLine(3);
    const double top
        = m_probe->ask(QStringLiteral("frame.box(blocks.root.querySelector('#b')).top")).toDouble();
    QVERIFY2(top > 0 && top < 700, qPrintable(QString::number(top)));
}

/// Where words are written at the end of a paragraph that is higher than the pane.
void tst_PreviewPlaces::theEndOfALongLineIsBroughtInSight()
{
    QVERIFY(m_probe->fill({"<p style=\"height:3000px\">x</p>", "<p>y</p>"}));
    m_probe->view.revealLine(0.9);
    const double bottom = m_probe->ask(QStringLiteral("frame.box(blocks.at(0)).bottom")).toDouble();
    const double height = m_probe->ask(QStringLiteral("window.innerHeight")).toDouble();
    QVERIFY2(bottom > 300 && bottom < 300 + height, qPrintable(QString::number(bottom)));
}

/// There is room under the caret's line, for what is written next.
void tst_PreviewPlaces::theCaretsLineIsNotTheLastInSight()
{
    QList<QByteArray> posts;
    for (int i = 0; i < 100; ++i)
        posts.append("<p style=\"height:30px;margin:0\">" + QByteArray::number(i) + "</p>");
    QVERIFY(m_probe->fill(posts));
    const auto share = [this](int block) {
        return m_probe
            ->ask(QStringLiteral("frame.box(blocks.at(%1)).top / window.innerHeight").arg(block))
            .toDouble();
    };
    m_probe->view.revealLine(100);
    int lowest = 50;
    while (share(lowest + 1) < 0.9)
        ++lowest;
    m_probe->view.revealLine(2 * lowest);
    QVERIFY2(share(lowest) > 0.7 && share(lowest) < 0.8, qPrintable(QString::number(share(lowest))));
}

void tst_PreviewPlaces::aLineInSightDoesNotMoveThePage()
{
    QList<QByteArray> posts;
    for (int i = 0; i < 100; ++i)
        posts.append("<p>" + QByteArray::number(i) + "</p>");
    QVERIFY(m_probe->fill(posts));
    m_probe->view.revealLine(100);
    const double before = m_probe->ask(QStringLiteral("window.scrollY")).toDouble();
    QVERIFY(before > 0);
    m_probe->view.revealLine(102);
    m_probe->view.revealLine(98);
    QCOMPARE(m_probe->ask(QStringLiteral("window.scrollY")).toDouble(), before);
}

/// A cover may fill the pane: then the first words come below what there is room for of it.
void tst_PreviewPlaces::theFirstBlockKeepsItsHead()
{
    PreviewHead head;
    head.title = QStringLiteral("A title");
    head.cover = QStringLiteral("galley:none");
    head.coverSize = {800, 500};
    head.description = QStringLiteral("Some words about it. ").repeated(12);
    QList<QByteArray> posts{"<p data-l=\"0\">The first words.</p>"};
    for (int i = 0; i < 40; ++i)
        posts.append("<p data-l=\"0\" style=\"height:80px\">" + QByteArray::number(i) + "</p>");
    const auto ask
        = [this](const char *what) { return m_probe->ask(QLatin1String(what)).toDouble(); };
    const auto firstIsShown = [&ask] {
        return ask("frame.box(blocks.at(0)).top") >= 0
            && ask("frame.box(blocks.at(0)).bottom - window.innerHeight") <= 0;
    };
    for (const int height : {700, 560, 900}) {
        m_probe->view.resize(560, height);
        QVERIFY(m_probe->fill(posts, head, QString::number(height)));
        QTRY_COMPARE(int(ask("window.innerHeight")), height);
        const double coverEnd = ask("frame.box(document.querySelector('.cover')).bottom");
        QVERIFY2(coverEnd > 200, qPrintable(QString::number(coverEnd)));
        m_probe->view.revealLine(0);
        QVERIFY(firstIsShown());
        const double scrolled = ask("window.scrollY");
        QVERIFY2(scrolled < coverEnd / 2, qPrintable(QString::number(scrolled)));
        if (height == 900)
            QCOMPARE(scrolled, 0.0); // all of it has room
        // And from below.
        m_probe->view.revealLine(60);
        QVERIFY(ask("window.scrollY") > coverEnd);
        m_probe->view.revealLine(0);
        QVERIFY(firstIsShown());
        QVERIFY(ask("window.scrollY") <= scrolled);
    }
}

void tst_PreviewPlaces::aClickTellsItsLine()
{
    QVERIFY(m_probe->fill(
        {"<p>a</p>",
         "<ul data-l=\"0\"><li data-l=\"0\">b</li><li id=\"c\" data-l=\"1\">c</li></ul>",
         "<p><a id=\"l\" href=\"#c\">link</a></p>"}));
    QSignalSpy activated(&m_probe->view, &PreviewView::placeActivated);
    const auto click = [this](const char *query) {
        m_probe->ask(
            QStringLiteral("blocks.root.querySelector('%1').click()").arg(QLatin1String(query)));
    };
    click("p");
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.last().first().toInt(), 0);
    click("#l"); // a link is no place
    click("#c");
    QTRY_COMPARE(activated.size(), 2);
    QCOMPARE(activated.last().first().toInt(), 3);
}

void tst_PreviewPlaces::aClickTellsItsWord()
{
    QVERIFY(m_probe->fill({"<p data-l=\"0\">one</p>",
                           "<p data-l=\"0\">two one <em>one</em> <span id=\"w\">one</span></p>"}));
    QSignalSpy activated(&m_probe->view, &PreviewView::placeActivated);
    m_probe->ask(QStringLiteral(
        "(() => { const w = blocks.root.querySelector('#w'), r = w.getBoundingClientRect();"
        "w.dispatchEvent(new MouseEvent('click', {bubbles: true, clientX: r.left + r.width / 2,"
        "clientY: r.top + r.height / 2})); })()"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.last(), (QList<QVariant>{2, QStringLiteral("one"), 2}));
}

void tst_PreviewPlaces::aBoxTellsItsTask()
{
    QVERIFY(m_probe->fill(
        {"<p>a</p>",
         "<ul data-l=\"0\"><li class=\"task\" data-l=\"0\"><input type=\"checkbox\" disabled> "
         "b</li>"
         "<li class=\"task\" data-l=\"1\"><input id=\"c\" type=\"checkbox\" disabled> c</li></ul>",
         "<p><input id=\"no\" type=\"checkbox\"></p>"}));
    QSignalSpy ticked(&m_probe->view, &PreviewView::taskTicked);
    m_probe->ask(QStringLiteral("blocks.root.querySelector('#no').click()"));
    m_probe->ask(QStringLiteral("blocks.root.querySelector('#c').click()"));
    QTRY_COMPARE(ticked.size(), 1);
    QCOMPARE(ticked.first().first().toInt(), 3);
    // The text decides: the page shows it once the text has changed.
    QVERIFY(!m_probe->ask(QStringLiteral("blocks.root.querySelector('#c').checked")).toBool());
}

void tst_PreviewPlaces::aLineIsBroughtToTheTop()
{
    QList<QByteArray> posts;
    for (int i = 0; i < 100; ++i)
        posts.append("<p style=\"height:80px;margin:0\">" + QByteArray::number(i) + "</p>");
    for (const int width : {0, 1200}) {
        m_probe->view.setPageWidth(width);
        QVERIFY(m_probe->fill(posts));
        m_probe->view.scrollToLine(100.5, 200); // the middle of block 50, which has one line
        const QString box = QStringLiteral("frame.box(blocks.at(50))");
        const double top = m_probe->ask(box + QStringLiteral(".top")).toDouble();
        const double bottom = m_probe->ask(box + QStringLiteral(".bottom")).toDouble();
        QVERIFY2(qAbs(top + bottom) < 4, qPrintable(QStringLiteral("%1 %2").arg(top).arg(bottom)));
        m_probe->view.scrollToLine(101, 200); // the empty line behind it
        QVERIFY(m_probe->ask(box + QStringLiteral(".bottom")).toDouble() < 4);
        m_probe->view.scrollToLine(-3, 200);
        QCOMPARE(m_probe->ask(QStringLiteral("window.scrollY")).toDouble(), 0.0);
    }
}

/// A post whose text begins right behind its front matter opens with its title in sight.
void tst_PreviewPlaces::theFirstLineShowsTheHead()
{
    PreviewHead head;
    head.title = QStringLiteral("A title");
    QList<QByteArray> posts;
    for (int i = 0; i < 40; ++i)
        posts.append("<p data-l=\"0\" style=\"height:80px\">" + QByteArray::number(i) + "</p>");
    QVERIFY(m_probe->fill(posts, head));
    const auto scrolled = [this](double line) {
        m_probe->view.scrollToLine(line, 80);
        return m_probe->ask(QStringLiteral("window.scrollY")).toDouble();
    };
    QVERIFY(scrolled(20) > 0);
    QCOMPARE(scrolled(0), 0.0);
    const double halfway = scrolled(1);
    QVERIFY(halfway > 0 && halfway < scrolled(2));
}

void tst_PreviewPlaces::listsStandOnTheSideTheyAreReadFrom()
{
    QVERIFY(m_probe->fill({"<ul><li>قهوة</li><li>coffee</li></ul>", "<ul><li>coffee</li></ul>",
                           "<blockquote><p>البحر</p></blockquote>",
                           "<ul dir=\"ltr\"><li>قهوة</li></ul>"}));
    const auto direction = [this](int block) {
        return m_probe
            ->ask(QStringLiteral("getComputedStyle(blocks.at(%1).firstElementChild).direction")
                      .arg(block))
            .toString();
    };
    QCOMPARE(direction(0), QStringLiteral("rtl"));
    QCOMPARE(direction(1), QStringLiteral("ltr"));
    QCOMPARE(direction(2), QStringLiteral("rtl"));
    QCOMPARE(direction(3), QStringLiteral("ltr"));
}

/// Only a hand on the page leads; what the page tells is where scrollToLine() would bring it back.
void tst_PreviewPlaces::theAuthorsScrollingIsTold()
{
    QList<QByteArray> posts;
    for (int i = 0; i < 100; ++i)
        posts.append("<p style=\"height:80px;margin:0\">" + QByteArray::number(i) + "</p>");
    QVERIFY(m_probe->fill(posts));
    QSignalSpy scrolled(&m_probe->view, &PreviewView::scrolled);
    m_probe->view.scrollToLine(60, 200);
    QTRY_VERIFY(m_probe->ask(QStringLiteral("window.scrollY")).toDouble() > 0);
    m_probe->ask(QStringLiteral("window.scrollBy(0, 200)"));
    m_probe->ask(QStringLiteral("new Promise(done => requestAnimationFrame(() => "
                                "requestAnimationFrame(done)))"));
    QCOMPARE(scrolled.size(), 0);
    m_probe->ask(QStringLiteral("window.dispatchEvent(new WheelEvent('wheel'));"
                                "window.scrollBy(0, frame.box(blocks.at(70)).top + 40)"));
    QTRY_VERIFY(!scrolled.isEmpty());
    QTRY_VERIFY2(qAbs(scrolled.last().first().toDouble() - 140.5) < 0.1,
                 qPrintable(scrolled.last().first().toString()));
}

void tst_PreviewPlaces::linksAreHandedOver()
{
    QSignalSpy links(&m_probe->view, &PreviewView::linkActivated);
    QVERIFY(m_probe->fill(
        {"<a href=\"https://example.org/a%20b?q=1#f\">1</a>",
         "<a target=\"_blank\" href=\"https://example.org/2\">2</a>",
         "<a href=\"mailto:me@example.org\">3</a>", "<a href=\"file:///etc/passwd\">4</a>",
         "<a href=\"/etc/passwd\">5</a>", "<a href=\"galley://page/page.html\">6</a>",
         "<a href=\"java&#9;script:document.documentElement.dataset.hit=1\">7</a>",
         "<a href=\"HTTPS://Example.org\">8</a>", "<a href=\"tel:123\">9</a>",
         "<a href=\"page.html\">10</a>", "<a href=\"data:text/html,x\">11</a>"}));
    m_probe->ask(QStringLiteral("document.querySelectorAll('.post a').forEach(a => a.click())"));
    // The middle button, as readers open new windows with it, and a link that comes after all
    // others.
    m_probe->ask(QStringLiteral(
        "document.querySelector('.post a').dispatchEvent("
        "new MouseEvent('auxclick', {button: 1, bubbles: true, cancelable: true}))"));
    QTRY_VERIFY(links.size() >= 5);
    QStringList followed;
    for (const QList<QVariant> &link : links)
        followed += link.first().toUrl().toString(QUrl::FullyEncoded);
    QCOMPARE(followed.join(u'\n'),
             QStringLiteral("https://example.org/a%20b?q=1#f\nhttps://example.org/2\n"
                            "mailto:me@example.org\nhttps://example.org/\n"
                            "https://example.org/a%20b?q=1#f"));
    // The page is still there, and has been nowhere.
    QCOMPARE(text(), QStringLiteral("1234567891011"));
    QCOMPARE(m_probe->view.page().url(), QUrl(QStringLiteral("galley://page/page.html")));
}

void tst_PreviewPlaces::theKeyboardStaysWithTheEditor()
{
    QLineEdit editor;
    editor.show();
    editor.activateWindow();
    editor.setFocus();
    QTRY_VERIFY(editor.hasFocus());
    QVERIFY(m_probe->fill({"<input autofocus><p tabindex=\"0\" autofocus>a</p>"}));
    m_probe->view.reload();
    QVERIFY(m_probe->fill({"<p>b</p>"}));
    QVERIFY(editor.hasFocus());
}

void tst_PreviewPlaces::widths_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("scaled");
    QTest::newRow("fits the pane") << 0 << false;
    QTest::newRow("phone") << 390 << false;
    QTest::newRow("tablet, larger than the pane") << 768 << true;
    QTest::newRow("desktop, larger than the pane") << 1200 << true;
}

void tst_PreviewPlaces::widths()
{
    QFETCH(int, width);
    QFETCH(bool, scaled);
    QVERIFY(m_probe->fill({"<p>a</p>"}));
    m_probe->view.setPageWidth(width);
    QCOMPARE(m_probe->view.pageWidth(), width);
    const int pane = m_probe->ask(QStringLiteral("document.documentElement.clientWidth")).toInt();
    const int page
        = m_probe->ask(QStringLiteral("document.querySelector('.page').offsetWidth")).toInt();
    QCOMPARE(page, width ? width : pane);
    QCOMPARE(m_probe->ask(QStringLiteral("document.documentElement.hasAttribute('data-narrow')"))
                 .toBool(),
             width == 390);
    QCOMPARE(m_probe->ask(QStringLiteral("document.querySelector('.hint').hidden")).toBool(),
             !scaled);
    // Nothing sticks out: the page is made smaller, not cut.
    QCOMPARE(m_probe->ask(QStringLiteral("document.documentElement.scrollWidth")).toInt(), pane);
    const QString sheet
        = QStringLiteral("document.querySelector('.sheet').getBoundingClientRect()");
    QCOMPARE(m_probe->ask(sheet + QStringLiteral(".top")).toInt(), width ? 24 : 0);
    const double shown = m_probe->ask(sheet + QStringLiteral(".width")).toDouble();
    QVERIFY(shown <= pane);
    QVERIFY(!scaled || shown > pane - 56);
}

GALLEY_PREVIEW_MAIN(tst_PreviewPlaces)
#include "tst_previewplaces.moc"
