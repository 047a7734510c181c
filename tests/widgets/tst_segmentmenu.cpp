// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentmenu.h"

#include "widgets/segmentedcontrol.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

class TestSegmentMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_unique<SegmentedControl>(QStringLiteral("Width"),
                                                       SegmentedControl::Words::Hidden);
        m_control->addSegment(QStringLiteral("phone"), QStringLiteral("Phone"),
                              QStringLiteral("As on a phone"));
        m_control->addSegment(QStringLiteral("fit"), QStringLiteral("Fit"));
        m_menu = std::make_unique<SegmentMenu>(*m_control);
    }
    void cleanup()
    {
        m_menu.reset();
        m_control.reset();
    }
    void theOneThatIsSeenHasTheName();
    void choosesAsTheControlDoes();
    void showsWhatIsChosen();

private:
    QList<QAction *> shown() const
    {
        Q_EMIT m_menu->menu()->aboutToShow();
        return m_menu->menu()->actions();
    }
    QImage icon() const { return m_menu->icon().pixmap(16).toImage(); }

    std::unique_ptr<SegmentedControl> m_control;
    std::unique_ptr<SegmentMenu> m_menu;
};

void TestSegmentMenu::theOneThatIsSeenHasTheName()
{
    QVERIFY(m_menu->isHidden());
    for (int round = 0; round < 2; ++round) {
        m_menu->standIn(true);
        m_menu->standIn(true);
        QVERIFY(!m_menu->isHidden() && m_control->isHidden());
        QCOMPARE(m_menu->accessibleName(), QStringLiteral("Width"));
        QCOMPARE(m_control->accessibleName(), QString());
        m_menu->standIn(false);
        QVERIFY(m_menu->isHidden() && !m_control->isHidden());
        QCOMPARE(m_menu->accessibleName(), QString());
        QCOMPARE(m_control->accessibleName(), QStringLiteral("Width"));
    }
}

void TestSegmentMenu::choosesAsTheControlDoes()
{
    QSignalSpy chosen(m_control.get(), &SegmentedControl::chosen);
    const QList<QAction *> actions = shown();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions[0]->text(), QStringLiteral("As on a phone"));
    QVERIFY(actions[0]->isChecked() && !actions[1]->isChecked());
    actions[1]->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 1);
    QCOMPARE(m_control->current(), 1);
    QVERIFY(shown()[1]->isChecked());
}

void TestSegmentMenu::showsWhatIsChosen()
{
    const QImage phone = icon();
    m_control->setCurrent(1);
    QVERIFY(icon() != phone);
    m_control->setCurrent(0);
    QCOMPARE(icon(), phone);
}

QTEST_MAIN(TestSegmentMenu)
#include "tst_segmentmenu.moc"
