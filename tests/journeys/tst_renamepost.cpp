// SPDX-License-Identifier: GPL-3.0-or-later
// The life of whole posts through the real window: new, rename with its list of changes, undo,
// duplicate, bin.
#include "support/journey.h"
#include "support/savedlook.h"

#include "app/newpostdesk.h"
#include "app/postdesk.h"
#include "app/renamedesk.h"
#include "look/look.h"
#include "session/postcatalog.h"
#include "site/operation/operationdisk.h"
#include "support/folderbin.h"
#include "widgets/postlife/changelist.h"
#include "widgets/postlife/newpostdialog.h"
#include "widgets/postlife/removaldialog.h"
#include "widgets/postlife/renamedialog.h"
#include "widgets/postlistview.h"
#include "work/life/postlife.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace Galley;

namespace {

const QByteArray First = "---\ntitle: \"The first\"   # kept\n"
                         "image: /public/images/posts/first/001.png\n"
                         "publishedAt: '2018-05-30'\n---\n\n"
                         "![A picture](/public/images/posts/first/001.png)\n\nThe end";
const QByteArray Second = "---\ntitle: \"The second\"\npublishedAt: '2018-06-30'\n---\n\n"
                          "See [the first](/posts/first#end).\n";

/// A blog with two posts, its window, and the file's actions by their names.
class LifeJourney : public Journey
{
public:
    LifeJourney()
    {
        write(QStringLiteral("posts/first.md"), First);
        write(QStringLiteral("posts/second.md"), Second);
        QVERIFY(window->open(root()));
        QTRY_VERIFY(!window->catalog().isScanning());
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/first.md"))));
        before = files();
    }
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator each(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString found = each.next();
            all.insert(QDir(root()).relativeFilePath(found),
                       read(QDir(root()).relativeFilePath(found)));
        }
        return all;
    }
    QAction *action(const QString &text) const
    {
        for (QAction *each : window->actions()) {
            const QString name = QString(each->text()).remove(u'&').remove(QChar(0x2026));
            if (name == text || (name.startsWith(text) && text.startsWith(QStringLiteral("Undo"))))
                return each;
        }
        return nullptr;
    }
    void trigger(const QString &text) const
    {
        QAction *found = action(text);
        QVERIFY2(found, qPrintable(text));
        QVERIFY2(found->isEnabled(), qPrintable(text));
        found->trigger();
    }
    QMap<QString, QByteArray> before;
};

QLineEdit *line(QWidget *dialog, const QString &name)
{
    for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

class TestRenamePost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostIsRenamedAndAllComesBack();
    void aNameThatIsTakenIsTold();
    void aNewPostIsMadeByTheBlogsHabits();
    void theFolderOfANewPostIsChosen();
    void aCopyIsMadeAndOpened();
    void aPostGoesToTheBin();
    void thePostThatWasMeantLastIsAskedAbout();
    void theListHasAMenu();
};

void TestRenamePost::aPostIsRenamedAndAllComesBack()
{
    LifeJourney journey;
    journey.editor().setFocus();
    QTest::keyClick(&journey.editor(), Qt::Key_F2);
    RenameDialog *dialog = journey.window->postDesk().renames().dialog();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QLineEdit *title = line(dialog, QStringLiteral("New title"));
    QLineEdit *slug = line(dialog, QStringLiteral("New name of the file"));
    QPushButton *rename = buttonOf(dialog, QStringLiteral("Rename"));
    QVERIFY(title && slug && rename);
    QVERIFY(!rename->isEnabled());
    QCOMPARE(title->text(), QStringLiteral("The first"));
    QCOMPARE(slug->text(), QStringLiteral("first"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("The very first"));
    slug->selectAll();
    QTest::keyClicks(slug, QStringLiteral("the-very-first"));
    QTRY_VERIFY(rename->isEnabled());
    const QString changes = dialog->findChild<ChangeList *>()->toPlainText();
    for (const char *part :
         {"posts/first.md", "becomes the-very-first.md", "public/images/posts/first/",
          "posts/second.md", "Line 6", "See [the first](/posts/the-very-first#end)."})
        QVERIFY2(changes.contains(QLatin1String(part)), qPrintable(changes));
    QCOMPARE(journey.files(), journey.before);
    saveLook(dialog, QStringLiteral("rename"));

    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(!journey.window->postDesk().renames().dialog());
    QCOMPARE(journey.post()->path(), journey.path(QStringLiteral("posts/the-very-first.md")));
    QVERIFY(journey.files().contains(QStringLiteral("public/images/posts/the-very-first/001.png")));
    QCOMPARE(journey.read(QStringLiteral("posts/second.md")),
             QByteArray(Second).replace("/posts/first", "/posts/the-very-first"));
    QVERIFY(journey.window->windowTitle().startsWith(QStringLiteral("The very first")));
    QVERIFY(journey.proofIsCurrent());
    saveLook(journey.window.get(), QStringLiteral("renamed"));

    journey.trigger(QStringLiteral("Undo renaming of \"The first\""));
    QCOMPARE(journey.files(), journey.before);
    QCOMPARE(journey.post()->path(), journey.path(QStringLiteral("posts/first.md")));
    QVERIFY(!journey.post()->isModified());
    QVERIFY(!journey.action(QStringLiteral("Undo the last file operation"))->isEnabled());
    QVERIFY(journey.prompts.asked.isEmpty());
}

void TestRenamePost::aNameThatIsTakenIsTold()
{
    LifeJourney journey;
    journey.trigger(QStringLiteral("Rename"));
    RenameDialog *dialog = journey.window->postDesk().renames().dialog();
    QVERIFY(dialog);
    QLineEdit *slug = line(dialog, QStringLiteral("New name of the file"));
    slug->selectAll();
    QTest::keyClicks(slug, QStringLiteral("second"));
    const auto told = [dialog] {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("second.md already")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QVERIFY(!buttonOf(dialog, QStringLiteral("Rename"))->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!journey.window->postDesk().renames().dialog());
    QCOMPARE(journey.files(), journey.before);
}

void TestRenamePost::aNewPostIsMadeByTheBlogsHabits()
{
    LifeJourney journey;
    journey.editor().setFocus();
    QTest::keyClick(&journey.editor(), Qt::Key_N, Qt::ControlModifier);
    NewPostDialog *dialog = journey.window->postDesk().newPosts().dialog();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QLineEdit *title = line(dialog, QStringLiteral("Title of the new post"));
    QPushButton *make = buttonOf(dialog, QStringLiteral("Make the post"));
    QVERIFY(title && make && !make->isEnabled());
    QTest::keyClicks(title, QStringLiteral("A walk in the park"));
    QTRY_VERIFY(make->isEnabled());
    saveLook(dialog, QStringLiteral("new-post"));
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(!journey.window->postDesk().newPosts().dialog());
    QCOMPARE(journey.post()->path(), journey.path(QStringLiteral("posts/a-walk-in-the-park.md")));
    QVERIFY(journey.post()->text().startsWith(
        QStringLiteral("---\ntitle: \"A walk in the park\"\npublishedAt: '")));
    QTRY_COMPARE(journey.window->catalog().posts().size(), 3);
    journey.trigger(QStringLiteral("Undo making"));
    QCOMPARE(journey.files(), journey.before);
}

void TestRenamePost::theFolderOfANewPostIsChosen()
{
    LifeJourney journey;
    journey.write(QStringLiteral("notes/one.md"), "---\ntitle: One\nmood: calm\n---\n");
    journey.trigger(QStringLiteral("New post"));
    NewPostDialog *dialog = journey.window->postDesk().newPosts().dialog();
    QVERIFY(dialog);
    auto *folders = dialog->findChild<QComboBox *>();
    QTRY_VERIFY(folders->isVisible());
    QCOMPARE(folders->currentText(), QStringLiteral("posts"));
    QTest::keyClicks(line(dialog, QStringLiteral("Title of the new post")), QStringLiteral("Two"));
    folders->setCurrentIndex(folders->findText(QStringLiteral("notes")));
    Q_EMIT folders->activated(folders->currentIndex());
    const auto becomes = [dialog](const QString &file) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->text().endsWith(file))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(becomes(QStringLiteral("notes/two.md")));
    saveLook(dialog, QStringLiteral("new-post-folders"));
    buttonOf(dialog, QStringLiteral("Make the post"))->click();
    QTRY_VERIFY(!journey.window->postDesk().newPosts().dialog());
    QCOMPARE(journey.read(QStringLiteral("notes/two.md")),
             QByteArray("---\ntitle: Two\nmood: \"\"\n---\n\n"));
}

void TestRenamePost::aCopyIsMadeAndOpened()
{
    LifeJourney journey;
    journey.trigger(QStringLiteral("Duplicate"));
    QCOMPARE(journey.post()->path(), journey.path(QStringLiteral("posts/first-copy.md")));
    QVERIFY(
        journey.post()->text().contains(QStringLiteral("title: \"The first (copy)\"   # kept")));
    QVERIFY(journey.files().contains(QStringLiteral("public/images/posts/first-copy/001.png")));
    QTRY_COMPARE(journey.window->catalog().posts().size(), 3);
    journey.trigger(QStringLiteral("Undo duplicating"));
    QCOMPARE(journey.files(), journey.before);
}

void TestRenamePost::thePostThatWasMeantLastIsAskedAbout()
{
    LifeJourney journey;
    // Before what the first one would take with it is known.
    journey.trigger(QStringLiteral("Move to bin"));
    QVERIFY(journey.window->workspace().openPost(journey.path(QStringLiteral("posts/second.md"))));
    journey.trigger(QStringLiteral("Move to bin"));
    QTRY_VERIFY(journey.window->postDesk().removalDialog());
    const RemovalDialog *dialog = journey.window->postDesk().removalDialog();
    const QString list = dialog->findChild<ChangeList *>()->toPlainText();
    QVERIFY2(list.startsWith(QStringLiteral("posts/second.md")), qPrintable(list));
}

void TestRenamePost::aPostGoesToTheBin()
{
    LifeJourney journey;
    journey.trigger(QStringLiteral("Move to bin"));
    QTRY_VERIFY(journey.window->postDesk().removalDialog());
    RemovalDialog *dialog = journey.window->postDesk().removalDialog();
    const QString list = dialog->findChild<ChangeList *>()->toPlainText();
    QVERIFY2(list.contains(QStringLiteral("See [the first](/posts/first#end).")), qPrintable(list));
    saveLook(dialog, QStringLiteral("bin"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!journey.window->postDesk().removalDialog());
    QCOMPARE(journey.files(), journey.before);

    QTemporaryDir bin;
    journey.window->postDesk().life().setDisk(std::make_unique<FolderBin>(bin.path()));
    journey.trigger(QStringLiteral("Move to bin"));
    QTRY_VERIFY(journey.window->postDesk().removalDialog());
    buttonOf(journey.window->postDesk().removalDialog(), QStringLiteral("Move to bin"))->click();
    QCOMPARE(journey.files().keys(),
             QStringList({QStringLiteral("next.config.js"), QStringLiteral("posts/second.md")}));
    QTRY_VERIFY(journey.post());
    QCOMPARE(journey.post()->path(), journey.path(QStringLiteral("posts/second.md")));
    QTRY_COMPARE(journey.window->catalog().posts().size(), 1);
    journey.trigger(QStringLiteral("Undo moving \"The first\" to the bin"));
    QCOMPARE(journey.files(), journey.before);
    QCOMPARE(journey.post()->path(), journey.path(QStringLiteral("posts/first.md")));
}

void TestRenamePost::theListHasAMenu()
{
    LifeJourney journey;
    auto *posts = journey.window->findChild<PostListView *>();
    Q_EMIT posts->menuRequested(journey.path(QStringLiteral("posts/second.md")), QPoint(10, 10));
    QMenu *menu = nullptr;
    for (QMenu *each :
         journey.window->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->isVisible())
            menu = each;
    }
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *each : menu->actions())
        texts.append(QString(each->text()).remove(u'&'));
    for (const char *text : {"Open", "Rename…", "Duplicate", "Move to bin…", "Show in folder",
                             "Copy path", "New post…"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    menu->close();
}

GALLEY_JOURNEY_MAIN(TestRenamePost)
#include "tst_renamepost.moc"
