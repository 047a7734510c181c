// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/posttabbar.h"

#include "look/look.h"
#include "widgets/appearance.h"

#include <QStyleOptionTab>
#include <QTest>

using namespace Galley;

namespace {

class ShownTabs : public PostTabBar
{
public:
    /// As it is written in the tab.
    QString shownText(int index) const
    {
        QStyleOptionTab option;
        initStyleOption(&option, index);
        return option.text;
    }
};

} // namespace

class TestPostTabBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }

    void whereThereIsRoomNoTitleIsCut_data()
    {
        QTest::addColumn<int>("current");
        QTest::newRow("the first is chosen") << 0;
        QTest::newRow("the last is chosen") << 2;
    }
    void whereThereIsRoomNoTitleIsCut()
    {
        QFETCH(int, current);
        ShownTabs bar;
        bar.resize(Look::scaled(900), Look::scaled(34));
        const QStringList titles = {QStringLiteral("CRLF post"), QStringLiteral("Salt && Pepper"),
                                    QStringLiteral("Why I love the iPad")};
        QList<PostTabBar::Label> labels;
        for (QString title : titles)
            labels.append({title.replace(QStringLiteral("&&"), QStringLiteral("&")),
                           QStringLiteral("posts/a.md"), false, true});
        bar.setTabs(labels, 1);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        bar.setCurrentIndex(current);
        for (int i = 0; i < titles.size(); ++i)
            QCOMPARE(bar.shownText(i), titles[i]);
    }
};

QTEST_MAIN(TestPostTabBar)
#include "tst_posttabbar.moc"
