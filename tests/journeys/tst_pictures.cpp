// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a post through the real window: renamed with a list of what follows, binned,
// replaced, described, made the cover, and all of it taken back.
#include "support/journey.h"
#include "support/savedlook.h"

#include "app/blogpicturesdesk.h"
#include "app/desk.h"
#include "app/imagesdesk.h"
#include "app/postdesk.h"
#include "app/proofpane.h"
#include "imagepanel/imagegrid.h"
#include "imagepanel/imagemenu.h"
#include "imagepanel/imagepanel.h"
#include "session/postcatalog.h"
#include "site/sitesurvey.h"
#include "support/folderbin.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/postlife/changelist.h"
#include "widgets/postlife/picturesdialog.h"
#include "widgets/postlife/removaldialog.h"
#include "widgets/postlife/worddialog.h"
#include "widgets/postpane.h"
#include "work/life/postlife.h"

#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTextCursor>

using namespace Galley;

namespace {

const QByteArray First = "---\ntitle: \"The first\"   # kept\n"
                         "image: /public/images/posts/first/001.png\n"
                         "publishedAt: '2018-05-30'\n---\n\n"
                         "![A picture](/public/images/posts/first/001.png)\n\nThe end";
const QByteArray Second = "---\ntitle: \"The second\"\npublishedAt: '2018-06-30'\n---\n\n"
                          "![](/images/posts/first/001.png)\n";

class PictureJourney : public Journey
{
public:
    PictureJourney()
    {
        write(QStringLiteral("posts/first.md"), First);
        write(QStringLiteral("posts/second.md"), Second);
        QImage other(40, 30, QImage::Format_RGB32);
        other.fill(Qt::darkRed);
        other.save(path(QStringLiteral("public/images/posts/first/old.png")));
        QVERIFY(window->open(root()));
        QTRY_VERIFY(!window->catalog().isScanning());
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/first.md"))));
        window->postDesk().life().setDisk(std::make_unique<FolderBin>(bin.path()));
        window->findChild<Desk *>()->proofPane().showTab(ProofPane::Images);
        QTRY_COMPARE(panel().count(), 2);
        before = files();
    }
    ImagePanel &panel() const { return *window->findChild<ImagePanel *>(); }
    ImageGrid &grid() const { return *window->findChild<ImageGrid *>(); }
    LinkStyle style() const
    {
        const std::atomic_bool notCancelled = false;
        return surveySite(*window->workspace().blog(), notCancelled).linkStyle;
    }
    void choose(const QString &name) const
    {
        panel().choose(path(QStringLiteral("public/images/posts/first/") + name));
        QVERIFY(grid().currentIndex().isValid());
        grid().setFocus();
    }
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator each(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString name = QDir(root()).relativeFilePath(each.next());
            all.insert(name, read(name));
        }
        return all;
    }
    const ImageEntry *entry(const QString &name) const
    {
        for (const ImageEntry &each : panel().entries()) {
            if (each.image.name() == name)
                return &each;
        }
        return nullptr;
    }
    QMap<QString, QByteArray> before;
    QTemporaryDir bin;
};

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsRenamedAndComesBack();
    void aPictureGoesToTheBinAndComesBack();
    void aPictureIsReplaced();
    void theCoverIsChosen();
    void thePictureIsDescribed();
    void linksAreCopied();
    void otherPostsAndTwinsAreTold();
    void unusedOnesAreReviewedAndBinned();
    void thePreviewHasTheSameMenu();
};

void TestPictures::aPictureIsRenamedAndComesBack()
{
    PictureJourney journey;
    journey.choose(QStringLiteral("001.png"));
    QTest::keyClick(&journey.grid(), Qt::Key_F2);
    WordDialog *dialog = journey.window->imagesDesk().dialog();
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>();
    QCOMPARE(name->text(), QStringLiteral("001"));
    QPushButton *rename = buttonOf(dialog, QStringLiteral("Rename"));
    QVERIFY(!rename->isEnabled());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("old"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("The talk"));
    QTRY_VERIFY(rename->isEnabled());
    const QString changes = dialog->findChild<ChangeList *>()->toPlainText();
    for (const char *part : {"001.png", "becomes The talk.png", "posts/first.md", "posts/second.md",
                             "/images/posts/first/The%20talk.png"})
        QVERIFY2(changes.contains(QLatin1String(part)), qPrintable(changes));
    QCOMPARE(journey.files(), journey.before);
    saveLook(dialog, QStringLiteral("rename-picture"));
    rename->click();
    QTRY_VERIFY(!journey.window->imagesDesk().dialog());
    auto wanted = journey.before;
    wanted.insert(QStringLiteral("public/images/posts/first/The talk.png"),
                  wanted.take(QStringLiteral("public/images/posts/first/001.png")));
    for (QByteArray *text :
         {&wanted[QStringLiteral("posts/first.md")], &wanted[QStringLiteral("posts/second.md")]})
        text->replace("001.png", "The%20talk.png");
    QCOMPARE(journey.files(), wanted);
    QVERIFY(journey.post()->text().contains(QStringLiteral("The%20talk.png")));
    QTRY_VERIFY(journey.entry(QStringLiteral("The talk.png")));
    saveLook(journey.window.get(), QStringLiteral("renamed-picture"));
    // Ctrl+Z where the pictures are.
    journey.grid().setFocus();
    QTest::keyClick(&journey.grid(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(journey.files(), journey.before);
    QVERIFY(!journey.post()->isModified());
    QTRY_VERIFY(journey.entry(QStringLiteral("001.png")));
    // In the text the files follow its history: undone once more it is done again.
    auto *editor = journey.window->findChild<BodyEditor *>();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(journey.files(), wanted);
    QTRY_VERIFY(journey.entry(QStringLiteral("The talk.png")));
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(journey.files(), journey.before);
    QVERIFY(!journey.post()->isModified());
}

void TestPictures::aPictureGoesToTheBinAndComesBack()
{
    PictureJourney journey;
    journey.choose(QStringLiteral("001.png"));
    QTest::keyClick(&journey.grid(), Qt::Key_Delete);
    QTRY_VERIFY(journey.window->imagesDesk().removalDialog());
    RemovalDialog *dialog = journey.window->imagesDesk().removalDialog();
    const QString list = dialog->findChild<ChangeList *>()->toPlainText();
    for (const char *part : {"001.png", "goes to the bin", "posts/second.md", "Line 6"})
        QVERIFY2(list.contains(QLatin1String(part)), qPrintable(list));
    saveLook(dialog, QStringLiteral("bin-picture"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!journey.window->imagesDesk().removalDialog());
    QCOMPARE(journey.files(), journey.before);
    journey.grid().setFocus();
    QTest::keyClick(&journey.grid(), Qt::Key_Delete);
    QTRY_VERIFY(journey.window->imagesDesk().removalDialog());
    buttonOf(journey.window->imagesDesk().removalDialog(), QStringLiteral("Move to bin"))->click();
    QVERIFY(!journey.files().contains(QStringLiteral("public/images/posts/first/001.png")));
    QVERIFY(QFileInfo::exists(journey.bin.filePath(QStringLiteral("001.png"))));
    // The post still names it: the grid has an empty frame.
    QTRY_VERIFY(!journey.panel().entries().isEmpty()
                && journey.panel().entries().constLast().isMissing());
    journey.window->postDesk().undo();
    QCOMPARE(journey.files(), journey.before);
    QTRY_VERIFY(journey.entry(QStringLiteral("001.png")));
}

void TestPictures::aPictureIsReplaced()
{
    PictureJourney journey;
    QTemporaryDir elsewhere;
    QImage image(80, 60, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    journey.prompts.pictureAnswer = elsewhere.filePath(QStringLiteral("new.png"));
    QVERIFY(image.save(journey.prompts.pictureAnswer));
    journey.choose(QStringLiteral("001.png"));
    Q_EMIT journey.panel().commanded(ImageCommand::Replace,
                                     *journey.entry(QStringLiteral("001.png")));
    const QString name = QStringLiteral("public/images/posts/first/001.png");
    QTRY_VERIFY(journey.read(name) != journey.before.value(name));
    QFile chosen(journey.prompts.pictureAnswer);
    QVERIFY(chosen.open(QFile::ReadOnly));
    QCOMPARE(journey.read(name), chosen.readAll());
    QTRY_COMPARE(journey.entry(QStringLiteral("001.png"))->image.size, QSize(80, 60));
    QStringList told;
    for (const NoticeBar *bar : journey.window->findChild<PostPane *>()->notices()->bars())
        told.append(bar->notice().second);
    QVERIFY2(told.join(u' ').contains(QStringLiteral("Posts show it as before")),
             qPrintable(told.join(u' ')));
    journey.window->postDesk().undo();
    QCOMPARE(journey.files(), journey.before);

    // What is no picture is not put in a picture's place.
    journey.prompts.pictureAnswer = elsewhere.filePath(QStringLiteral("text.png"));
    QFile text(journey.prompts.pictureAnswer);
    QVERIFY(text.open(QFile::WriteOnly) && text.write("words") == 5);
    text.close();
    Q_EMIT journey.panel().commanded(ImageCommand::Replace,
                                     *journey.entry(QStringLiteral("001.png")));
    QCOMPARE(journey.files(), journey.before);
}

void TestPictures::theCoverIsChosen()
{
    PictureJourney journey;
    QTRY_VERIFY(journey.window->isSettled());
    Q_EMIT journey.panel().commanded(ImageCommand::SetCover,
                                     *journey.entry(QStringLiteral("old.png")));
    QCOMPARE(
        journey.post()->text(),
        QString::fromUtf8(QByteArray(First).replace("image: /public/images/posts/first/001.png",
                                                    "image: /public/images/posts/first/old.png")));
    journey.post()->document()->undo();
    QCOMPARE(journey.post()->text(), QString::fromUtf8(First));
}

void TestPictures::thePictureIsDescribed()
{
    PictureJourney journey;
    journey.choose(QStringLiteral("001.png"));
    QLineEdit *alt = nullptr;
    for (QLineEdit *each : journey.panel().findChildren<QLineEdit *>()) {
        if (each->accessibleName() == QStringLiteral("Alt text"))
            alt = each;
    }
    QVERIFY(alt);
    QTRY_COMPARE(alt->text(), QStringLiteral("A picture"));
    alt->setFocus();
    alt->selectAll();
    QTest::keyClicks(alt, QStringLiteral("A stage"));
    QTest::keyClick(alt, Qt::Key_Return);
    // Another post shows it, too: what changes there is shown first.
    QTRY_VERIFY(journey.window->imagesDesk().dialog());
    WordDialog *dialog = journey.window->imagesDesk().dialog();
    saveLook(dialog, QStringLiteral("alt-picture"));
    QCOMPARE(journey.files(), journey.before);
    buttonOf(dialog, QStringLiteral("Write it everywhere"))->click();
    QTRY_VERIFY(!journey.window->imagesDesk().dialog());
    QVERIFY(journey.read(QStringLiteral("posts/first.md")).contains("![A stage]("));
    QVERIFY(journey.read(QStringLiteral("posts/second.md")).contains("![A stage]("));
    journey.window->postDesk().undo();
    QCOMPARE(journey.files(), journey.before);
}

void TestPictures::linksAreCopied()
{
    PictureJourney journey;
    QTRY_VERIFY(journey.window->isSettled());
    const ImageEntry entry = *journey.entry(QStringLiteral("001.png"));
    // The posts write it in two forms; whichever is learned, a link has it.
    const QString address = referenceTo(*journey.window->workspace().blog(), journey.post()->path(),
                                        entry.image.path, journey.style());
    const QList<std::pair<ImageCommand, QString>> rows
        = {{ImageCommand::CopyMarkdown, QStringLiteral("![A picture](%1)").arg(address)},
           {ImageCommand::CopyAddress, address},
           {ImageCommand::CopyRelative, QStringLiteral("../public/images/posts/first/001.png")},
           {ImageCommand::CopyHtml,
            QStringLiteral("<img src=\"%1\" alt=\"A picture\">").arg(address)}};
    for (const auto &[command, wanted] : rows) {
        Q_EMIT journey.panel().commanded(command, entry);
        QCOMPARE(QGuiApplication::clipboard()->text(), wanted);
    }
}

void TestPictures::otherPostsAndTwinsAreTold()
{
    PictureJourney journey;
    QTRY_COMPARE(journey.entry(QStringLiteral("001.png"))->otherPosts, 1);
    QVERIFY(journey.entry(QStringLiteral("old.png"))->isUnused());
    journey.write(QStringLiteral("public/images/posts/first/twin.png"),
                  journey.before.value(QStringLiteral("public/images/posts/first/001.png")));
    Q_EMIT journey.window->postDesk().filesChanged();
    QTRY_VERIFY(journey.entry(QStringLiteral("twin.png")));
    QTRY_COMPARE(journey.entry(QStringLiteral("twin.png"))->sameAs, QStringLiteral("001.png"));
    journey.choose(QStringLiteral("001.png"));
    saveLook(journey.window.get(), QStringLiteral("grid"));
    ImageMenu menu(*journey.entry(QStringLiteral("001.png")), journey.window.get());
    menu.ensurePolished();
    menu.adjustSize();
    saveLook(&menu, QStringLiteral("picture-menu"));
}

void TestPictures::unusedOnesAreReviewedAndBinned()
{
    PictureJourney journey;
    journey.write(QStringLiteral("posts/third.md"), "---\ntitle: Third\n---\n\n![](/gone.png)\n");
    BlogPicturesDesk &desk = journey.window->imagesDesk().blogPictures();
    desk.open();
    PicturesDialog *dialog = desk.dialog();
    QVERIFY(dialog);
    const QList<QListWidget *> lists = dialog->findChildren<QListWidget *>();
    QTRY_COMPARE(lists.at(0)->count() + lists.at(1)->count(), 2);
    QListWidget *unused = lists.at(0)->accessibleName() == QStringLiteral("Unused pictures")
        ? lists.at(0)
        : lists.at(1);
    QCOMPARE(unused->item(0)->checkState(), Qt::Unchecked);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    unused->item(0)->setCheckState(Qt::Checked);
    saveLook(dialog, QStringLiteral("blog-pictures"));
    buttonOf(dialog, QStringLiteral("Move 1 to the bin…"))->click();
    QTRY_VERIFY(journey.window->imagesDesk().removalDialog());
    buttonOf(journey.window->imagesDesk().removalDialog(), QStringLiteral("Move to bin"))->click();
    QVERIFY(!journey.files().contains(QStringLiteral("public/images/posts/first/old.png")));
    QTRY_COMPARE(unused->count(), 0);
    journey.window->postDesk().undo();
    QVERIFY(journey.files().contains(QStringLiteral("public/images/posts/first/old.png")));
    QTRY_COMPARE(unused->count(), 1);
}

void TestPictures::thePreviewHasTheSameMenu()
{
    PictureJourney journey;
    journey.window->findChild<Desk *>()->proofPane().showTab(ProofPane::Preview);
    QTextCursor cursor(journey.post()->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("\n\n![](/images/posts/first/old.png) and "
                                     "![](/images/posts/first/001.png)\n\n![](gone.png)\n"));
    QVERIFY(journey.proofIsCurrent());
    const auto menuOf = [&journey](int picture, const QString &part) -> ImageMenu * {
        journey.page(QStringLiteral("document.querySelectorAll('%1 img, %1 .picture-gap')[%2]"
                                    ".dispatchEvent(new MouseEvent('contextmenu', "
                                    "{bubbles: true})); 1")
                         .arg(part)
                         .arg(picture));
        ImageMenu *menu = nullptr;
        const bool came = QTest::qWaitFor([&] {
            for (ImageMenu *each : journey.panel().findChildren<ImageMenu *>())
                menu = each->isVisible() ? each : menu;
            return menu != nullptr;
        });
        return came ? menu : nullptr;
    };
    const auto texts = [](const ImageMenu &menu) {
        QStringList all;
        for (const QAction *each : menu.actions())
            all.append(QString(each->text()).remove(u'&'));
        return all;
    };
    QTRY_VERIFY(journey.panel().entries().size() == 3);
    const int before = journey
                           .page(QStringLiteral(
                               "document.querySelectorAll('.post img, .post .picture-gap').length"))
                           .toInt();
    QVERIFY(before >= 4);
    ImageMenu *menu = menuOf(before - 3, QStringLiteral(".post"));
    QVERIFY(menu && texts(*menu).contains(QStringLiteral("Rename…")));
    QCOMPARE(journey.grid().currentIndex().data().toString(), QStringLiteral("old.png"));
    menu->close();
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    menu = menuOf(before - 2, QStringLiteral(".post"));
    QVERIFY(menu);
    QCOMPARE(journey.grid().currentIndex().data().toString(), QStringLiteral("001.png"));
    menu->close();
    // The picture above the post has it, too, but for what it is already.
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    journey.choose(QStringLiteral("old.png"));
    menu = menuOf(0, QStringLiteral(".head"));
    QVERIFY(menu);
    QCOMPARE(journey.grid().currentIndex().data().toString(), QStringLiteral("001.png"));
    for (const QAction *each : menu->actions()) {
        if (each->text().contains(QStringLiteral("cover")))
            QVERIFY(!each->isEnabled());
    }
    QVERIFY(texts(*menu).contains(QStringLiteral("Rename…")));
    menu->close();
}

GALLEY_JOURNEY_MAIN(TestPictures)
#include "tst_pictures.moc"
