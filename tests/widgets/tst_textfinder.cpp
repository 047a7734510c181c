// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/openpost.h"
#include "widgets/body/textmarks.h"
#include "widgets/bodyeditor.h"
#include "widgets/find/findbar.h"
#include "widgets/find/textfinder.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Galley;
/// The hidden front matter has the same words.
class TestTextFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheFirstHitWhileOneTypes();
    void goesRound();
    void selectedWordsAreTheQuestion();
    void theFrontMatterIsNotSearched();
    void sourceIsSearchedWhole();
    void theHitsFollowTheText();
    void replacesOneAfterTheOther();
    void replacesAllAsOneStep();
    void replacesWithGroups();
    void onlyInTheSelection();
    void theSelectionOutlivesTheQuestion();
    void withoutASelectionThereIsNoLimit();
    void theLimitGoesWithItsPost();
    void nextWithoutABarMissesNothing();
    void sourceAndFormAreSearchedAsShown();
    void marksGoForGood();
    void allMeansAll();
    void saysWhatItFound_data();
    void saysWhatItFound();
    void readOnlyPostsAreOnlySearched();
    void escapeGoesBackToTheText();

private:
    void load(const QByteArray &bytes);
    void type(const char *asked) { field("Find")->setText(QString::fromUtf8(asked)); }
    QLineEdit *field(const char *name) { return named<QLineEdit>(name); }
    QPushButton *button(const char *name) const
    {
        for (QPushButton *each : m_bar->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    template <typename Widget>
    Widget *named(const char *name) const
    {
        for (Widget *each : m_bar->findChildren<Widget *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QString said() { return field("Find")->findChild<QLabel *>()->text(); }
    QString body() const { return m_post->text().mid(m_editor->textStart()); }
    /// The selection as "start+length", counted from the body's beginning.
    QString selection() const
    {
        const QTextCursor caret = m_editor->textCursor();
        return QStringLiteral("%1+%2")
            .arg(caret.selectionStart() - m_editor->textStart())
            .arg(caret.selectionEnd() - caret.selectionStart());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<OpenPost> m_post;
    std::unique_ptr<QWidget> m_window;
    BodyEditor *m_editor = nullptr;
    FindBar *m_bar = nullptr;
    std::unique_ptr<TextFinder> m_finder;
};

void TestTextFinder::init()
{
    m_window = std::make_unique<QWidget>();
    m_editor = new BodyEditor;
    m_bar = new FindBar;
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_editor);
    column->addWidget(m_bar);
    m_finder = std::make_unique<TextFinder>(*m_bar, *m_editor);
    m_window->resize(700, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    load("---\ntitle: one\n---\none two one\nthree one\n");
}

void TestTextFinder::cleanup()
{
    m_finder->setPost(nullptr);
    m_editor->setPost(nullptr);
    m_finder.reset();
    m_window.reset();
    m_post.reset();
}

void TestTextFinder::load(const QByteArray &bytes)
{
    m_finder->setPost(nullptr);
    m_editor->setPost(nullptr);
    const QString path = m_folder.filePath(QStringLiteral("post.md"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    Result<std::unique_ptr<OpenPost>> post = OpenPost::load(path);
    QVERIFY(post.ok());
    m_post = std::move(post).value();
    m_editor->setPost(m_post.get());
    m_editor->goTo(m_editor->textStart());
    m_finder->setPost(m_post.get());
}

void TestTextFinder::showsTheFirstHitWhileOneTypes()
{
    m_editor->goTo(m_editor->textStart() + 5);
    m_finder->open(false);
    type("o");
    QCOMPARE(selection(), QStringLiteral("6+1")); // of "two", at or behind the caret
    type("one");
    QCOMPARE(selection(), QStringLiteral("8+3"));
    QCOMPARE(said(), QStringLiteral("2 of 3"));
    QCOMPARE(m_editor->foundMarks().spans().size(), 3);
    type("ones");
    QCOMPARE(said(), QStringLiteral("No match"));
    QVERIFY(m_editor->foundMarks().spans().isEmpty());
}

void TestTextFinder::goesRound()
{
    m_finder->open(false);
    type("one");
    QStringList places{selection()};
    for (int i = 0; i < 3; ++i, places.append(selection()))
        m_finder->next();
    QCOMPARE(places.join(u' '), QStringLiteral("0+3 8+3 18+3 0+3"));
    m_finder->previous();
    QCOMPARE(selection(), QStringLiteral("18+3"));
    // From where the caret was put meanwhile.
    m_editor->goTo(m_editor->textStart() + 4);
    m_finder->next();
    QCOMPARE(selection(), QStringLiteral("8+3"));
    m_editor->goTo(m_editor->textStart() + 4);
    m_finder->previous();
    QCOMPARE(selection(), QStringLiteral("0+3"));
}

void TestTextFinder::selectedWordsAreTheQuestion()
{
    QTextCursor caret = m_editor->textCursor();
    caret.setPosition(m_editor->textStart() + 4);
    caret.setPosition(m_editor->textStart() + 7, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(caret);
    m_finder->open(false);
    QCOMPARE(m_bar->query().text, QStringLiteral("two"));
    QCOMPARE(said(), QStringLiteral("1 of 1"));
    // Several lines are a place to look in, not a word to look for.
    m_editor->selectAll();
    m_finder->open(false);
    QCOMPARE(m_bar->query().text, QStringLiteral("two"));
}

void TestTextFinder::theFrontMatterIsNotSearched()
{
    m_finder->open(false);
    type("title");
    QCOMPARE(said(), QStringLiteral("No match"));
}

void TestTextFinder::sourceIsSearchedWhole()
{
    m_editor->setShowsSource(true);
    m_finder->open(false);
    type("one");
    QCOMPARE(m_editor->foundMarks().spans().size(), 4);
}

void TestTextFinder::theHitsFollowTheText()
{
    m_finder->open(false);
    type("one");
    m_editor->goTo(m_editor->textStart());
    m_editor->insertPlainText(QStringLiteral("one "));
    QTRY_COMPARE(m_editor->foundMarks().spans().size(), 4);
    QCOMPARE(said(), QStringLiteral("4 hits"));
}

void TestTextFinder::replacesOneAfterTheOther()
{
    m_finder->open(true);
    type("one");
    field("Replace with")->setText(QStringLiteral("eins one"));
    m_finder->replace();
    QCOMPARE(body(), QStringLiteral("eins one two one\nthree one\n"));
    QCOMPARE(selection(), QStringLiteral("13+3")); // not the word just written
    m_finder->replace();
    QCOMPARE(body(), QStringLiteral("eins one two eins one\nthree one\n"));
    m_editor->undo();
    QCOMPARE(body(), QStringLiteral("eins one two one\nthree one\n"));
    // Where the caret is at no hit, the next one is shown first.
    m_editor->goTo(m_editor->textStart());
    m_finder->replace();
    QCOMPARE(body(), QStringLiteral("eins one two one\nthree one\n"));
    QCOMPARE(selection(), QStringLiteral("5+3"));
}

void TestTextFinder::replacesAllAsOneStep()
{
    const QString before = m_post->text();
    m_finder->open(true);
    type("one");
    field("Replace with")->setText(QStringLiteral("oneone"));
    button("Replace all")->click();
    QCOMPARE(body(), QStringLiteral("oneone two oneone\nthree oneone\n"));
    QCOMPARE(m_post->frontMatter().field(QStringLiteral("title"))->value, QStringLiteral("one"));
    m_editor->undo();
    QCOMPARE(m_post->text(), before);
    QVERIFY(!m_post->isModified());
}

void TestTextFinder::replacesWithGroups()
{
    m_finder->open(true);
    named<QToolButton>("Regular expression")->click();
    type("^(\\w+) (\\w+)");
    field("Replace with")->setText(QStringLiteral("$2\\n$1"));
    m_finder->replaceAll();
    QCOMPARE(body(), QStringLiteral("two\none one\none\nthree\n"));
}

void TestTextFinder::onlyInTheSelection()
{
    QTextCursor caret = m_editor->textCursor();
    caret.setPosition(m_editor->textStart() + 4);
    caret.setPosition(m_editor->textStart() + 14, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(caret);
    m_finder->open(true);
    named<QToolButton>("Only in the selection")->click();
    type("o");
    QCOMPARE(said(), QStringLiteral("1 of 2"));
    field("Replace with")->setText(QStringLiteral("000"));
    m_finder->replaceAll();
    QCOMPARE(body(), QStringLiteral("one tw000 000ne\nthree one\n"));
}

void TestTextFinder::theSelectionOutlivesTheQuestion()
{
    m_finder->open(true);
    type("one");
    m_editor->setFocus();
    QTextCursor caret = m_editor->textCursor();
    caret.setPosition(m_editor->textStart() + 4);
    caret.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(caret); // two lines: a place to look in
    m_finder->open(true); // which shows the first hit at once
    named<QToolButton>("Only in the selection")->click();
    QVERIFY(m_bar->isOnlySelection());
    field("Replace with")->setText(QStringLiteral("1"));
    m_finder->replaceAll();
    QCOMPARE(body(), QStringLiteral("one two 1\nthree 1\n"));
}

void TestTextFinder::withoutASelectionThereIsNoLimit()
{
    m_finder->open(true);
    type("one");
    named<QToolButton>("Only in the selection")->click();
    QVERIFY(!m_bar->isOnlySelection()); // a hit that is shown is no selection of the author's
    QCOMPARE(said(), QStringLiteral("1 of 3"));
}

void TestTextFinder::theLimitGoesWithItsPost()
{
    onlyInTheSelection();
    QVERIFY(m_bar->isOnlySelection());
    load("one one\n");
    QVERIFY(!m_bar->isOnlySelection());
    QVERIFY(field("Replace with")->isVisible()); // the rows stay as they were
}

void TestTextFinder::nextWithoutABarMissesNothing()
{
    m_finder->open(false);
    named<QToolButton>("Regular expression")->click();
    type("o\\w+");
    QTest::keyClick(field("Find"), Qt::Key_Escape);
    m_editor->goTo(m_editor->textStart());
    m_finder->next();
    QCOMPARE(selection(), QStringLiteral("0+3"));
    QTest::keyClick(field("Find"), Qt::Key_Escape);
    m_finder->next(); // from a hit that is selected
    QCOMPARE(selection(), QStringLiteral("8+3"));
    QCOMPARE(m_bar->query().text, QStringLiteral("o\\w+"));
}

void TestTextFinder::sourceAndFormAreSearchedAsShown()
{
    m_finder->open(false);
    type("one");
    m_editor->setShowsSource(true);
    m_finder->lookAgain();
    QCOMPARE(m_editor->foundMarks().spans().size(), 4);
    m_editor->setShowsSource(false);
    m_finder->lookAgain();
    QCOMPARE(m_editor->foundMarks().spans().size(), 3);
}

void TestTextFinder::marksGoForGood()
{
    m_finder->open(false);
    type("one");
    m_editor->insertPlainText(QStringLiteral("one "));
    QTest::keyClick(field("Find"), Qt::Key_Escape);
    QSignalSpy changed(&m_editor->foundMarks(), &TextMarks::changed);
    m_finder->lookAgain();
    QVERIFY(changed.isEmpty());
    QVERIFY(m_editor->foundMarks().spans().isEmpty());
}

void TestTextFinder::allMeansAll()
{
    load(QByteArray("e a\n").repeated(int(TextSearch::MostMatches) + 500));
    m_finder->open(true);
    type("e");
    field("Replace with")->setText(QStringLiteral("ee"));
    m_finder->replaceAll();
    QCOMPARE(body().count(QStringLiteral("ee a\n")), int(TextSearch::MostMatches) + 500);
}

void TestTextFinder::saysWhatItFound_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing asked") << QString() << QString();
    QTest::newRow("no hit") << QStringLiteral("zero") << QStringLiteral("No match");
    QTest::newRow("half an expression")
        << QStringLiteral("(o") << QStringLiteral("Not an expression yet");
}

void TestTextFinder::saysWhatItFound()
{
    QFETCH(QString, asked);
    m_finder->open(false);
    if (asked.startsWith(u'('))
        named<QToolButton>("Regular expression")->click();
    field("Find")->setText(asked);
    QTEST(said(), "said");
}

void TestTextFinder::readOnlyPostsAreOnlySearched()
{
    load("one\rtwo\none\n"); // CR beside LF
    QVERIFY(m_post->isReadOnly());
    m_finder->open(true);
    type("one");
    QVERIFY(field("Replace with")->isHidden() || !field("Replace with")->isVisible());
    const QString before = m_post->text();
    m_finder->replaceAll();
    QCOMPARE(m_post->text(), before);
    QCOMPARE(m_editor->foundMarks().spans().size(), 2);
}

void TestTextFinder::escapeGoesBackToTheText()
{
    m_finder->open(false);
    QTRY_VERIFY(field("Find")->hasFocus());
    type("two");
    QTest::keyClick(field("Find"), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_editor->hasFocus());
    QCOMPARE(selection(), QStringLiteral("4+3"));
    QVERIFY(m_editor->foundMarks().spans().isEmpty());
    // F3 goes on with the same words.
    m_editor->goTo(m_editor->textStart());
    m_finder->next();
    QCOMPARE(selection(), QStringLiteral("4+3"));
}

QTEST_MAIN(TestTextFinder)
#include "tst_textfinder.moc"
