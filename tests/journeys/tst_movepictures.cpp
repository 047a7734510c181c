// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures under the author's hand in the preview of the real window: taken to another block, made
// wider at their edge, and the same by the menu; each is one step of the text's own undo.
#include "support/journey.h"
#include "support/savedlook.h"

#include "app/desk.h"
#include "app/proofpane.h"
#include "imagepanel/imagemenu.h"
#include "imagepanel/imagepanel.h"
#include "render/picturereference.h"
#include "session/postcatalog.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QInputDialog>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Galley;

namespace {

const QByteArray Head = "---\ntitle: The first\nimage: /images/posts/first/001.png\n---\n\n";
const QByteArray Body = "One.\n\nTwo.\n\n![A](/images/posts/first/001.png \"T\")\n\n"
                        "Three <img src=\"/images/posts/first/001.png\"> words.\n\n- a list\n";

/// As in tst_pictureshand: a hand in the page.
const QString Hand = QStringLiteral(
    "var hand = (target, type, x, y) => target.dispatchEvent(new PointerEvent(type, {bubbles: true,"
    "cancelable: true, clientX: x, clientY: y, button: type === 'pointermove' ? -1 : 0, buttons: 1,"
    "isPrimary: true, pointerId: 1, pointerType: 'mouse'}));"
    "var img = n => blocks.root.querySelectorAll('img')[n];"
    "var grip = document.body.querySelector('.width-grip');");

class MoveJourney : public Journey
{
public:
    explicit MoveJourney(const QByteArray &body = Body)
    {
        write(QStringLiteral("posts/first.md"), Head + body);
        QVERIFY(window->open(root()));
        QTRY_VERIFY(!window->catalog().isScanning());
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/first.md"))));
        window->findChild<Desk *>()->proofPane().showTab(ProofPane::Preview);
        QVERIFY(proofIsCurrent());
        QTRY_COMPARE(panel().count(), 1);
    }
    ImagePanel &panel() const { return *window->findChild<ImagePanel *>(); }
    QByteArray body() const { return post()->text().toUtf8().mid(Head.size()); }
    QVariant ask(const QString &script) const { return page(Hand + script); }
    /// Takes a picture over the upper half of a block.
    void drag(int picture, int block) const
    {
        ask(QStringLiteral("hand(img(%1), 'pointerdown', 50, frame.box(img(%1)).top + 5);"
                           "var y = frame.box(blocks.at(%2)).top + 1;"
                           "hand(img(%1), 'pointermove', 60, y);")
                .arg(picture)
                .arg(block));
    }
    void drop(int picture) const
    {
        ask(QStringLiteral("hand(img(%1), 'pointerup', 60, y)").arg(picture));
    }
    bool says(const QString &words) const
    {
        const QList<NoticeBar *> bars = window->findChild<PostPane *>()->notices()->bars();
        return std::any_of(bars.begin(), bars.end(), [&words](const NoticeBar *bar) {
            return bar->notice().first.contains(words);
        });
    }
    /// Chooses in the menu that a picture of the page has.
    void choose(int picture, const QString &item) const
    {
        ask(QStringLiteral("img(%1).dispatchEvent(new MouseEvent('contextmenu', {bubbles: true}))")
                .arg(picture));
        const auto shown = [this]() -> ImageMenu * {
            for (ImageMenu *each : panel().findChildren<ImageMenu *>()) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY(shown());
        ImageMenu *menu = shown();
        bool found = false;
        for (QAction *each : menu->findChildren<QAction *>()) {
            if (QString(each->text()).remove(u'&') != item || found)
                continue;
            found = true;
            each->trigger();
        }
        menu->close();
        QVERIFY(found);
    }
};

} // namespace

class TestMovePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsDraggedAndComesBack();
    void outOfASentence();
    void aPageThatIsBehindMovesNothing();
    void whatThePageSaysOfALineLosesNothing();
    void theMenuMovesItAsWell();
    void itsEdgeIsPulled();
    void whereTheSyntaxHasNoWidthThereIsNoEdge();
    void theMenuAsksForAWidth();
};

void TestMovePictures::aPictureIsDraggedAndComesBack()
{
    MoveJourney journey;
    const QByteArray before = journey.body();
    journey.drag(0, 1);
    saveLook(journey.window.get(), QStringLiteral("dragged-picture"));
    journey.drop(0);
    QTRY_COMPARE(
        journey.body(),
        QByteArray("One.\n\n![A](/images/posts/first/001.png \"T\")\n\nTwo.\n\n"
                   "Three <img src=\"/images/posts/first/001.png\"> words.\n\n- a list\n"));
    QVERIFY(journey.proofIsCurrent());
    QCOMPARE(journey.ask(QStringLiteral("blocks.indexOf(blocks.around(img(0)))")).toInt(), 1);
    journey.post()->document()->undo();
    QCOMPARE(journey.body(), before);
    QVERIFY(!journey.post()->isModified());
}

void TestMovePictures::outOfASentence()
{
    MoveJourney journey;
    journey.drag(1, 0);
    journey.drop(1);
    QTRY_COMPARE(
        journey.body(),
        QByteArray("<img src=\"/images/posts/first/001.png\">\n\nOne.\n\nTwo.\n\n"
                   "![A](/images/posts/first/001.png \"T\")\n\nThree words.\n\n- a list\n"));
}

void TestMovePictures::aPageThatIsBehindMovesNothing()
{
    MoveJourney journey;
    journey.drag(0, 1);
    QTextCursor cursor(journey.post()->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("x"));
    QVERIFY(journey.proofIsCurrent());
    const QByteArray then = journey.body();
    journey.drop(0);
    QVERIFY(journey.proofIsCurrent());
    QCOMPARE(journey.body(), then);
}

/// The page may say what it likes: no picture is lost, and one step takes it back.
void TestMovePictures::whatThePageSaysOfALineLosesNothing()
{
    MoveJourney journey("One.\n\n<div>\n\n<b>in HTML</b>\n\n</div>\n\n"
                        "![A](/images/posts/first/001.png)\n");
    const QByteArray before = journey.body();
    PagePicture picture{.from = 8, .end = -1, .nth = 0, .count = 1};
    Q_EMIT journey.window->preview().pictureMoved(picture, 4);
    QVERIFY(findPictures(QString::fromUtf8(journey.body())).size() == 1);
    journey.post()->document()->undo();
    QCOMPARE(journey.body(), before);
}

void TestMovePictures::theMenuMovesItAsWell()
{
    MoveJourney journey;
    const QByteArray before = journey.body();
    journey.choose(0, QStringLiteral("Move up a block"));
    QTRY_VERIFY(journey.body().startsWith("One.\n\n![A]"));
    QVERIFY(journey.proofIsCurrent());
    journey.choose(0, QStringLiteral("Move up a block"));
    QTRY_VERIFY(journey.body().startsWith("![A]"));
    QVERIFY(journey.proofIsCurrent());
    journey.choose(0, QStringLiteral("Move up a block"));
    QTRY_VERIFY(journey.says(QStringLiteral("stays where it is")));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(journey.proofIsCurrent());
        journey.choose(0, QStringLiteral("Move down a block"));
    }
    QTRY_COMPARE(journey.body(), before);
}

void TestMovePictures::itsEdgeIsPulled()
{
    MoveJourney journey;
    const QByteArray before = journey.body();
    journey.ask(QStringLiteral("hand(img(1), 'pointerover', frame.box(img(1)).left + 5,"
                               "frame.box(img(1)).top + 5)"));
    QTRY_VERIFY(!journey.ask(QStringLiteral("grip.hidden")).toBool());
    journey.ask(
        QStringLiteral("var x = frame.box(img(1)).right, y = frame.box(img(1)).top + 5;"
                       "hand(grip, 'pointerdown', x, y); hand(grip, 'pointermove', x + 36, y)"));
    saveLook(journey.window.get(), QStringLiteral("pulled-picture"));
    journey.ask(QStringLiteral("hand(grip, 'pointerup', x + 36, y)"));
    QTRY_VERIFY(journey.body().contains("<img src=\"/images/posts/first/001.png\" width=\"100\">"));
    QVERIFY(journey.proofIsCurrent());
    QCOMPARE(journey.ask(QStringLiteral("img(1).offsetWidth")).toInt(), 100);
    journey.post()->document()->undo();
    QCOMPARE(journey.body(), before);
}

void TestMovePictures::whereTheSyntaxHasNoWidthThereIsNoEdge()
{
    MoveJourney journey;
    QSignalSpy entered(&journey.window->preview(), &PreviewView::pictureEntered);
    journey.ask(QStringLiteral("hand(img(0), 'pointerover', frame.box(img(0)).left + 5,"
                               "frame.box(img(0)).top + 5)"));
    QTRY_COMPARE(entered.size(), 1);
    QVERIFY(journey.ask(QStringLiteral("grip.hidden")).toBool());
    journey.choose(0, QStringLiteral("Width…"));
    QTRY_VERIFY(journey.says(QStringLiteral("no place for a width")));
}

void TestMovePictures::theMenuAsksForAWidth()
{
    MoveJourney journey;
    journey.choose(1, QStringLiteral("Width…"));
    QTRY_VERIFY(journey.window->findChild<QInputDialog *>());
    auto *dialog = journey.window->findChild<QInputDialog *>();
    QCOMPARE(dialog->findChild<QSpinBox *>()->accessibleName(), QStringLiteral("Width in pixels"));
    dialog->setIntValue(48);
    saveLook(dialog, QStringLiteral("picture-width"));
    dialog->accept();
    QTRY_VERIFY(journey.body().contains("width=\"48\""));
}

GALLEY_JOURNEY_MAIN(TestMovePictures)
#include "tst_movepictures.moc"
