// SPDX-License-Identifier: GPL-3.0-or-later
// A second view beside the text: of the same post, and of another one.
#include "support/journey.h"

#include "app/sessiondesk.h"
#include "app/splitdesk.h"
#include "app/tabsdesk.h"
#include "session/postcatalog.h"
#include "widgets/find/findbar.h"
#include "widgets/panesplitter.h"
#include "widgets/postpane.h"
#include "widgets/quickopen/quickopen.h"
#include "widgets/split/splitpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTextBlock>

using namespace Galley;

namespace {

const QByteArray First
    = "---\r\ntitle: First\r\n---\r\n\r\n# One\r\n\r\nwords\u00A0here\r\n\r\nlast\r\n";
const QByteArray Second = "---\ntitle: Second\n---\n\nother words\n";

} // namespace

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void typesAndUndoesInBoth();
    void savesTheSameBytes();
    void commandsGoToTheFocus();
    void theWholeFile();
    void composing();
    void anotherPost();
    void byQuickOpen();
    void whatIsBesideHasATab();
    void aPostThatGoes();
    void pastesPlainWhereTheCaretIs();
    void itsPostStaysOpen();
    void isBackAtTheNextStart();
    void wideAndNarrow();

private:
    QString pathOf(const char *name) const
    {
        return m_journey->path(QStringLiteral("posts/%1.md").arg(QLatin1String(name)));
    }
    SplitPane *pane() const { return m_journey->window->split().pane(); }
    BodyEditor &beside() const { return pane()->editor(); }
    BodyEditor &first() const { return *m_journey->window->findChild<PostPane *>()->editor(); }
    void split() const { QTest::keyClick(&first(), Qt::Key_F9, Qt::ControlModifier); }
    static QString textOf(const BodyEditor &editor)
    {
        return editor.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }
    bool same() const { return textOf(beside()) == pane()->post()->text(); }
    void trigger(const QString &name) const
    {
        m_journey->window->findChild<QAction *>(name)->trigger();
    }
    void look(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
        if (!folder.isEmpty())
            m_journey->window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    std::unique_ptr<Journey> m_journey;
};

void TestSplit::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/first.md"), First);
    m_journey->write(QStringLiteral("posts/second.md"), Second);
    m_journey->window->session().resume(true);
    QVERIFY(m_journey->window->open(pathOf("first")));
}

void TestSplit::typesAndUndoesInBoth()
{
    split();
    QVERIFY(pane() && pane()->isVisible());
    QVERIFY(beside().hasFocus());
    QVERIFY(same());
    QVERIFY(!m_journey->post()->isModified());
    QTest::keyClick(&beside(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&beside(), QStringLiteral("- item"));
    QTest::keyClick(&beside(), Qt::Key_Return); // the rules of lists hold here, too
    QTest::keyClicks(&beside(), QStringLiteral("next"));
    QVERIFY(m_journey->post()->text().endsWith(QStringLiteral("- item\n- next")));
    QVERIFY(same());
    first().setFocus();
    QTest::keyClick(&first(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(&first(), QStringLiteral("above "));
    QVERIFY(same());
    QVERIFY(beside().textCursor().atEnd()); // its caret is where it was
    // The last step is taken back, whichever view asks.
    beside().setFocus();
    QTest::keyClick(&beside(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_journey->post()->text().contains(QStringLiteral("above")));
    QVERIFY(m_journey->post()->text().contains(QStringLiteral("next")));
    QTest::keyClick(&beside(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_journey->post()->text().contains(QStringLiteral("above")));
    first().setFocus();
    while (m_journey->post()->document()->isUndoAvailable()) {
        QTest::keyClick(&first(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(same());
    }
    QCOMPARE(m_journey->post()->bytes(), First);
    QVERIFY(!m_journey->post()->isModified());
    look(QStringLiteral("split-light"));
    split();
    QTRY_VERIFY(!m_journey->window->findChild<SplitPane *>());
    QVERIFY(first().hasFocus());
}

void TestSplit::savesTheSameBytes()
{
    split();
    QTest::keyClick(&beside(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&beside(), QStringLiteral("end"));
    first().goTo(m_journey->post()->text().indexOf(QStringLiteral("here")));
    QTest::keyClicks(&first(), QStringLiteral("over "));
    QTest::keyClick(&beside(), Qt::Key_S, Qt::ControlModifier);
    QByteArray expected = First + "end";
    expected.replace("here", "over here");
    QCOMPARE(m_journey->read(QStringLiteral("posts/first.md")), expected);
    QVERIFY(!m_journey->post()->isModified());
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(m_journey->pageText().contains(QStringLiteral("over here")));
}

void TestSplit::commandsGoToTheFocus()
{
    split();
    beside().goTo(m_journey->post()->text().indexOf(QStringLiteral("last")));
    QTest::keyClick(&beside(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&beside(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_journey->post()->text().contains(QStringLiteral("**last**")));
    trigger(QStringLiteral("copyHtml"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("<p>last</p>\n"));
    trigger(QStringLiteral("undo"));
    QCOMPARE(m_journey->post()->bytes(), First);
    QTest::keyClick(&beside(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = pane()->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(!m_journey->window->findChild<PostPane *>()->findBar()->isVisible());
    auto *asked = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(asked && bar->isAncestorOf(asked));
    asked->clear();
    QTest::keyClicks(asked, QStringLiteral("words"));
    QTRY_COMPARE(beside().textCursor().selectedText(), QStringLiteral("words"));
    QVERIFY(!first().textCursor().hasSelection());
    // From pane to pane by key.
    QTest::keyClick(asked, Qt::Key_Escape);
    QVERIFY(beside().hasFocus());
    first().setFocus();
    QTest::keyClick(&first(), Qt::Key_F6);
    QVERIFY(SplitPane::focused());
}

void TestSplit::theWholeFile()
{
    split();
    QVERIFY(beside().textStart() > 0);
    pane()->setShowsSource(true);
    QCOMPARE(beside().textStart(), 0);
    QVERIFY(first().textStart() > 0); // the form stays
    beside().goTo(m_journey->post()->text().indexOf(QStringLiteral("First")));
    QTest::keyClicks(&beside(), QStringLiteral("Very "));
    QCOMPARE(m_journey->post()->frontMatter().field(QStringLiteral("title"))->value,
             QStringLiteral("Very First"));
    QVERIFY(same());
    look(QStringLiteral("split-source"));
}

void TestSplit::composing()
{
    split();
    for (BodyEditor *editor : {&beside(), &first()}) {
        BodyEditor &other = editor == &first() ? beside() : first();
        const QString before = m_journey->post()->text();
        editor->setFocus();
        editor->goTo(before.size());
        const int revision = other.document()->revision();
        QInputMethodEvent compose(QStringLiteral("かな"), {});
        QCoreApplication::sendEvent(editor, &compose);
        QVERIFY(!editor->textCursor().block().layout()->preeditAreaText().isEmpty());
        QCOMPARE(other.document()->revision(), revision); // nothing is written meanwhile
        QCOMPARE(m_journey->post()->text(), before);
        // Another program's line, while there is a composition in the other view.
        QTextCursor cursor(m_journey->post()->document());
        cursor.setPosition(int(before.indexOf(QStringLiteral("# One"))));
        cursor.insertText(QStringLiteral("new\n\n"));
        QVERIFY(!editor->textCursor().block().layout()->preeditAreaText().isEmpty());
        QVERIFY(same());
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("仮名"));
        QCoreApplication::sendEvent(editor, &commit);
        QVERIFY(m_journey->post()->text().endsWith(QStringLiteral("仮名")));
        QVERIFY(same());
        while (m_journey->post()->document()->isUndoAvailable())
            m_journey->post()->document()->undo();
        QCOMPARE(m_journey->post()->bytes(), First);
        QVERIFY(same());
    }
}

void TestSplit::anotherPost()
{
    m_journey->window->tabs().tabs().openKept(pathOf("second"));
    QVERIFY(m_journey->window->open(pathOf("first")));
    m_journey->window->split().showPost(pathOf("second"));
    QCOMPARE(pane()->post()->path(), pathOf("second"));
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    QTest::keyClick(&beside(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&beside(), QStringLiteral("mine"));
    first().setFocus();
    QTest::keyClick(&first(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&first(), QStringLiteral("yours"));
    // Each its own history and its own file.
    beside().setFocus();
    trigger(QStringLiteral("undo"));
    QCOMPARE(pane()->post()->bytes(), Second);
    QVERIFY(m_journey->post()->text().endsWith(QStringLiteral("yours")));
    trigger(QStringLiteral("redo"));
    trigger(QStringLiteral("save"));
    QCOMPARE(m_journey->read(QStringLiteral("posts/second.md")), Second + "mine");
    QCOMPARE(m_journey->read(QStringLiteral("posts/first.md")), First);
    first().setFocus();
    trigger(QStringLiteral("save"));
    QCOMPARE(m_journey->read(QStringLiteral("posts/first.md")), First + "yours");
    // The preview stays with the first view; going to the same post there changes nothing here.
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(m_journey->pageText().contains(QStringLiteral("yours")));
    QVERIFY(m_journey->window->open(pathOf("second")));
    QCOMPARE(pane()->post(), m_journey->post());
    QVERIFY(same());
    QTest::keyClicks(&first(), QStringLiteral("!"));
    QVERIFY(same());
    look(QStringLiteral("split-two"));
}

void TestSplit::byQuickOpen()
{
    QTRY_VERIFY(!m_journey->window->catalog().isScanning());
    QTest::keyClick(&first(), Qt::Key_P, Qt::ControlModifier);
    QWidget *asked = QApplication::focusWidget();
    QTest::keyClicks(asked, QStringLiteral("second"));
    QTest::keyClick(asked, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(pane());
    QCOMPARE(pane()->post()->path(), pathOf("second"));
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    QVERIFY(beside().hasFocus());
    QCOMPARE(m_journey->window->tabs().tabs().tabs().size(), 2);
}

void TestSplit::whatIsBesideHasATab()
{
    // Looked at before, and replaced in its tab.
    QVERIFY(m_journey->window->open(pathOf("second")));
    QVERIFY(m_journey->window->open(pathOf("first")));
    const PostTabs &tabs = m_journey->window->tabs().tabs();
    QCOMPARE(tabs.tabs().size(), 1);
    m_journey->window->split().showPost(pathOf("second"));
    QCOMPARE(pane()->post()->path(), pathOf("second"));
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    QCOMPARE(tabs.tabs().size(), 2);
}

void TestSplit::aPostThatGoes()
{
    m_journey->window->split().showPost(pathOf("second"));
    QVERIFY(pane());
    m_journey->window->workspace().closePost(pathOf("second"));
    QTRY_VERIFY(!m_journey->window->findChild<SplitPane *>());
    QVERIFY(!m_journey->window->findChild<QAction *>(QStringLiteral("split"))->isChecked());
    // And one whose window goes first.
    split();
    QVERIFY(pane());
    QVERIFY(m_journey->window->close());
    m_journey->window.reset();
}

void TestSplit::pastesPlainWhereTheCaretIs()
{
    split();
    QTest::keyClick(&beside(), Qt::Key_End, Qt::ControlModifier);
    auto *page = new QMimeData;
    page->setHtml(QStringLiteral("<p>so <b>bold</b></p>"));
    page->setText(QStringLiteral("so bold"));
    QGuiApplication::clipboard()->setMimeData(page);
    trigger(QStringLiteral("pastePlain"));
    QVERIFY(m_journey->post()->text().endsWith(QStringLiteral("last\nso bold")));
    QVERIFY(same());
}

/// It was only looked at, and so are many others after it.
void TestSplit::itsPostStaysOpen()
{
    split();
    const QString path = pane()->post()->path();
    for (int i = 0; i < 40; ++i) {
        const QString name = QStringLiteral("posts/other-%1.md").arg(i);
        m_journey->write(name, Second);
        QVERIFY(m_journey->window->open(m_journey->path(name)));
    }
    QVERIFY(pane() && pane()->post());
    QCOMPARE(pane()->post()->path(), path);
    QVERIFY(same());
}

void TestSplit::isBackAtTheNextStart()
{
    m_journey->window->split().showPost(pathOf("second"));
    pane()->setShowsSource(true);
    beside().goTo(20);
    QVERIFY(m_journey->window->close());
    m_journey->window.reset();
    m_journey->open();
    m_journey->window->session().resume(true);
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    QVERIFY(pane());
    QCOMPARE(pane()->post()->path(), pathOf("second"));
    QVERIFY(pane()->showsSource());
    QCOMPARE(beside().textCursor().position(), 20);
    // The same where the author says himself which blog he opens.
    QVERIFY(m_journey->window->close());
    m_journey->window.reset();
    m_journey->open();
    m_journey->window->session().resume(false);
    QVERIFY(m_journey->window->open(m_journey->root()));
    QTRY_VERIFY(pane());
    QCOMPARE(pane()->post()->path(), pathOf("second"));
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    split();
    QVERIFY(!pane());
    QVERIFY(m_journey->window->close());
    m_journey->window.reset();
    m_journey->open();
    m_journey->window->session().resume(true);
    QVERIFY(!pane());
}

void TestSplit::wideAndNarrow()
{
    split();
    const PaneSplitter &texts = m_journey->window->findChild<PostPane *>()->texts();
    QCOMPARE(texts.orientation(), Qt::Vertical);
    QTest::keyClick(&first(), Qt::Key_F9); // without the posts there is room
    m_journey->window->resize(1900, 900);
    QTRY_COMPARE(texts.orientation(), Qt::Horizontal);
    look(QStringLiteral("split-wide"));
    m_journey->window->resize(1100, 900);
    QTRY_COMPARE(texts.orientation(), Qt::Vertical);
    applyLook(*qApp, Settings::Theme::Dark);
    look(QStringLiteral("split-dark"));
    applyLook(*qApp, Settings::Theme::Light);
}

GALLEY_JOURNEY_MAIN(TestSplit)
#include "tst_split.moc"
