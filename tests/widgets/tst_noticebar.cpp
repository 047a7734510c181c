// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticestack.h"

#include "widgets/appearance.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Galley;
using namespace std::chrono_literals;

namespace {

Notice notice(const QString &id, Notice::Kind kind = Notice::Kind::Told)
{
    Notice made;
    made.id = id;
    made.kind = kind;
    made.first = QStringLiteral("The file <%1> changed.").arg(id);
    made.second = QStringLiteral("Your text is kept safe.");
    return made;
}

} // namespace

class NoticeBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_stack = new NoticeStack;
        m_typing = new QLineEdit;
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_stack);
        column->addWidget(m_typing);
        m_window->resize(600, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_typing->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void saysWhatHappenedToEverybody()
    {
        m_stack->tell(notice(QStringLiteral("a & b")));
        NoticeBar *bar = m_stack->bars().value(0);
        QVERIFY(bar && bar->isVisible());
        QCOMPARE(bar->accessibleName(),
                 QStringLiteral("The file <a & b> changed. Your text is kept safe."));
        QCOMPARE(QAccessible::queryAccessibleInterface(bar)->role(), QAccessible::AlertMessage);
        QVERIFY(bar->findChild<QLabel *>()->text().contains(QLatin1String("&lt;a &amp; b&gt;")));
        QVERIFY(m_typing->hasFocus());
    }

    void kindsAreTold_data()
    {
        QTest::addColumn<Notice::Kind>("kind");
        QTest::addColumn<QString>("property");
        QTest::newRow("told") << Notice::Kind::Told << QStringLiteral("told");
        QTest::newRow("done") << Notice::Kind::Finished << QStringLiteral("done");
        QTest::newRow("look") << Notice::Kind::Look << QStringLiteral("look");
        QTest::newRow("stopped") << Notice::Kind::Stopped << QStringLiteral("stopped");
    }
    void kindsAreTold()
    {
        QFETCH(Notice::Kind, kind);
        QFETCH(QString, property);
        m_stack->tell(notice(QStringLiteral("x"), kind));
        QCOMPARE(m_stack->bars().value(0)->property("kind").toString(), property);
        QCOMPARE(m_stack->bars().value(0)->objectName(), QStringLiteral("notice"));
    }

    void anActionRunsAndTheBarGoes()
    {
        int runs = 0;
        Notice asking = notice(QStringLiteral("x"), Notice::Kind::Stopped);
        asking.actions = {{QStringLiteral("Try again"), [&] { ++runs; }},
                          {QStringLiteral("Look"), [&] { ++runs; }, false}};
        m_stack->tell(asking);
        const QList<QPushButton *> buttons = m_stack->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), qsizetype(2));
        buttons[1]->click();
        QCOMPARE(runs, 1);
        QCOMPARE(m_stack->bars().size(), qsizetype(1));
        QTest::keyClick(buttons[0], Qt::Key_Return);
        QCOMPARE(runs, 2);
        QCOMPARE(m_stack->bars().size(), qsizetype(0));
        QVERIFY(!m_stack->isVisible());
    }

    void atMostThreeActions()
    {
        Notice asking = notice(QStringLiteral("x"));
        for (int i = 0; i < 5; ++i)
            asking.actions += Notice::Action{QString::number(i), {}};
        m_stack->tell(asking);
        QCOMPARE(m_stack->findChildren<QPushButton *>().size(), qsizetype(3));
    }

    void escapeClosesWhatMayBeClosed_data()
    {
        QTest::addColumn<bool>("closable");
        QTest::newRow("may be closed") << true;
        QTest::newRow("must be answered") << false;
    }
    void escapeClosesWhatMayBeClosed()
    {
        QFETCH(bool, closable);
        Notice asking = notice(QStringLiteral("x"));
        asking.closable = closable;
        asking.actions = {{QStringLiteral("Try again"), {}}};
        m_stack->tell(asking);
        QVERIFY(m_stack->focusFirst());
        QVERIFY(m_stack->bars().value(0)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_stack->bars().isEmpty(), closable);
    }

    void twoAreShownAndTheOthersWait()
    {
        for (const QString &id : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")})
            m_stack->tell(notice(id));
        QCOMPARE(m_stack->bars().size(), qsizetype(2));
        QCOMPARE(m_stack->bars().value(0)->notice().id, QStringLiteral("3"));
        QCOMPARE(m_stack->waiting(), 1);
        QVERIFY(shows(QStringLiteral("1 more")));
        m_stack->withdraw(QStringLiteral("3"));
        QCOMPARE(m_stack->waiting(), 0);
        QCOMPARE(m_stack->bars().value(1)->notice().id, QStringLiteral("1"));
        QVERIFY(m_stack->bars().value(1)->isVisible());
        QVERIFY(!shows(QStringLiteral("1 more")));
        m_stack->withdrawAll();
        QVERIFY(!m_stack->focusFirst());
    }

    void theSameNoticeIsNotTwiceThere()
    {
        m_stack->tell(notice(QStringLiteral("x")));
        m_stack->tell(notice(QStringLiteral("x"), Notice::Kind::Stopped));
        QCOMPARE(m_stack->bars().size(), qsizetype(1));
        QCOMPARE(m_stack->bars().value(0)->notice().kind, Notice::Kind::Stopped);
    }

    void onlyWhatIsDoneLeavesByItself()
    {
        m_stack->setDoneTime(10ms);
        m_stack->tell(notice(QStringLiteral("told")));
        m_stack->tell(notice(QStringLiteral("done"), Notice::Kind::Finished));
        QCOMPARE(m_stack->bars().size(), qsizetype(2));
        QTRY_COMPARE(m_stack->bars().size(), qsizetype(1));
        QCOMPARE(m_stack->bars().value(0)->notice().id, QStringLiteral("told"));
    }

    void aFocusedBarStays()
    {
        m_stack->setDoneTime(10ms);
        m_stack->tell(notice(QStringLiteral("done"), Notice::Kind::Finished));
        m_stack->focusFirst();
        auto *timer = m_stack->bars().value(0)->findChild<QTimer *>();
        QVERIFY(timer);
        QSignalSpy passed(timer, &QTimer::timeout);
        QTRY_VERIFY(passed.count() >= 3);
        QCOMPARE(m_stack->bars().size(), qsizetype(1));
        m_typing->setFocus();
        QTRY_COMPARE(m_stack->bars().size(), qsizetype(0));
    }

private:
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = m_stack->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    std::unique_ptr<QWidget> m_window;
    NoticeStack *m_stack = nullptr;
    QLineEdit *m_typing = nullptr;
};

QTEST_MAIN(NoticeBarTest)
#include "tst_noticebar.moc"
