// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewmain.h"
#include "previewprobe.h"

#include "look/look.h"
#include "view/previewpage.h"

#include <QTemporaryDir>

using namespace Galley;

class tst_PreviewView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_probe = std::make_unique<PreviewProbe>(); }
    void cleanup() { m_probe.reset(); }

    void fills();
    void untouchedBlocksStayTheSameNodes();
    void groupsStaySmall();
    void loadedPicturesAndOpenFoldsStay();
    void theNewestWins();
    void everyGenerationIsToldOnce();
    void theHeadIsText_data();
    void theHeadIsText();
    void theHeadLeavesOutWhatIsNotThere();
    void namesInAPostCannotHideOurTools();
    void darkAndBack();
    void codeIsColoured();
    void headingsStandForNoLibrary();
    void gapsSayWhy();
    void largePostsArriveWhole();
    void thousandsOfFoldsAreBoxes();
    void theCoverGoesWithTheFirstPaint();
    void otherFoldersPicturesAreNotServed();
    void accessibleName();
    void anEmptyPost();

private:
    QString text() { return m_probe->ask(QStringLiteral("blocks.root.textContent")).toString(); }
    std::unique_ptr<PreviewProbe> m_probe;
};

void tst_PreviewView::fills()
{
    QVERIFY(m_probe->fill({"<p>One</p>", "<h2>Two \xe2\x80\xa8 \xf0\x9f\x93\x93</h2>"}));
    QCOMPARE(m_probe->ask(QStringLiteral("blocks.root.innerHTML")).toString(),
             QStringLiteral("<div class=\"g\"><div class=\"b\"><p>One</p></div>"
                            "<div class=\"b\"><h2>Two \u2028 📓</h2></div></div>"));
    QCOMPARE(m_probe->view.page().messages().join(u'\n'), QString());
}

void tst_PreviewView::untouchedBlocksStayTheSameNodes()
{
    QVERIFY(m_probe->fill({"<p>a</p>", "<p>b</p>", "<p>c</p>", "<p>d</p>"}));
    m_probe->ask(QStringLiteral("blocks.all().forEach((e, i) => e.mark = i)"));
    const auto marks = [this] {
        return m_probe->ask(QStringLiteral("blocks.all().map(e => e.mark ?? 'new').join()"))
            .toString();
    };
    QVERIFY(m_probe->fill({"<p>a</p>", "<p>B</p>", "<p>c</p>", "<p>d</p>"}));
    QCOMPARE(marks(), QStringLiteral("0,new,2,3"));
    QVERIFY(m_probe->fill({"<p>a</p>", "<p>d</p>", "<p>x</p>", "<p>c</p>"}));
    QCOMPARE(marks(), QStringLiteral("0,3,new,2"));
    QCOMPARE(text(), QStringLiteral("adxc"));
    QVERIFY(m_probe->fill({"<p>c</p>"}));
    QCOMPARE(marks(), QStringLiteral("2"));
}

// Random patches against a plain list: the page has the same blocks in the same order, those that
// stay are the same nodes, and no group is empty or large.
void tst_PreviewView::groupsStaySmall()
{
    QVERIFY(m_probe->fill({"<p>a</p>"}));
    const QString wrong = m_probe
                              ->ask(QStringLiteral(R"((() => {
        let seed = 7, names = 0;
        const random = below => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
        for (let round = 0; round < 400; ++round) {
            const old = blocks.all();
            const at = random(old.length + 1);
            const removed = Math.min(random(round % 7 ? 5 : 400), old.length - at);
            const kept = [...Array(removed).keys()].filter(() => random(2));
            if (random(3) === 0)
                kept.reverse();
            const items = kept.slice();
            for (let fresh = random(round % 11 ? 6 : 700); fresh > 0; --fresh)
                items.splice(random(items.length + 1), 0, '<p>' + ++names + '</p>');
            const wanted = items.map(item => typeof item === 'number' ? old[at + item] : null);
            blocks.patch({count: old.length, at, removed, items});
            const now = [...document.querySelectorAll('.post > .g > .b')];
            const expected = [...old.slice(0, at), ...wanted, ...old.slice(at + removed)];
            if (now.length !== expected.length || now.length !== blocks.count())
                return 'count in round ' + round;
            if (now.some((block, i) => block !== blocks.at(i) || (expected[i] && expected[i] !== block)))
                return 'order in round ' + round;
            const texts = items.filter(item => typeof item !== 'number');
            if (now.filter((block, i) => !expected[i]).some((block, i) => block.innerHTML !== texts[i]))
                return 'text in round ' + round;
            const sizes = [...document.querySelectorAll('.post > *')].map(group => group.children.length);
            if (sizes.some(size => size < 1 || size > 192))
                return 'size in round ' + round;
        }
        return blocks.count() > 500 ? '' : 'too few blocks to mean something';
    })())"))
                              .toString();
    QCOMPARE(wrong, QString());
}

void tst_PreviewView::loadedPicturesAndOpenFoldsStay()
{
    const QByteArray picture(
        "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\">");
    QVERIFY(m_probe->fill({picture + "word", "<details><summary>s</summary>x</details>"}));
    m_probe->ask(QStringLiteral("blocks.root.querySelector('img').mark = 1;"
                                "blocks.root.querySelector('details').open = true"));
    QVERIFY(m_probe->fill({picture + "words", "<details><summary>s</summary>xy</details>"}));
    QCOMPARE(m_probe->ask(QStringLiteral("blocks.root.querySelector('img').mark")).toInt(), 1);
    QCOMPARE(m_probe->ask(QStringLiteral("blocks.root.querySelector('details').open")).toBool(),
             true);
    QCOMPARE(text(), QStringLiteral("wordssxy"));
}

void tst_PreviewView::theNewestWins()
{
    QVERIFY(m_probe->fill({"<p>start</p>"}));
    QSignalSpy shown(&m_probe->view, &PreviewView::shown);
    m_probe->ask(QStringLiteral("globalThis.patches = 0; new MutationObserver(() => ++patches)"
                                ".observe(blocks.root, {childList: true})"));
    for (quint64 generation = 100; generation < 150; ++generation)
        m_probe->view.show(
            QStringLiteral("post"), {},
            PreviewProbe::blocksOf({"<p>" + QByteArray::number(generation) + "</p>"}), generation);
    QVERIFY(PreviewProbe::waitFor(shown, 149));
    QCOMPARE(text(), QStringLiteral("149"));
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().first().toULongLong(), 100ULL);
    QCOMPARE(m_probe->ask(QStringLiteral("patches")).toInt(), 2);
}

void tst_PreviewView::everyGenerationIsToldOnce()
{
    QSignalSpy shown(&m_probe->view, &PreviewView::shown);
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_probe->fill({"<p>same</p>"}));
    QCOMPARE(shown.size(), 5);
}

void tst_PreviewView::theHeadIsText_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("an element") << QStringLiteral("<b>bold</b>");
    QTest::newRow("a script") << QStringLiteral(
        "<script>document.documentElement.dataset.hit=1</script>");
    QTest::newRow("a picture that fails")
        << QStringLiteral("<img src=x onerror=\"document.documentElement.dataset.hit=1\">");
    QTest::newRow("an entity") << QStringLiteral("&lt;b&gt; &amp; &#60;i&#62;");
    QTest::newRow("a way out of an attribute")
        << QStringLiteral("\" onload=\"x\" '><svg onload=x>");
    QTest::newRow("a way out of the script")
        << QStringLiteral("</script>\\u0022); document.title='hit'; ('");
    QTest::newRow("line ends and separators") << QStringLiteral("a\nb\u2028c\u2029d");
    QTest::newRow("a template literal")
        << QStringLiteral("`${document.documentElement.dataset.hit=1}`");
}

void tst_PreviewView::theHeadIsText()
{
    QFETCH(QString, payload);
    PreviewHead head;
    head.title = head.date = head.description = head.coverMissing = head.language = payload;
    head.cover = payload;
    QVERIFY(m_probe->fill({"<p>x</p>"}, head));
    for (const char *part : {".title", ".date", ".description", ".cover .picture-gap"}) {
        const QString query
            = QStringLiteral("document.querySelector('.head %1')").arg(QLatin1String(part));
        QCOMPARE(m_probe->ask(query + QStringLiteral(".textContent")).toString(), payload);
        QCOMPARE(m_probe->ask(query + QStringLiteral(".childElementCount")).toInt(), 0);
    }
    QCOMPARE(m_probe->ask(QStringLiteral("document.querySelectorAll('.head *').length")).toInt(),
             6);
    QCOMPARE(
        m_probe->ask(QStringLiteral("document.documentElement.dataset.hit ?? 'none'")).toString(),
        QStringLiteral("none"));
}

void tst_PreviewView::theHeadLeavesOutWhatIsNotThere()
{
    const QString seen
        = QStringLiteral("[...document.querySelectorAll('.head, .head > *')].filter(e => "
                         "e.offsetHeight > 0).map(e => e.className).join()");
    QVERIFY(m_probe->fill({"<p>x</p>"}));
    QCOMPARE(m_probe->ask(seen).toString(), QString());
    PreviewHead head;
    head.title = QStringLiteral("T");
    head.date = QStringLiteral("30 May 2018");
    QVERIFY(m_probe->fill({"<p>x</p>"}, head));
    QCOMPARE(m_probe->ask(seen).toString(), QStringLiteral("head,title,date"));
}

void tst_PreviewView::namesInAPostCannotHideOurTools()
{
    QByteArray names;
    for (const char *name : {"createElement", "querySelector", "documentElement", "body",
                             "visibilityState", "addEventListener", "getSelection", "galley",
                             "blocks", "lines", "hljs", "QWebChannel", "qt"})
        names += QByteArray("<img name=\"") + name + "\" id=\"" + name + "\"><form name=\"" + name
            + "\"><input name=\"closest\"><input name=\"children\"></form>";
    QVERIFY(m_probe->fill({names, "<p>a</p>"}));
    PreviewHead head;
    head.cover = QStringLiteral("galley://blog/none.gif");
    QVERIFY(m_probe->fill({names, "<p>b</p>"}, head));
    m_probe->view.setDark(true);
    m_probe->view.revealLine(2);
    QVERIFY(m_probe->fill({names + "!", "<p>c</p>"}, head));
    QCOMPARE(m_probe->ask(QStringLiteral("blocks.all().pop().textContent")).toString(),
             QStringLiteral("c"));
    QCOMPARE(m_probe->view.page().messages().join(u'\n'), QString());
}

void tst_PreviewView::darkAndBack()
{
    const QString background
        = QStringLiteral("getComputedStyle(document.querySelector('.page')).backgroundColor");
    QVERIFY(m_probe->fill({"<p>a</p>"}));
    QCOMPARE(m_probe->ask(background).toString(), QStringLiteral("rgb(255, 255, 255)"));
    m_probe->view.setDark(true);
    QVERIFY(m_probe->view.isDark());
    QCOMPARE(m_probe->ask(background).toString(), QStringLiteral("rgb(27, 26, 24)"));
    m_probe->view.setDark(false);
    QCOMPARE(m_probe->ask(background).toString(), QStringLiteral("rgb(255, 255, 255)"));
}

// An element's id is a name of the page's scripts, too: as those of libraries that are not loaded.
void tst_PreviewView::headingsStandForNoLibrary()
{
    QList<QByteArray> htmls;
    for (const char *name : {"hljs", "katex", "mermaid", "exports", "module", "define"})
        htmls.append(QByteArray("<h2 id=\"") + name + "\">" + name + "</h2>");
    htmls.append("<pre><code class=\"language-js\">let a;</code></pre>");
    htmls.append("<p><span class=\"math\" data-tex=\"x\">x</span></p>");
    QVERIFY(m_probe->fill(htmls));
    QTRY_COMPARE(
        m_probe->ask(QStringLiteral("blocks.root.querySelectorAll('.hljs-keyword').length"))
            .toInt(),
        1);
    QTRY_COMPARE(
        m_probe->ask(QStringLiteral("blocks.root.querySelectorAll('.katex').length")).toInt(), 1);
    QVERIFY(m_probe->fill(
        {"<h2 id=\"hljs\">h</h2>", "<pre><code class=\"language-js\">let b;</code></pre>"}));
}

void tst_PreviewView::codeIsColoured()
{
    const QByteArray rust("<pre><code class=\"language-rust\">fn main() { let x = \"a &lt;b&gt;\"; "
                          "} // note\n</code></pre>");
    const QString keywords = QStringLiteral(
        "[...blocks.root.querySelectorAll('.hljs-keyword')].map(e => e.textContent).join()");
    QVERIFY(m_probe->fill({rust, "<pre><code class=\"language-nosuch\">fn x</code></pre>",
                           "<pre><code>fn y</code></pre>"}));
    // A post that is opened is seen in its colours at once.
    QCOMPARE(m_probe->ask(keywords).toString(), QStringLiteral("fn,let"));
    // Where there are none for a language, its name says why.
    QCOMPARE(m_probe
                 ->ask(QStringLiteral("[...blocks.root.querySelectorAll('pre')]"
                                      ".map(e => getComputedStyle(e, '::after').content).join()"))
                 .toString(),
             QStringLiteral("none,\"nosuch\",none"));
    QCOMPARE(m_probe->ask(QStringLiteral("blocks.at(0).textContent")).toString(),
             QStringLiteral("fn main() { let x = \"a <b>\"; } // note\n"));
    // Short code that is typed in is coloured before it is seen.
    QVERIFY(m_probe->fill({QByteArray(rust).replace("let", "const"), "<p>x</p>"}));
    QCOMPARE(m_probe->ask(keywords).toString(), QStringLiteral("fn,const"));
    QCOMPARE(m_probe->view.page().messages().join(u'\n'), QString());
}

void tst_PreviewView::gapsSayWhy()
{
    QVERIFY(m_probe->fill({"<p><span class=\"picture-gap\" data-status=\"case\">A.jpg</span></p>",
                           "<p><span class=\"picture-gap\" "
                           "data-status=\"remote\">https://example.org/a.jpg</span></p>"}));
    const QString words
        = QStringLiteral("[...document.querySelectorAll('.post .picture-gap')]"
                         ".map(e => getComputedStyle(e, '::after').content).join('|')");
    QCOMPARE(m_probe->ask(words).toString(),
             QStringLiteral("\"On disk the name of this picture has other capitals.\"|"
                            "\"This picture is on another site and is not loaded.\""));
}

void tst_PreviewView::largePostsArriveWhole()
{
    QList<QByteArray> paragraphs;
    for (int i = 0; i < 3000; ++i)
        paragraphs.append("<p>" + QByteArray::number(i) + ' ' + QByteArray(300, 'x') + "</p>");
    QVERIFY(m_probe->fill(paragraphs));
    QCOMPARE(m_probe->ask(QStringLiteral("blocks.count()")).toInt(), 3000);
    QVERIFY(m_probe->ask(QStringLiteral("blocks.all().pop().textContent"))
                .toString()
                .startsWith(QStringLiteral("2999 ")));
    paragraphs[1500] = "<p>changed</p>";
    QVERIFY(m_probe->fill(paragraphs));
    QCOMPARE(m_probe->ask(QStringLiteral("blocks.at(1500).textContent")).toString(),
             QStringLiteral("changed"));
}

/// Each fold costs the engine much; beyond a thousand what is in them is shown without.
void tst_PreviewView::thousandsOfFoldsAreBoxes()
{
    QList<QByteArray> htmls;
    for (int i = 0; i < 1500; ++i)
        htmls.append("<details><summary>s</summary>word " + QByteArray::number(i) + "</details>");
    QVERIFY(m_probe->fill(htmls));
    const QString count = QStringLiteral("blocks.root.querySelectorAll('%1').length");
    QCOMPARE(m_probe->ask(count.arg(QStringLiteral("details"))).toInt(), 1000);
    QCOMPARE(m_probe->ask(count.arg(QStringLiteral(".b > [data-fold] > summary"))).toInt(), 500);
    QVERIFY(text().endsWith(QStringLiteral("word 1499")));
    // One that is typed in stays what it was.
    htmls[5].replace("word", "words");
    QVERIFY(m_probe->fill(htmls));
    htmls[1400].replace("word", "words");
    QVERIFY(m_probe->fill(htmls));
    QCOMPARE(m_probe->ask(count.arg(QStringLiteral("details"))).toInt(), 1000);
    QVERIFY(text().contains(QStringLiteral("words 5"))
            && text().contains(QStringLiteral("words 1400")));
}

void tst_PreviewView::theCoverGoesWithTheFirstPaint()
{
    const auto cover = [this] {
        for (QWidget *child :
             m_probe->view.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->autoFillBackground() && !child->inherits("QWebEngineView"))
                return child;
        }
        return static_cast<QWidget *>(nullptr);
    };
    QVERIFY(cover());
    QVERIFY(cover()->isVisible());
    QCOMPARE(cover()->geometry(), m_probe->view.rect());
    QCOMPARE(cover()->palette().color(QPalette::Window), QColor(Qt::white));
    m_probe->view.setDark(true);
    QCOMPARE(cover()->palette().color(QPalette::Window), QColor(0x1b, 0x1a, 0x18));
    QVERIFY(m_probe->fill({"<p>a</p>"}));
    QVERIFY(!cover()->isVisible());
}

void tst_PreviewView::otherFoldersPicturesAreNotServed()
{
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("blög 📓"));
    QImage picture(7, 5, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(QStringLiteral("blög 📓/a b.png"))));
    QVERIFY(picture.save(folder.filePath(QStringLiteral("outside.png"))));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("outside.png")),
                        folder.filePath(QStringLiteral("blög 📓/link.png"))));
    m_probe->view.setBlogRoot(folder.filePath(QStringLiteral("blög 📓")));
    QVERIFY(m_probe->fill(
        {"<img src=\"galley://blog/a%20b.png?v=1\">", "<img src=\"galley://blog/link.png\">",
         "<img src=\"galley://blog/../outside.png\">",
         "<img src=\"galley://blog/%2e%2e/outside.png\">",
         "<img src=\"file://" + folder.filePath(QStringLiteral("outside.png")).toUtf8() + "\">",
         "<img src=\"galley://page/page.css\">"}));
    const QString sizes = QStringLiteral("[...document.querySelectorAll('.post img')].map(e => "
                                         "e.complete ? e.naturalWidth : '?').join()");
    QTRY_COMPARE(m_probe->ask(sizes).toString(), QStringLiteral("7,0,0,0,0,0"));
}

void tst_PreviewView::accessibleName()
{
    QCOMPARE(m_probe->view.accessibleName(), QStringLiteral("Preview"));
}

void tst_PreviewView::anEmptyPost()
{
    QVERIFY(m_probe->fill({}));
    QCOMPARE(text(), QString());
    m_probe->view.revealLine(0);
    QVERIFY(m_probe->fill({"<p>a</p>"}));
    QVERIFY(m_probe->fill({}));
    QCOMPARE(text(), QString());
}

GALLEY_PREVIEW_MAIN(tst_PreviewView)
#include "tst_previewview.moc"
