// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/picturezoom.h"

#include <QKeyEvent>
#include <QTest>

using namespace Galley;

/// Where a picture lies that is looked at closely.
class TestPictureZoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsSeenFirst();
    void whatIsBelowThePointerStays();
    void itDoesNotLeaveTheView();
    void keys();
};

namespace {

PictureZoom zoomOf(QSize picture, QSize view)
{
    PictureZoom zoom;
    zoom.setView(view);
    zoom.setPicture(picture);
    return zoom;
}

} // namespace

void TestPictureZoom::allOfItIsSeenFirst()
{
    PictureZoom zoom = zoomOf({4000, 2000}, {400, 400});
    QCOMPARE(zoom.zoom(), 0.1);
    QCOMPARE(zoom.place(), QRectF(0, 100, 400, 200));
    zoom.setView({800, 400}); // and stays so in a larger view
    QCOMPARE(zoom.place(), QRectF(0, 0, 800, 400));
    zoom.zoomTo(1);
    zoom.setView({400, 400}); // what was looked at closely stays so, too
    QCOMPARE(zoom.zoom(), 1.0);
    // A small one is not made larger.
    QCOMPARE(zoomOf({40, 20}, {400, 400}).place(), QRectF(180, 190, 40, 20));
}

void TestPictureZoom::whatIsBelowThePointerStays()
{
    PictureZoom zoom = zoomOf({4000, 4000}, {400, 400});
    const QPointF pointer(130, 270);
    const auto below = [&] { return (pointer - zoom.place().topLeft()) / zoom.zoom(); };
    const QPointF before = below();
    for (int i = 0; i < 6; ++i) {
        zoom.turn(120, pointer);
        QVERIFY((below() - before).manhattanLength() < 0.001);
    }
    zoom.pull({7, -9});
    QVERIFY(((below() - before) * zoom.zoom() - QPointF(-7, 9)).manhattanLength() < 0.001);
}

void TestPictureZoom::itDoesNotLeaveTheView()
{
    PictureZoom zoom = zoomOf({1000, 1000}, {400, 400});
    zoom.zoomTo(1);
    zoom.pull({5000, 5000});
    QCOMPARE(zoom.place(), QRectF(0, 0, 1000, 1000));
    zoom.pull({-5000, -5000});
    QCOMPARE(zoom.place(), QRectF(-600, -600, 1000, 1000));
    for (int i = 0; i < 100; ++i)
        zoom.turn(120, {0, 0});
    QCOMPARE(zoom.zoom(), 16.0);
    PictureZoom empty;
    empty.zoomTo(3, {1, 1});
    QCOMPARE(empty.zoom(), 1.0);
}

void TestPictureZoom::keys()
{
    PictureZoom zoom = zoomOf({1000, 1000}, {400, 400});
    const auto press = [&zoom](Qt::Key key) {
        return zoom.takeKey(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
    };
    QVERIFY(press(Qt::Key_1));
    QCOMPARE(zoom.zoom(), 1.0);
    QVERIFY(press(Qt::Key_Plus));
    QCOMPARE(zoom.zoom(), PictureZoom::Step);
    QVERIFY(press(Qt::Key_Minus) && press(Qt::Key_0));
    QCOMPARE(zoom.zoom(), zoom.fitting());
    QVERIFY(!press(Qt::Key_Left));
}

QTEST_GUILESS_MAIN(TestPictureZoom)
#include "tst_picturezoom.moc"
