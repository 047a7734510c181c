// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/croprect.h"

#include <QTest>

using namespace Galley;

namespace {

constexpr QSize Picture(400, 300);
constexpr QSize Any;

} // namespace

class TestCropRect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largest_data();
    void largest();
    void drawn_data();
    void drawn();
    void moved_data();
    void moved();
    void aRatioKeepsTheMiddle();
    void resized();
    void beginsAtABorder();
};

void TestCropRect::largest_data()
{
    QTest::addColumn<QSize>("ratio");
    QTest::addColumn<QRect>("frame");
    QTest::newRow("any: all of it") << Any << QRect(0, 0, 400, 300);
    QTest::newRow("square") << QSize(1, 1) << QRect(50, 0, 300, 300);
    QTest::newRow("wide") << QSize(2, 1) << QRect(0, 50, 400, 200);
    QTest::newRow("tall") << QSize(2, 3) << QRect(100, 0, 200, 300);
}

void TestCropRect::largest()
{
    QFETCH(const QSize, ratio);
    QTEST(CropRect::largest(Picture, ratio), "frame");
}

void TestCropRect::drawn_data()
{
    QTest::addColumn<Qt::Edges>("edges");
    QTest::addColumn<QPoint>("to");
    QTest::addColumn<QSize>("ratio");
    QTest::addColumn<QRect>("frame");
    const Qt::Edges corner = Qt::RightEdge | Qt::BottomEdge;
    // The frame is 100 to 199 and 100 to 199.
    QTest::newRow("the right edge")
        << Qt::Edges(Qt::RightEdge) << QPoint(249, 0) << Any << QRect(100, 100, 150, 100);
    QTest::newRow("the upper edge")
        << Qt::Edges(Qt::TopEdge) << QPoint(0, 50) << Any << QRect(100, 50, 100, 150);
    QTest::newRow("over the picture's edge")
        << corner << QPoint(900, 900) << Any << QRect(100, 100, 300, 200);
    QTest::newRow("over its own other edge: one pixel stays")
        << Qt::Edges(Qt::RightEdge) << QPoint(10, 0) << Any << QRect(100, 100, 1, 100);
    QTest::newRow("a corner of a square follows the width")
        << corner << QPoint(149, 120) << QSize(1, 1) << QRect(100, 100, 50, 50);
    QTest::newRow("a square is as large as there is room")
        << corner << QPoint(399, 120) << QSize(1, 1) << QRect(100, 100, 200, 200);
    QTest::newRow("the lower edge of a square takes the width along")
        << Qt::Edges(Qt::BottomEdge) << QPoint(0, 149) << QSize(1, 1) << QRect(100, 100, 50, 50);
    QTest::newRow("the upper left corner of a square leaves the lower right one")
        << Qt::Edges(Qt::LeftEdge | Qt::TopEdge) << QPoint(150, 0) << QSize(1, 1)
        << QRect(150, 150, 50, 50);
}

void TestCropRect::drawn()
{
    QFETCH(const Qt::Edges, edges);
    QFETCH(const QPoint, to);
    QFETCH(const QSize, ratio);
    QTEST(CropRect::drawn(QRect(100, 100, 100, 100), edges, to, ratio, Picture), "frame");
}

void TestCropRect::moved_data()
{
    QTest::addColumn<QPoint>("by");
    QTest::addColumn<QRect>("frame");
    QTest::newRow("a little") << QPoint(5, -5) << QRect(105, 95, 100, 100);
    QTest::newRow("no further than the edge") << QPoint(900, 900) << QRect(300, 200, 100, 100);
    QTest::newRow("nor before it") << QPoint(-900, -900) << QRect(0, 0, 100, 100);
}

void TestCropRect::moved()
{
    QFETCH(const QPoint, by);
    QTEST(CropRect::moved(QRect(100, 100, 100, 100), by, Picture), "frame");
}

void TestCropRect::aRatioKeepsTheMiddle()
{
    const QRect frame(100, 100, 100, 100);
    const QRect wide = CropRect::withRatio(frame, {4, 1}, Picture);
    QCOMPARE(wide.size(), QSize(200, 50));
    QVERIFY((wide.center() - frame.center()).manhattanLength() <= 2);
    // There and back again it is as large as it was.
    QCOMPARE(CropRect::withRatio(wide, {1, 1}, Picture).size(), frame.size());
    QCOMPARE(CropRect::withRatio(frame, Any, Picture), frame);
}

void TestCropRect::resized()
{
    const QRect frame(100, 100, 100, 100);
    QCOMPARE(CropRect::resized(frame, {50, 80}, Any, Picture), QRect(100, 100, 50, 80));
    QCOMPARE(CropRect::resized(frame, {900, 80}, Any, Picture), QRect(0, 100, 400, 80));
    QCOMPARE(CropRect::resized(frame, {60, 100}, {1, 1}, Picture), QRect(100, 100, 60, 60));
    QCOMPARE(CropRect::resized(frame, {100, 60}, {1, 1}, Picture), QRect(100, 100, 60, 60));
}

void TestCropRect::beginsAtABorder()
{
    const QSize block(16, 8);
    QCOMPARE(CropRect::atBorder(QRect(100, 100, 50, 50), block, Picture), QRect(96, 104, 50, 50));
    QCOMPARE(CropRect::atBorder(QRect(96, 104, 50, 50), block, Picture), QRect(96, 104, 50, 50));
    // Not over the picture's edge, though the border there is nearer.
    QCOMPARE(CropRect::atBorder(QRect(349, 0, 50, 50), block, Picture), QRect(336, 0, 50, 50));
    QCOMPARE(CropRect::atBorder(QRect(7, 7, 50, 50), {}, Picture), QRect(7, 7, 50, 50));
}

QTEST_GUILESS_MAIN(TestCropRect)

#include "tst_croprect.moc"
