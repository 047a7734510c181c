// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/startpage.h"

#include "look/look.h"
#include "widgets/appearance.h"
#include "widgets/proofsheet.h"
#include "widgets/recentblogs.h"

#include <QDir>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }

    void init()
    {
        m_page = std::make_unique<StartPage>();
        m_page->resize(1440, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_recent = m_page->findChild<RecentBlogs *>();
        QVERIFY(m_recent && m_folder.isValid());
    }
    void cleanup() { m_page.reset(); }

    void buttonsAsk()
    {
        QSignalSpy folder(m_page.get(), &StartPage::openFolder);
        QSignalSpy post(m_page.get(), &StartPage::openPost);
        QSignalSpy sample(m_page.get(), &StartPage::openSample);
        button(QStringLiteral("Open a blog folder…"))->click();
        button(QStringLiteral("Open a post…"))->click();
        button(QStringLiteral("Try the sample blog"))->click();
        QCOMPARE(folder.count(), 1);
        QCOMPARE(post.count(), 1);
        QCOMPARE(sample.count(), 1);
        QTest::keyClick(button(QStringLiteral("Try the sample blog")), Qt::Key_Return);
        QCOMPARE(sample.count(), 2);
        m_page->setSampleAvailable(false);
        QVERIFY(!button(QStringLiteral("Try the sample blog"))->isVisible());
    }

    void recentBlogsOpen()
    {
        QSignalSpy opened(m_page.get(), &StartPage::openRecent);
        m_page->setRecent(
            {recent(QStringLiteral("mein blog ö 🥖")), recent(QStringLiteral("b"))});
        QCOMPARE(m_recent->accessibleName(), QStringLiteral("Recent blogs"));
        QTest::mouseClick(m_recent->viewport(), Qt::LeftButton, {},
                          m_recent->visualItemRect(m_recent->item(0)).center());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.takeFirst().first().toString(),
                 m_folder.filePath(QStringLiteral("mein blog ö 🥖")));
        m_page->focusFirst();
        QTest::keyClick(m_recent, Qt::Key_Down);
        QTest::keyClick(m_recent, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), m_folder.filePath(QStringLiteral("b")));
    }

    void aBlogThatIsGoneSaysSo()
    {
        QSignalSpy opened(m_page.get(), &StartPage::openRecent);
        const QString path = m_folder.filePath(QStringLiteral("gone"));
        m_page->setRecent({{path, QStringLiteral("Hugo, 3 posts")}});
        const QString spoken = m_recent->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(QLatin1String("gone, ")));
        QVERIFY(spoken.endsWith(QLatin1String(", Not there any more")));
        m_page->focusFirst();
        QTest::keyClick(m_recent, Qt::Key_Return);
        QCOMPARE(opened.count(), 0);
        QVERIFY(QDir().mkpath(path));
        QTest::keyClick(m_recent, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void theHomeFolderIsShort()
    {
        m_page->setRecent({{QDir::homePath() + QStringLiteral("/sites/blog"), {}}});
        QCOMPARE(m_recent->item(0)->data(RecentBlogs::ShownPathRole).toString(),
                 QStringLiteral("~/sites/blog"));
    }

    void focusIsOnTheFirstThingToDo()
    {
        m_page->focusFirst();
        QVERIFY(button(QStringLiteral("Open a blog folder…"))->hasFocus());
        QVERIFY(!m_recent->isVisible());
        m_page->setRecent({recent(QStringLiteral("a"))});
        m_page->focusFirst();
        QVERIFY(m_recent->hasFocus());
        QCOMPARE(m_recent->currentRow(), 0);
    }

    void everythingIsReachedByTab()
    {
        m_page->setRecent({recent(QStringLiteral("a"))});
        button(QStringLiteral("Open a blog folder…"))->setFocus();
        QStringList reached;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
            reached += focused ? focused->text() : QApplication::focusWidget()->accessibleName();
        }
        QCOMPARE(reached,
                 QStringList({QStringLiteral("Open a post…"), QStringLiteral("Try the sample blog"),
                              QStringLiteral("Recent blogs")}));
    }

    void theProofGivesWayWhereItIsNarrow()
    {
        const auto *sheet = m_page->findChild<ProofSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        m_page->resize(Look::scaled(1099), 700);
        QVERIFY(!sheet->isVisible());
        m_page->resize(Look::scaled(400), 700);
        QCoreApplication::processEvents();
        QCOMPARE(m_page->horizontalScrollBar()->maximum(), 0);
    }

private:
    Settings::Recent recent(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(path);
        return {path, QStringLiteral("Astro, 86 posts")};
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<StartPage> m_page;
    RecentBlogs *m_recent = nullptr;
};

QTEST_MAIN(StartPageTest)
#include "tst_startpage.moc"
