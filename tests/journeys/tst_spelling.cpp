// SPDX-License-Identifier: GPL-3.0-or-later
// Words that no dictionary knows are marked, each paragraph in its own language; what the author
// does about them stays outside the blog.
#include "app/actions.h"
#include "support/journey.h"
#include "widgets/body/textmarks.h"
#include "widgets/bodyeditor.h"
#include "widgets/form/fieldline.h"
#include "widgets/form/fieldparagraph.h"
#include "widgets/noticebar.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

using namespace Galley;

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksEachParagraphInItsLanguage();
    void theWordBeingTypedIsLeftAlone();
    void marksNeverEnterTheHistory();
    void suggests();
    void ownWords();
    void theSwitchAndTheLanguage();
    void aBrokenDictionaryIsTold();
    void whatIsScrolledToIsLookedAt();
    void fromOneToTheNext();
    void fieldsAreCheckedToo();
};

namespace {

const QString Name = QStringLiteral("posts/first.md");

const QByteArray ThreeLanguages
    = "---\ntitle: Wrnog in the head\nlang: en\n---\n\n"
      "# One day\n\n"
      "Her gün şehir ve deniz için yeni bir yaazı yazıyorum.\n\n"
      "Wir schreiben jeden Tag einen Beitrga über die Stadt.\n\n"
      "We write a post about the ctiy and the sea every day, see `wrnog` and\n"
      "<https://exmaple.org/wrnog>, [a link](https://exmaple.org/wrnog) or www.exmaple.org.\n\n"
      "```js\nconst wrnog = `wrnog`;\n```\n\n"
      "{{< figrue src=\"wrnog.png\" >}}\n";

void start(Journey &journey, const QByteArray &bytes,
           const QString &dictionaries = QStringLiteral(GALLEY_CASES "/spelling/dictionaries"))
{
    journey.settings.setDictionaryFolder(dictionaries);
    journey.write(Name, bytes);
    QVERIFY(journey.window->open(journey.path(Name)));
}

QStringList marked(const Journey &journey)
{
    QStringList words;
    const QString text = journey.post()->text();
    for (const Span &span : journey.editor().misspelledMarks().spans()) {
        if (span.length > 0)
            words.append(text.mid(span.start, span.length));
    }
    return words;
}

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

void putCaret(const Journey &journey, const QString &behind)
{
    QTextCursor caret = journey.editor().textCursor();
    caret.setPosition(int(journey.post()->text().indexOf(behind) + behind.size()));
    journey.editor().setTextCursor(caret);
}

/// Opens the context menu at a word, as its key does, and chooses the action whose text begins so
/// once it is there. Returns the texts of all that were there by then.
QStringList chooseIn(QWidget &widget, QWidget &receiver, QPoint at, const QString &word,
                     const QString &action)
{
    QStringList texts;
    QTimer look;
    int turns = 0;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        texts.clear();
        QAction *found = nullptr;
        for (QAction *each : menu->actions()) {
            texts.append(each->text());
            if (each->text().startsWith(action) && each->isEnabled())
                found = each;
        }
        if (found && qEnvironmentVariableIsSet("GALLEY_PICTURES"))
            menu->grab().save(qEnvironmentVariable("GALLEY_PICTURES")
                              + QStringLiteral("/spelling-menu-%1.png").arg(word));
        if (found)
            found->trigger();
        if (found || ++turns > 500) {
            menu->close();
            look.stop();
        }
    });
    look.start(10);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget.mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(&receiver, &event);
    return texts;
}

QStringList choose(const Journey &journey, const QString &word, const QString &action)
{
    putCaret(journey, word);
    BodyEditor &editor = journey.editor();
    return chooseIn(editor, *editor.viewport(), editor.cursorRect().center(), word, action);
}

} // namespace

void TestSpelling::marksEachParagraphInItsLanguage()
{
    Journey journey;
    start(journey, ThreeLanguages);
    QTRY_COMPARE(marked(journey), list("yaazı Beitrga ctiy"));
    QVERIFY(!journey.post()->isModified());
    QCOMPARE(journey.post()->bytes(), ThreeLanguages);
}

void TestSpelling::theWordBeingTypedIsLeftAlone()
{
    Journey journey;
    start(journey, "---\nlang: en\n---\n\nWe write a post about the city and the sea. \n");
    putCaret(journey, QStringLiteral("sea. "));
    QTest::keyClicks(&journey.editor(), QStringLiteral("The wrnog"));
    QTRY_VERIFY(journey.window->isSettled());
    QCOMPARE(marked(journey), QStringList());
    QTest::keyClick(&journey.editor(), Qt::Key_Space);
    QTRY_COMPARE(marked(journey), list("wrnog"));
    // Corrected from behind: the mark goes with the first key and does not come back.
    QTest::keyClick(&journey.editor(), Qt::Key_Backspace);
    QTest::keyClick(&journey.editor(), Qt::Key_Backspace);
    QCOMPARE(marked(journey), QStringList());
    QTRY_VERIFY(journey.window->isSettled());
    QCOMPARE(marked(journey), QStringList());
    // The caret leaves the word: it is looked at.
    QTest::keyClick(&journey.editor(), Qt::Key_Up);
    QTRY_COMPARE(marked(journey), list("wrno"));
    // A caret that only passes takes no mark away.
    putCaret(journey, QStringLiteral("wrn"));
    QTRY_VERIFY(journey.window->isSettled());
    QCOMPARE(marked(journey), list("wrno"));
}

void TestSpelling::marksNeverEnterTheHistory()
{
    Journey journey;
    start(journey, ThreeLanguages);
    QTRY_COMPARE(marked(journey).size(), 3);
    QVERIFY(!journey.post()->document()->isUndoAvailable());
    putCaret(journey, QStringLiteral("every day"));
    QTest::keyClicks(&journey.editor(), QStringLiteral(" xx yy"));
    QTRY_VERIFY(marked(journey).contains(QStringLiteral("xx")));
    while (journey.post()->document()->isUndoAvailable())
        journey.editor().undo();
    QCOMPARE(journey.post()->bytes(), ThreeLanguages);
    QTRY_COMPARE(marked(journey), list("yaazı Beitrga ctiy"));
}

void TestSpelling::suggests()
{
    Journey journey;
    start(journey, ThreeLanguages);
    QTRY_COMPARE(marked(journey).size(), 3);
    choose(journey, QStringLiteral("Beitrga"), QStringLiteral("Beitrag"));
    QByteArray expected = ThreeLanguages;
    QCOMPARE(journey.post()->bytes(), expected.replace("Beitrga", "Beitrag"));
    QTRY_COMPARE(marked(journey), list("yaazı ctiy"));
    journey.editor().undo(); // one step
    QCOMPARE(journey.post()->bytes(), ThreeLanguages);
    // A word that is right has no such menu, but the switch.
    const QStringList texts
        = choose(journey, QStringLiteral("Stadt"), QStringLiteral("Check &spelling"));
    QVERIFY(!texts.join(u' ').contains(QLatin1String("my words")));
}

void TestSpelling::ownWords()
{
    Journey journey;
    start(journey, ThreeLanguages);
    QTRY_COMPARE(marked(journey).size(), 3);
    const QStringList before = QDir(journey.root()).entryList(QDir::AllEntries | QDir::Hidden);
    choose(journey, QStringLiteral("ctiy"), QStringLiteral("Add "));
    QTRY_COMPARE(marked(journey), list("yaazı Beitrga"));
    choose(journey, QStringLiteral("Beitrga"), QStringLiteral("Ignore in this blog"));
    QTRY_COMPARE(marked(journey), list("yaazı"));
    choose(journey, QStringLiteral("yaazı"), QStringLiteral("Ignore here"));
    QTRY_COMPARE(marked(journey), QStringList());
    QCOMPARE(QDir(journey.root()).entryList(QDir::AllEntries | QDir::Hidden), before);
    QVERIFY(!journey.post()->isModified());
    // The next start knows the words, but not what was ignored once.
    journey.window.reset();
    journey.open();
    QVERIFY(journey.window->open(journey.path(Name)));
    QTRY_COMPARE(marked(journey), list("yaazı"));
}

void TestSpelling::theSwitchAndTheLanguage()
{
    Journey journey;
    start(journey, ThreeLanguages);
    QTRY_COMPARE(marked(journey).size(), 3);
    auto *actions = journey.window->findChild<Actions *>();
    QVERIFY(actions->checkSpelling->isChecked());
    actions->checkSpelling->trigger();
    QCOMPARE(marked(journey), QStringList());
    QVERIFY(!journey.settings.checksSpelling());
    actions->checkSpelling->trigger();
    QTRY_COMPARE(marked(journey).size(), 3);

    const auto item = [&](const QString &text) -> QAction * {
        Q_EMIT actions->spellingLanguage->aboutToShow();
        for (QAction *each : actions->spellingLanguage->actions()) {
            if (each->text().startsWith(text))
                return each;
        }
        return nullptr;
    };
    QVERIFY(item(QStringLiteral("As the post is written: American English")));
    QVERIFY(item(QStringLiteral("As the post is written"))->isChecked());
    QVERIFY(item(QStringLiteral("Deutsch")));
    item(QStringLiteral("Deutsch"))->trigger();
    QVERIFY(item(QStringLiteral("Deutsch"))->isChecked());
    QTRY_VERIFY(journey.window->isSettled());
    QCOMPARE(journey.settings.spellingLanguage(journey.post()->path()), QStringLiteral("de-DE"));
    QTRY_COMPARE(marked(journey).size(), 3); // paragraphs in other languages are known as such
    item(QStringLiteral("As the post"))->trigger();
    QVERIFY(journey.settings.spellingLanguage(journey.post()->path()).isEmpty());
}

void TestSpelling::aBrokenDictionaryIsTold()
{
    Journey journey;
    start(journey, "---\nlang: aa\n---\n\nSome words that nobody knows at all.\n",
          QStringLiteral(GALLEY_CASES "/spelling/broken"));
    auto *notices = journey.window->findChild<PostPane *>()->notices();
    QTRY_VERIFY(!notices->bars().isEmpty());
    QTRY_VERIFY(journey.window->isSettled());
    QCOMPARE(marked(journey), QStringList());
}

void TestSpelling::whatIsScrolledToIsLookedAt()
{
    QByteArray post = "---\nlang: en\n---\n\n";
    for (int i = 0; i < 3000; ++i)
        post += "We write a post about the city and the wrnog sea every day.\n\n";
    Journey journey;
    start(journey, post);
    QTRY_VERIFY(marked(journey).size() > 5);
    QVERIFY(marked(journey).size() < 500); // only what is shown, with some around it
    journey.editor().goTo(journey.post()->document()->characterCount());
    QTRY_VERIFY(journey.window->isSettled());
    const int last = int(journey.post()->text().lastIndexOf(QStringLiteral("wrnog")));
    QTRY_VERIFY(journey.editor().misspelledMarks().spans().contains(Span{last, 5}));
}

void TestSpelling::fromOneToTheNext()
{
    QByteArray post = ThreeLanguages;
    for (int i = 0; i < 300; ++i)
        post += "\nWe write a post about the city and the sea every day.\n";
    post += "\nWe write a post about the ctiy.\n";
    Journey journey;
    start(journey, post);
    const auto step = [&journey](const QString &name) {
        for (QAction *action : journey.window->actions()) {
            if (QString(action->text()).remove(u'&') == name)
                action->trigger();
        }
    };
    const QString next = QStringLiteral("Next misspelling");
    const auto selected = [&journey] { return journey.editor().textCursor().selectedText(); };
    putCaret(journey, QStringLiteral("One day"));
    for (const QString &word : list("yaazı Beitrga ctiy")) {
        step(next);
        QTRY_COMPARE(selected(), word);
    }
    const int shown = journey.editor().textCursor().position();
    step(next); // far below what is shown
    QTRY_VERIFY(journey.editor().textCursor().position() > shown + 10000);
    QCOMPARE(selected(), QStringLiteral("ctiy"));
    step(next); // round to the beginning
    QTRY_COMPARE(selected(), QStringLiteral("yaazı"));
    step(QStringLiteral("Previous misspelling"));
    QTRY_VERIFY(journey.editor().textCursor().position() > shown + 10000);
    QVERIFY(!journey.post()->isModified());
}

void TestSpelling::fieldsAreCheckedToo()
{
    const QByteArray bytes = "---\ntitle: We write about the ctiy\n"
                             "description: A post about the sea every dya\nlang: en\n"
                             "layout: wrnog\n---\n\nWe write a post.\n";
    Journey journey;
    start(journey, bytes);
    FieldLine *title = nullptr;
    FieldParagraph *description = nullptr;
    for (auto *line : journey.window->findChildren<FieldLine *>())
        title = line->accessibleName() == QLatin1String("title") ? line : title;
    for (auto *paragraph : journey.window->findChildren<FieldParagraph *>())
        description
            = paragraph->accessibleName() == QLatin1String("description") ? paragraph : description;
    QVERIFY(title && description);
    const auto wrong = [&] {
        QStringList words;
        for (const Span &span : title->markedWords())
            words.append(title->text().mid(span.start, span.length));
        for (const Span &span : description->markedWords())
            words.append(description->text().mid(span.start, span.length));
        return words;
    };
    QTRY_COMPARE(wrong(), list("ctiy dya"));
    QVERIFY(!journey.post()->isModified());
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        journey.window->grab().save(folder + QStringLiteral("/spelling-fields.png"));

    title->setFocus();
    title->setCursorPosition(int(title->text().size()) - 1);
    chooseIn(*title, *title, title->rect().center(), QStringLiteral("ctiy"),
             QStringLiteral("city"));
    QByteArray expected = bytes;
    QTRY_COMPARE(journey.post()->bytes(), expected.replace("ctiy", "city"));
    QTRY_COMPARE(wrong(), list("dya"));
    journey.editor().undo(); // one step
    QCOMPARE(journey.post()->bytes(), bytes);
    QTRY_COMPARE(wrong(), list("ctiy dya"));

    // The word that is being typed is left alone until the caret leaves it.
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, QStringLiteral(" wrnog"));
    QTRY_COMPARE(wrong(), list("ctiy dya"));
    QTRY_VERIFY(journey.window->isSettled());
    QTest::keyClicks(title, QStringLiteral(" the"));
    QTRY_COMPARE(wrong(), list("ctiy wrnog dya"));

    title->setCursorPosition(int(title->text().indexOf(QLatin1String("rnog"))));
    chooseIn(*title, *title, title->rect().center(), QStringLiteral("wrnog"),
             QStringLiteral("Add "));
    QTRY_COMPARE(wrong(), list("ctiy dya"));

    journey.window->findChild<Actions *>()->checkSpelling->setChecked(false);
    QTRY_COMPARE(wrong(), QStringList());
}

GALLEY_JOURNEY_MAIN(TestSpelling)
#include "tst_spelling.moc"
