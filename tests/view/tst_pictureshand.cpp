// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewmain.h"
#include "previewprobe.h"

using namespace Galley;

namespace {

const QByteArray Dot
    = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

QByteArray picture(const char *id, int width = 200)
{
    return "<p data-l=\"0\"><img id=\"" + QByteArray(id) + "\" src=\"" + Dot + "\" width=\""
        + QByteArray::number(width) + "\" height=\"60\"></p>";
}

/// A hand in the page: presses, pulls and lets go.
const QString Hand = QStringLiteral(
    "var hand = (target, type, x, y) => target.dispatchEvent(new PointerEvent(type, {bubbles: true,"
    "cancelable: true, clientX: x, clientY: y, button: type === 'pointermove' ? -1 : 0, buttons: 1,"
    "isPrimary: true, pointerId: 1, pointerType: 'mouse'}));"
    "var at = id => blocks.root.querySelector('#' + id);"
    "var box = id => frame.box(at(id));"
    "var grip = document.body.querySelector('.width-grip');"
    "var drop = document.body.querySelector('.drop-line');"
    "var press = id => hand(at(id), 'pointerdown', box(id).left + 9, box(id).top + 9);");

} // namespace

/// What a hand does to pictures of the page, and what the program hears of it.
class tst_PicturesHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_probe.reset(); }

    void aPictureIsTakenToAnotherBlock();
    void behindTheLastBlock();
    void aClickIsNoMove();
    void escapeKeepsItWhereItIs();
    void aButtonLetGoOutsideEndsIt();
    void aClassOfThePostIsNoPicture();
    void whatTheTextChangesIsLetGo();
    void theCoverStays();
    void itsEdgeIsPulledWhereThatIsOffered_data();
    void itsEdgeIsPulledWhereThatIsOffered();
    void withoutAnOfferThereIsNoEdge();
    void escapeKeepsItsWidth();

private:
    QVariant ask(const QString &script) { return m_probe->ask(Hand + script); }
    bool isShown(const char *what)
    {
        return !ask(QLatin1String(what) + QStringLiteral(".hidden")).toBool();
    }

    std::unique_ptr<PreviewProbe> m_probe;
};

void tst_PicturesHand::init()
{
    m_probe = std::make_unique<PreviewProbe>();
    QVERIFY(m_probe->fill({"<p id=\"one\">One</p>", "<p id=\"two\">Two</p>",
                           picture("a") + picture("b"), "<p id=\"three\">Three</p>"}));
}

void tst_PicturesHand::aPictureIsTakenToAnotherBlock()
{
    QSignalSpy moved(&m_probe->view, &PreviewView::pictureMoved);
    QSignalSpy clicked(&m_probe->view, &PreviewView::placeActivated);
    ask(QStringLiteral("press('b'); hand(at('b'), 'pointermove', 60, box('two').top + 2)"));
    QVERIFY(isShown("drop"));
    // The line is between the two blocks.
    const double line = ask(QStringLiteral("drop.getBoundingClientRect().top")).toDouble();
    QVERIFY(line >= ask(QStringLiteral("box('one').bottom")).toDouble() - 4);
    QVERIFY(line <= ask(QStringLiteral("box('two').top")).toDouble() + 4);
    ask(QStringLiteral("hand(at('b'), 'pointerup', 60, box('two').top + 2); at('b').click()"));
    QTRY_COMPARE(moved.size(), 1);
    const auto meant = moved.last().at(0).value<PagePicture>();
    QCOMPARE(meant.from, 4);
    QCOMPARE(meant.end, 6);
    QCOMPARE(meant.nth, 1);
    QCOMPARE(meant.count, 2);
    QCOMPARE(moved.last().at(1).toInt(), 2);
    QVERIFY(!isShown("drop"));
    QCOMPARE(clicked.size(), 0); // what ends it is no click
    ask(QStringLiteral("at('three').click()"));
    QTRY_COMPARE(clicked.size(), 1);
}

void tst_PicturesHand::behindTheLastBlock()
{
    QSignalSpy moved(&m_probe->view, &PreviewView::pictureMoved);
    ask(QStringLiteral("press('a'); var y = box('three').bottom + 40;"
                       "hand(at('a'), 'pointermove', 60, y); hand(at('a'), 'pointerup', 60, y)"));
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved.last().at(1).toInt(), -1);
}

void tst_PicturesHand::aClickIsNoMove()
{
    QSignalSpy moved(&m_probe->view, &PreviewView::pictureMoved);
    QSignalSpy clicked(&m_probe->view, &PreviewView::placeActivated);
    ask(QStringLiteral(
        "press('a'); hand(at('a'), 'pointermove', box('a').left + 11, box('a').top + 8);"
        "hand(at('a'), 'pointerup', box('a').left + 11, box('a').top + 8);"
        "at('a').click()"));
    QTRY_COMPARE(clicked.size(), 1);
    QCOMPARE(moved.size(), 0);
}

void tst_PicturesHand::escapeKeepsItWhereItIs()
{
    QSignalSpy moved(&m_probe->view, &PreviewView::pictureMoved);
    QSignalSpy clicked(&m_probe->view, &PreviewView::placeActivated);
    ask(QStringLiteral("press('a'); hand(at('a'), 'pointermove', 60, 10)"));
    QVERIFY(isShown("drop"));
    ask(QStringLiteral(
        "at('a').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))"));
    QVERIFY(!isShown("drop"));
    ask(QStringLiteral("hand(at('a'), 'pointerup', 60, 10); at('a').click();"
                       "hand(at('three'), 'pointerdown', 0, 0); at('three').click()"));
    QTRY_COMPARE(clicked.size(), 1);
    QCOMPARE(moved.size(), 0);
}

/// The page hears of it with the next move of the mouse.
void tst_PicturesHand::aButtonLetGoOutsideEndsIt()
{
    QSignalSpy moved(&m_probe->view, &PreviewView::pictureMoved);
    QSignalSpy clicked(&m_probe->view, &PreviewView::placeActivated);
    ask(QStringLiteral("press('a'); hand(at('a'), 'pointermove', 60, 10)"));
    QVERIFY(isShown("drop"));
    ask(QStringLiteral(
        "at('a').dispatchEvent(new PointerEvent('pointermove', {bubbles: true, clientX: 60,"
        "clientY: 20, button: -1, buttons: 0, isPrimary: true, pointerId: 1,"
        "pointerType: 'mouse'}))"));
    QVERIFY(!isShown("drop"));
    ask(QStringLiteral("hand(at('a'), 'pointerup', 60, 20); at('three').click()"));
    QTRY_COMPARE(clicked.size(), 1);
    QCOMPARE(moved.size(), 0);
}

void tst_PicturesHand::aClassOfThePostIsNoPicture()
{
    QVERIFY(m_probe->fill(
        {"<p id=\"one\">One</p>",
         "<p data-l=\"0\"><span class=\"picture-gap\">Words</span></p>" + picture("a")}));
    QSignalSpy moved(&m_probe->view, &PreviewView::pictureMoved);
    ask(QStringLiteral("press('a'); hand(at('a'), 'pointermove', 60, box('one').top - 9);"
                       "hand(at('a'), 'pointerup', 60, box('one').top - 9)"));
    QTRY_COMPARE(moved.size(), 1);
    const auto meant = moved.last().at(0).value<PagePicture>();
    QCOMPARE(meant.nth, 0);
    QCOMPARE(meant.count, 1);
}

void tst_PicturesHand::whatTheTextChangesIsLetGo()
{
    QSignalSpy moved(&m_probe->view, &PreviewView::pictureMoved);
    ask(QStringLiteral("press('a'); hand(at('a'), 'pointermove', 60, 10)"));
    QVERIFY(isShown("drop"));
    QVERIFY(m_probe->fill({"<p>New</p>", picture("a"), "<p id=\"three\">Three</p>"}));
    QVERIFY(!isShown("drop"));
    ask(QStringLiteral("hand(at('a'), 'pointerup', 60, 10); at('three').click()"));
    QSignalSpy clicked(&m_probe->view, &PreviewView::placeActivated);
    ask(QStringLiteral("at('three').click()"));
    QTRY_VERIFY(!clicked.isEmpty());
    QCOMPARE(moved.size(), 0);
}

/// The front matter's picture is no part of the text's blocks.
void tst_PicturesHand::theCoverStays()
{
    QSignalSpy moved(&m_probe->view, &PreviewView::pictureMoved);
    PreviewHead head;
    head.cover = QString::fromLatin1(Dot);
    head.coverSize = {200, 60};
    QVERIFY(m_probe->fill({"<p>One</p>", "<p id=\"three\">Two</p>"}, head));
    ask(QStringLiteral("var cover = document.body.querySelector('.cover img');"
                       "hand(cover, 'pointerdown', 60, 60); hand(cover, 'pointermove', 60, 300);"));
    QVERIFY(!isShown("drop"));
    ask(QStringLiteral("hand(document.body.querySelector('.cover img'), 'pointerup', 60, 300)"));
    QSignalSpy clicked(&m_probe->view, &PreviewView::placeActivated);
    ask(QStringLiteral("at('three').click()"));
    QTRY_COMPARE(clicked.size(), 1);
    QCOMPARE(moved.size(), 0);
}

void tst_PicturesHand::itsEdgeIsPulledWhereThatIsOffered_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("as wide as the pane") << 0;
    QTest::newRow("a page of fixed width, made smaller") << 1200;
}

void tst_PicturesHand::itsEdgeIsPulledWhereThatIsOffered()
{
    QFETCH(const int, page);
    m_probe->view.setPageWidth(page);
    connect(&m_probe->view, &PreviewView::pictureEntered, &m_probe->view, &PreviewView::offerWidth);
    QSignalSpy widened(&m_probe->view, &PreviewView::pictureWidened);
    QSignalSpy moved(&m_probe->view, &PreviewView::pictureMoved);
    ask(QStringLiteral("hand(at('b'), 'pointerover', box('b').left + 9, box('b').top + 9)"));
    QTRY_VERIFY(isShown("grip"));
    const QString pull = QStringLiteral(
        "var x = box('b').right, y = box('b').top + 9, scale = (box('b').right - box('b').left) / "
        "200;"
        "hand(grip, 'pointerdown', x, y); hand(grip, 'pointermove', x + 100 * scale, y);"
        "var seen = at('b').offsetWidth; hand(grip, 'pointerup', x + 100 * scale, y); seen");
    QCOMPARE(ask(pull).toInt(), 300); // while it is pulled
    QTRY_COMPARE(widened.size(), 1);
    QCOMPARE(widened.last().at(0).value<PagePicture>().nth, 1);
    QCOMPARE(widened.last().at(1).toInt(), 300);
    QVERIFY(!isShown("grip"));
    // Where the text does not take it, the picture is again as it was.
    QTRY_COMPARE(ask(QStringLiteral("at('b').offsetWidth")).toInt(), 200);
    QCOMPARE(moved.size(), 0);
}

void tst_PicturesHand::withoutAnOfferThereIsNoEdge()
{
    QSignalSpy entered(&m_probe->view, &PreviewView::pictureEntered);
    ask(QStringLiteral("hand(at('b'), 'pointerover', box('b').left + 9, box('b').top + 9)"));
    QTRY_COMPARE(entered.size(), 1);
    QVERIFY(!isShown("grip"));
    // An offer that comes when the mouse is elsewhere is too late.
    ask(QStringLiteral("hand(at('three'), 'pointerover', 0, 0)"));
    m_probe->view.offerWidth(entered.last().at(0).value<PagePicture>());
    QVERIFY(!isShown("grip"));
}

void tst_PicturesHand::escapeKeepsItsWidth()
{
    connect(&m_probe->view, &PreviewView::pictureEntered, &m_probe->view, &PreviewView::offerWidth);
    QSignalSpy widened(&m_probe->view, &PreviewView::pictureWidened);
    ask(QStringLiteral("hand(at('a'), 'pointerover', box('a').left + 9, box('a').top + 9)"));
    QTRY_VERIFY(isShown("grip"));
    QCOMPARE(
        ask(QStringLiteral("var x = box('a').right, y = box('a').top + 9;"
                           "hand(grip, 'pointerdown', x, y); hand(grip, 'pointermove', x - 60, y);"
                           "var seen = at('a').offsetWidth;"
                           "at('a').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', "
                           "bubbles: true}));"
                           "hand(grip, 'pointerup', x - 60, y); seen"))
            .toInt(),
        140);
    QCOMPARE(ask(QStringLiteral("at('a').offsetWidth")).toInt(), 200);
    QCOMPARE(widened.size(), 0);
}

GALLEY_PREVIEW_MAIN(tst_PicturesHand)
#include "tst_pictureshand.moc"
