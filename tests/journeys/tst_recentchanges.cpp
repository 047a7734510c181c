// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what was done to files through the real window, also after a restart: an older change
// is taken back where no later one concerns its files.
#include "support/journey.h"
#include "support/savedlook.h"

#include "app/actions.h"
#include "app/postdesk.h"
#include "app/recentdesk.h"
#include "session/postcatalog.h"
#include "work/life/postlife.h"
#include "work/pictures/picturechange.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Galley;

namespace {

const std::atomic_bool Going = false;
const QString Folder = QStringLiteral("public/images/posts/first/");
const QByteArray First = "---\ntitle: \"The first\"\npublishedAt: '2018-05-30'\n---\n\n"
                         "![A picture](/images/posts/first/001.png)\n";

class RecentJourney : public Journey
{
public:
    RecentJourney()
    {
        write(QStringLiteral("posts/first.md"), First);
        write(Folder + QStringLiteral("old.png"), read(Folder + QStringLiteral("001.png")));
        start();
    }
    void start()
    {
        QVERIFY(window->open(root()));
        QTRY_VERIFY(!window->catalog().isScanning());
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/first.md"))));
    }
    void rename(const QString &from, const QString &to)
    {
        const PictureScene scene{*window->workspace().blog(), post()->path()};
        const auto plan = planPictureRename(scene, path(Folder + from), to, Going);
        QVERIFY(plan.ok());
        QVERIFY(window->postDesk().life().carryOut(*plan).ok());
    }
    RecentDialog *list()
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == QStringLiteral("Recent changes to files…"))
                action->trigger();
        }
        return window->postDesk().recentChanges().dialog();
    }
};

QPushButton *undoOf(QWidget *dialog)
{
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Take it back"))
            return each;
    }
    return nullptr;
}

bool says(QWidget *parent, const QString &words)
{
    for (const QLabel *each : parent->findChildren<QLabel *>()) {
        if (each->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class TestRecentChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderOneComesBack();
    void whatALaterOneConcernsWaits();
    void theyAreThereAfterARestart();
    void whatWasWrittenSinceIsSaid();
    void nothingIsSaidPlainly();
};

void TestRecentChanges::anOlderOneComesBack()
{
    RecentJourney journey;
    journey.rename(QStringLiteral("001.png"), QStringLiteral("stage"));
    journey.rename(QStringLiteral("old.png"), QStringLiteral("older"));
    RecentDialog *dialog = journey.list();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("old.png was renamed")));
    QVERIFY(list->item(1)->text().startsWith(QStringLiteral("001.png was renamed")));
    saveLook(dialog, QStringLiteral("recent"));
    list->setCurrentRow(1);
    QVERIFY(undoOf(dialog)->isEnabled());
    undoOf(dialog)->click();
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), First);
    QVERIFY(QFile::exists(journey.path(Folder + QStringLiteral("001.png"))));
    QVERIFY(QFile::exists(journey.path(Folder + QStringLiteral("older.png"))));
    // The other one is what the menu takes back now.
    journey.window->postDesk().undo();
    QVERIFY(QFile::exists(journey.path(Folder + QStringLiteral("old.png"))));
}

void TestRecentChanges::whatALaterOneConcernsWaits()
{
    RecentJourney journey;
    journey.rename(QStringLiteral("001.png"), QStringLiteral("stage"));
    journey.rename(QStringLiteral("stage.png"), QStringLiteral("scene"));
    RecentDialog *dialog = journey.list();
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QVERIFY(!undoOf(dialog)->isEnabled());
    QVERIFY(says(dialog, QStringLiteral("A later change concerns the same files")));
    saveLook(dialog, QStringLiteral("recent-waits"));
    for (int left = 1; left >= 0; --left) {
        list->setCurrentRow(0);
        QVERIFY(undoOf(dialog)->isEnabled());
        undoOf(dialog)->click();
        QTRY_COMPARE(list->count(), left);
    }
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), First);
}

void TestRecentChanges::theyAreThereAfterARestart()
{
    RecentJourney journey;
    journey.rename(QStringLiteral("001.png"), QStringLiteral("stage"));
    journey.window.reset();
    journey.open();
    journey.start();
    RecentDialog *dialog = journey.list();
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    QTRY_VERIFY(undoOf(dialog)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 0);
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), First);
}

void TestRecentChanges::whatWasWrittenSinceIsSaid()
{
    RecentJourney journey;
    journey.rename(QStringLiteral("old.png"), QStringLiteral("older"));
    journey.write(Folder + QStringLiteral("old.png"), "somebody else's");
    RecentDialog *dialog = journey.list();
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    undoOf(dialog)->click();
    QVERIFY(says(dialog, QStringLiteral("old.png")));
    QCOMPARE(journey.read(Folder + QStringLiteral("old.png")), QByteArray("somebody else's"));
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
}

void TestRecentChanges::nothingIsSaidPlainly()
{
    RecentJourney journey;
    RecentDialog *dialog = journey.list();
    QTRY_VERIFY(says(dialog, QStringLiteral("Nothing was done to files yet")));
    QVERIFY(!undoOf(dialog)->isEnabled());
}

GALLEY_JOURNEY_MAIN(TestRecentChanges)
#include "tst_recentchanges.moc"
