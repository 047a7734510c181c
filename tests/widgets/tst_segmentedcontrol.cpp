// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedcontrol.h"

#include "widgets/appearance.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Galley;

class SegmentedControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }

    void init()
    {
        m_control = std::make_unique<SegmentedControl>(QStringLiteral("View of the post"),
                                                       SegmentedControl::Words::Shown);
        m_control->addSegment(QStringLiteral("form"), QStringLiteral("Form"));
        m_control->addSegment(QStringLiteral("source"), QStringLiteral("Source"),
                              QStringLiteral("The file as it is"));
        m_control->show();
        m_control->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_control.get()));
    }
    void cleanup() { m_control.reset(); }

    void theFirstIsChosen()
    {
        QCOMPARE(m_control->current(), 0);
        QCOMPARE(m_control->segment(1)->accessibleName(), QStringLiteral("Source"));
        QCOMPARE(m_control->segment(1)->toolTip(), QStringLiteral("The file as it is"));
        QCOMPARE(m_control->segment(0)->toolTip(), QStringLiteral("Form"));
        QCOMPARE(m_control->segment(7), nullptr);
    }

    void aClickChoosesAndTells()
    {
        QSignalSpy chosen(m_control.get(), &SegmentedControl::chosen);
        QTest::mouseClick(m_control->segment(1), Qt::LeftButton);
        QCOMPARE(m_control->current(), 1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        QTest::mouseClick(m_control->segment(1), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
    }

    void theProgramChoosesQuietly()
    {
        QSignalSpy chosen(m_control.get(), &SegmentedControl::chosen);
        m_control->setCurrent(1);
        QCOMPARE(m_control->current(), 1);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(!m_control->segment(0)->isChecked());
    }

    void arrowKeysChoose()
    {
        m_control->segment(0)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_control->segment(0), Qt::Key_Right);
        QCOMPARE(m_control->current(), 1);
        QVERIFY(m_control->segment(1)->hasFocus());
    }

    void choosingMovesNothing()
    {
        const QRect before = m_control->segment(1)->geometry();
        m_control->setCurrent(1);
        QCoreApplication::processEvents();
        QCOMPARE(m_control->segment(1)->geometry(), before);
    }

    void wordsGoWhereItIsNarrow()
    {
        const int wide = m_control->sizeHint().width();
        m_control->setWords(SegmentedControl::Words::Hidden);
        QVERIFY(m_control->sizeHint().width() < wide);
        QCOMPARE(m_control->segment(0)->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(m_control->segment(0)->accessibleName(), QStringLiteral("Form"));
        m_control->setWords(SegmentedControl::Words::Shown);
        QCOMPARE(m_control->sizeHint().width(), wide);
    }

private:
    std::unique_ptr<SegmentedControl> m_control;
};

QTEST_MAIN(SegmentedControlTest)
#include "tst_segmentedcontrol.moc"
