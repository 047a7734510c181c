// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the real window: open a post, type, see it, save it, find it on disk.
#include "support/journey.h"

#include "widgets/frontmatterform.h"
#include "widgets/noticebar.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Galley;

namespace {

// A no-break space, a comment, both kinds of quotes, and no newline at the end: nothing of it may
// move.
const QByteArray Before = "---\n"
                          "title: \"The first\"   # kept\n"
                          "image: /public/images/posts/first/001.png\n"
                          "publishedAt: '2018-05-30'\n"
                          "tags: [a,  b]\n"
                          "---\n"
                          "\n"
                          "A paragraph with a no-break\xc2\xa0space.\n"
                          "\n"
                          "![A picture](/public/images/posts/first/001.png)\n"
                          "\n"
                          "The end";

} // namespace

class TestWriteAndSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTypedIntoTheBodyAreSeenAndSaved();
    void theTitleTypedIntoTheFormIsSeenAndSaved();
    void undoBringsBackTheBytes();
    void goingToAnotherPostKeepsWhatWasTyped();
    void closingAsksForWhatIsNotSaved();
    void whatAFieldRefusedStaysAndIsSaidBeforeTheWindowGoes();
    void aFileThatAnotherProgramChangedIsNotOverwritten();
};

void TestWriteAndSave::wordsTypedIntoTheBodyAreSeenAndSaved()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.proofIsCurrent());
    QCOMPARE(
        journey.page(QStringLiteral("document.querySelector('.title').textContent")).toString(),
        QStringLiteral("The first"));

    BodyEditor &editor = journey.editor();
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor, QStringLiteral(" of the proof"));
    QVERIFY(journey.post()->isModified());
    QVERIFY(journey.window->isWindowModified());
    QVERIFY(journey.proofIsCurrent());
    QVERIFY(journey.pageText().contains(QStringLiteral("The end of the proof")));

    QTest::keyClick(&editor, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!journey.post()->isModified());
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), Before + " of the proof");
    QCOMPARE(QDir(journey.path(QStringLiteral("posts")))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("first.md")});
}

void TestWriteAndSave::theTitleTypedIntoTheFormIsSeenAndSaved()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    auto *form = journey.window->findChild<FrontMatterForm *>();
    QLineEdit *title = nullptr;
    for (QLineEdit *line : form->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"title")
            title = line;
    QVERIFY(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Der \"zweite\" Titel"));
    QVERIFY(journey.proofIsCurrent());
    QCOMPARE(
        journey.page(QStringLiteral("document.querySelector('.title').textContent")).toString(),
        QStringLiteral("Der \"zweite\" Titel"));
    QVERIFY(journey.window->windowTitle().startsWith(QStringLiteral("Der \"zweite\" Titel")));
    QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
    QByteArray expected = Before;
    expected.replace("\"The first\"", "\"Der \\\"zweite\\\" Titel\"");
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), expected);
}

void TestWriteAndSave::undoBringsBackTheBytes()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.post()->setField(QStringLiteral("title"), QStringLiteral("Other")).ok());
    QTest::keyClicks(&journey.editor(), QStringLiteral("x"));
    QVERIFY(journey.post()->bytes() != Before);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&journey.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(journey.post()->bytes(), Before);
    QVERIFY(!journey.post()->isModified());
}

void TestWriteAndSave::goingToAnotherPostKeepsWhatWasTyped()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    journey.write(QStringLiteral("posts/second.md"), "---\ntitle: Second\n---\n\nBody.\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QTest::keyClicks(&journey.editor(), QStringLiteral("kept "));
    QVERIFY(journey.window->workspace().openPost(journey.path(QStringLiteral("posts/second.md"))));
    QVERIFY(journey.proofIsCurrent());
    QVERIFY(journey.pageText().contains(QStringLiteral("Body.")));
    QVERIFY(journey.window->workspace().openPost(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.post()->text().contains(QStringLiteral("kept ")));
    QVERIFY(journey.post()->isModified());
    QVERIFY(journey.prompts.asked.isEmpty());
}

void TestWriteAndSave::closingAsksForWhatIsNotSaved()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QTest::keyClicks(&journey.editor(), QStringLiteral("kept "));
    journey.prompts.savingAnswer = Prompts::Answer::Cancel;
    QVERIFY(!journey.window->close());
    QCOMPARE(journey.prompts.asked, QStringList{QStringLiteral("save The first")});
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), Before);
    journey.prompts.savingAnswer = Prompts::Answer::Save;
    QVERIFY(journey.window->close());
    QByteArray expected = Before;
    expected.replace("\nA paragraph", "\nkept A paragraph");
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), expected);
}

void TestWriteAndSave::whatAFieldRefusedStaysAndIsSaidBeforeTheWindowGoes()
{
    const QByteArray first = "---\ntitle: First\ntags: [one, [two]]\n---\nWords.\n";
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), first);
    journey.write(QStringLiteral("posts/second.md"), Before);
    const QString path = journey.path(QStringLiteral("posts/first.md"));
    QVERIFY(journey.window->open(path));
    const auto field = [&] {
        for (QPlainTextEdit *each : journey.window->findChildren<QPlainTextEdit *>()) {
            if (each->accessibleName() == u"tags" && each->isVisible())
                return each;
        }
        return static_cast<QPlainTextEdit *>(nullptr);
    };
    QTRY_VERIFY(field());
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(field(), Qt::Key_Backspace); // the list is not closed any more
    QTest::keyClicks(field(), QStringLiteral(", three"));
    const QString typed = QStringLiteral("[one, [two], three");
    QCOMPARE(field()->toPlainText(), typed);
    const auto isSaid = [&] {
        const QList<NoticeBar *> bars = journey.window->findChildren<NoticeBar *>();
        return std::any_of(bars.begin(), bars.end(), [](const NoticeBar *bar) {
            return bar->notice().first.contains(u"“tags”");
        });
    };
    QVERIFY(!isSaid());
    QTest::keyClick(field(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(isSaid());
    QCOMPARE(field()->toPlainText(), typed);
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), first);

    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/second.md"))));
    QVERIFY(!journey.window->close());
    QCOMPARE(journey.post()->path(), path);
    QTRY_VERIFY(field());
    QCOMPARE(field()->toPlainText(), typed);
    QVERIFY(journey.prompts.asked.isEmpty());
    QVERIFY(journey.window->close()); // said once
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), first);
}

void TestWriteAndSave::aFileThatAnotherProgramChangedIsNotOverwritten()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QTest::keyClicks(&journey.editor(), QStringLiteral("mine "));
    const QByteArray theirs = Before + "\ntheirs";
    journey.write(QStringLiteral("posts/first.md"), theirs);
    journey.prompts.overwriteAnswer = false;
    QVERIFY(!journey.window->workspace().save());
    QCOMPARE(journey.prompts.asked, QStringList{QStringLiteral("overwrite first.md")});
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), theirs);
    QVERIFY(journey.post()->isModified());
    journey.prompts.overwriteAnswer = true;
    QVERIFY(journey.window->workspace().save());
    QVERIFY(journey.read(QStringLiteral("posts/first.md")).contains("mine "));
}

GALLEY_JOURNEY_MAIN(TestWriteAndSave)
#include "tst_writeandsave.moc"
