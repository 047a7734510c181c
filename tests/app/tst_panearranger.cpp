// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panearranger.h"
#include "look/look.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using Arrangement = PaneArranger::Arrangement;
using Room = PaneArranger::Room;

namespace {

struct Panes {
    QWidget *posts = new QWidget;
    QWidget *post = new QWidget;
    QWidget *proof = new QWidget;
    PaneArranger arranger{posts, post, proof};

    explicit Panes(QSize size)
    {
        arranger.resize(Look::scaled(size.width()), Look::scaled(size.height()));
        arranger.show();
    }
    QString shown() const
    {
        return QStringLiteral("%1%2%3")
            .arg(posts->isVisible() ? u"posts " : u"", post->isVisible() ? u"post " : u"",
                 proof->isVisible() ? u"proof" : u"")
            .trimmed();
    }
};

} // namespace

class TestPaneArranger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthDecides_data();
    void widthDecides();
    void aDrawerOpensOverTheText();
    void tabsShowOneRoomAtATime();
    void whatIsHiddenByHandStaysHidden();
    void growingBringsBackWhatNarrownessHid();
};

void TestPaneArranger::widthDecides_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("arrangement");
    QTest::addColumn<QString>("shown");
    QTest::newRow("wide") << QSize(1440, 900) << int(Arrangement::ThreePanes)
                          << QStringLiteral("posts post proof");
    QTest::newRow("1024 wide") << QSize(1024, 700) << int(Arrangement::Drawer)
                               << QStringLiteral("post proof");
    QTest::newRow("700 wide") << QSize(700, 600) << int(Arrangement::OnePane)
                              << QStringLiteral("post");
    QTest::newRow("half of 1440 by 900")
        << QSize(720, 450) << int(Arrangement::OneSmallPane) << QStringLiteral("post");
    QTest::newRow("a phone's width")
        << QSize(400, 800) << int(Arrangement::OneSmallPane) << QStringLiteral("post");
}

void TestPaneArranger::widthDecides()
{
    QFETCH(QSize, size);
    QFETCH(int, arrangement);
    QFETCH(QString, shown);
    const Panes panes(size);
    QCOMPARE(int(panes.arranger.arrangement()), arrangement);
    QCOMPARE(panes.shown(), shown);
}

void TestPaneArranger::aDrawerOpensOverTheText()
{
    Panes panes({1024, 700});
    QSignalSpy opened(&panes.arranger, &PaneArranger::drawerChanged);
    panes.arranger.setDrawerOpen(true);
    QCOMPARE(panes.shown(), QStringLiteral("posts post proof"));
    QCOMPARE(opened.size(), 1);
    QVERIFY(panes.posts->geometry().intersects(panes.post->geometry()));
    panes.posts->setFocusPolicy(Qt::StrongFocus);
    QTest::keyClick(panes.posts, Qt::Key_Escape);
    QCOMPARE(panes.shown(), QStringLiteral("post proof"));
}

void TestPaneArranger::tabsShowOneRoomAtATime()
{
    Panes panes({500, 700});
    QSignalSpy chosen(&panes.arranger, &PaneArranger::proofRoomChosen);
    panes.arranger.showRoom(Room::Posts);
    QCOMPARE(panes.shown(), QStringLiteral("posts"));
    panes.arranger.showRoom(Room::Images);
    QCOMPARE(panes.shown(), QStringLiteral("proof"));
    QCOMPARE(chosen.last().first().value<Room>(), Room::Images);
    panes.arranger.showRoom(Room::Write);
    QCOMPARE(panes.shown(), QStringLiteral("post"));
}

void TestPaneArranger::whatIsHiddenByHandStaysHidden()
{
    Panes panes({1440, 900});
    panes.arranger.setPostsWanted(false);
    QCOMPARE(panes.shown(), QStringLiteral("post proof"));
    panes.arranger.resize(Look::scaled(1024), Look::scaled(700));
    panes.arranger.resize(Look::scaled(1440), Look::scaled(900));
    QCOMPARE(panes.shown(), QStringLiteral("post proof"));
}

void TestPaneArranger::growingBringsBackWhatNarrownessHid()
{
    Panes panes({1440, 900});
    panes.arranger.resize(Look::scaled(500), Look::scaled(700));
    QCOMPARE(panes.shown(), QStringLiteral("post"));
    panes.arranger.resize(Look::scaled(1440), Look::scaled(900));
    QCOMPARE(panes.shown(), QStringLiteral("posts post proof"));
    QVERIFY(panes.posts->x() < panes.post->x() && panes.post->x() < panes.proof->x());
}

QTEST_MAIN(TestPaneArranger)
#include "tst_panearranger.moc"
