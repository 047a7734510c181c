// SPDX-License-Identifier: GPL-3.0-or-later
// What was open and shown is there again: after the window was closed, after it was killed, and
// when another post was looked at meanwhile. Posts open side by side as tabs.
#include "support/journey.h"

#include "app/proofpane.h"
#include "app/sessiondesk.h"
#include "app/tabsdesk.h"
#include "session/sessionstate.h"
#include "widgets/postpane.h"
#include "widgets/posttabbar.h"
#include "widgets/toolbutton.h"

#include <QAction>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBlock>

using namespace Galley;

namespace {

QByteArray longPost(const QByteArray &title)
{
    QByteArray post = "---\ntitle: " + title + "\n---\n\n";
    for (int i = 0; i < 200; ++i)
        post += "Paragraph " + QByteArray::number(i) + " of " + title
            + ", with so many more words that it takes more than one line of the column, and then "
              "some.\n\n";
    return post;
}

/// Where the author is: caret and anchor as line and column, and the line on top.
struct Place {
    int caretLine;
    int caretColumn;
    int anchor;
    double top;

    bool operator==(const Place &other) const
    {
        return caretLine == other.caretLine && caretColumn == other.caretColumn
            && anchor == other.anchor && qAbs(top - other.top) < 0.4;
    }
};

Place placeOf(const BodyEditor &editor)
{
    const QTextCursor caret = editor.textCursor();
    return {caret.blockNumber(), caret.positionInBlock(), caret.anchor(), editor.topBodyLine()};
}

char *toString(const Place &place)
{
    return QTest::toString(QStringLiteral("line %1 column %2 anchor %3 top %4")
                               .arg(place.caretLine)
                               .arg(place.caretColumn)
                               .arg(place.anchor)
                               .arg(place.top));
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void closedAndOpenedAgain();
    void theWindowIsShownLast();
    void killedAndOpenedAgain();
    void changedOnTheDiskMeanwhile();
    void anotherPostAndBack();
    void aStartThatDidNotEndWellIsNotRepeated();
    void whoDoesNotResumeLeavesNothing();
    void tabsByKeyAndMouse();
    void manyTabs();
    void tabsComeBack();
    void tabsWaitForTheirBlog();
    void theWindowAsksForEachTab();

private:
    void goSomewhere()
    {
        BodyEditor &editor = m_journey->editor();
        QTextCursor caret(editor.document()->findBlockByNumber(204));
        caret.movePosition(QTextCursor::NextWord);
        caret.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        editor.setTextCursor(caret);
        editor.scrollToBodyLine(195);
    }
    /// The window goes as a killed one does: without being closed.
    void kill()
    {
        m_journey->window.reset();
        m_journey->open();
    }
    ProofPane &proof() const { return *m_journey->window->findChild<ProofPane *>(); }
    PostPane &pane() const { return *m_journey->window->findChild<PostPane *>(); }
    PostTabBar &bar() const { return *m_journey->window->findChild<PostTabBar *>(); }
    QString kept() const { return SessionState::fileIn(m_journey->settings.folder()); }
    QStringList shownTabs() const
    {
        QStringList titles;
        for (int i = 0; i < bar().count(); ++i)
            titles.append(bar().tabText(i));
        return titles;
    }
    QString pathOf(const char *name) const
    {
        return m_journey->path(QStringLiteral("posts/%1.md").arg(QLatin1String(name)));
    }
    void openInTab(const char *name) const
    {
        m_journey->window->tabs().tabs().openKept(pathOf(name));
    }
    void look(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
        if (!folder.isEmpty())
            m_journey->window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    std::unique_ptr<Journey> m_journey;
};

void TestSession::init()
{
    m_journey = std::make_unique<Journey>();
    for (const char *name : {"first", "second", "third"})
        m_journey->write(QStringLiteral("posts/%1.md").arg(QLatin1String(name)), longPost(name));
    m_journey->window->session().resume(true);
    QVERIFY(!m_journey->post()); // a new profile has nothing to bring back
    QVERIFY(m_journey->window->open(pathOf("first")));
}

void TestSession::closedAndOpenedAgain()
{
    goSomewhere();
    const Place place = placeOf(m_journey->editor());
    QVERIFY(place.top > 190);
    proof().showTab(ProofPane::Images);
    proof().setPageWidth(390);
    proof().setPageDark(true);
    QVERIFY(m_journey->window->close());
    kill();
    QVERIFY(!m_journey->post());
    m_journey->window->session().resume(true);
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    QCOMPARE(placeOf(m_journey->editor()), place);
    QCOMPARE(proof().tab(), ProofPane::Images);
    QCOMPARE(m_journey->window->preview().pageWidth(), 390);
    QVERIFY(m_journey->window->preview().isDark());
    QVERIFY(m_journey->proofIsCurrent());
    QCOMPARE(placeOf(m_journey->editor()), place);
    // Its page follows.
    proof().showTab(ProofPane::Preview);
    QTRY_VERIFY(m_journey->page(QStringLiteral("window.scrollY")).toDouble() > 1000);
    QCOMPARE(placeOf(m_journey->editor()), place);
    QVERIFY(!pane().showsSource());
}

void TestSession::theWindowIsShownLast()
{
    // In the middle of one paragraph, which has other lines in another width.
    m_journey->write(QStringLiteral("posts/one.md"),
                     "# One\n\n" + QByteArray("words and ").repeated(3000) + "\n\nEnd.\n");
    QVERIFY(m_journey->window->open(pathOf("one")));
    m_journey->editor().scrollToBodyLine(2.5);
    const double top = m_journey->editor().topBodyLine();
    QVERIFY(qAbs(top - 2.5) < 0.02);
    QVERIFY(m_journey->window->close());
    m_journey->window = std::make_unique<MainWindow>(m_journey->settings, m_journey->prompts);
    // As the program starts: the post is there before its pane has a size.
    m_journey->window->session().resume(true);
    m_journey->window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_journey->window.get()));
    const auto isThere = [&] { return qAbs(m_journey->editor().topBodyLine() - top) < 0.02; };
    QTRY_VERIFY(isThere());
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(isThere());
}

void TestSession::killedAndOpenedAgain()
{
    pane().setShowsSource(true);
    goSomewhere();
    const Place place = placeOf(m_journey->editor());
    const QByteArray words = "\"source\":true";
    const auto isKept = [&] {
        QFile file(kept());
        return file.open(QFile::ReadOnly) && file.readAll().contains(words);
    };
    QTRY_VERIFY(isKept());
    kill();
    m_journey->window->session().resume(true);
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    QVERIFY(pane().showsSource());
    QCOMPARE(placeOf(m_journey->editor()), place);
    QVERIFY(m_journey->proofIsCurrent());
    QCOMPARE(placeOf(m_journey->editor()), place);
}

void TestSession::changedOnTheDiskMeanwhile()
{
    goSomewhere();
    const Place place = placeOf(m_journey->editor());
    QVERIFY(m_journey->window->close());
    QByteArray changed = m_journey->read(QStringLiteral("posts/first.md"));
    changed.replace("---\n\nParagraph 0 ", "tags: [a]\n---\n\nNew.\n\nParagraph 0 ");
    m_journey->write(QStringLiteral("posts/first.md"), changed);
    kill();
    m_journey->window->session().resume(true);
    const QTextCursor caret = m_journey->editor().textCursor();
    QCOMPARE(caret.blockNumber(), place.caretLine + 3);
    QVERIFY(caret.block().text().startsWith(QStringLiteral("Paragraph 100 ")));
    QCOMPARE(caret.selectedText(), QStringLiteral("100 "));

    QVERIFY(m_journey->window->close());
    m_journey->write(QStringLiteral("posts/first.md"), "Short.\n");
    kill();
    m_journey->window->session().resume(true);
    QVERIFY(m_journey->editor().textCursor().position() <= 7);
}

void TestSession::anotherPostAndBack()
{
    goSomewhere();
    const Place place = placeOf(m_journey->editor());
    QVERIFY(m_journey->window->workspace().openPost(pathOf("second")));
    QCOMPARE(m_journey->editor().topBodyLine(), 0.0);
    QVERIFY(m_journey->window->workspace().openPost(pathOf("first")));
    QCOMPARE(placeOf(m_journey->editor()), place);
}

void TestSession::aStartThatDidNotEndWellIsNotRepeated()
{
    QVERIFY(m_journey->window->close());
    kill();
    SessionState state = SessionState::read(kept());
    QCOMPARE(state.post, pathOf("first"));
    state.isOpening = true;
    QVERIFY(SessionState::write(kept(), state.bytes()).ok());
    m_journey->window->session().resume(true);
    QVERIFY(!m_journey->post());
}

void TestSession::whoDoesNotResumeLeavesNothing()
{
    QVERIFY(m_journey->window->close());
    kill();
    const SessionState before = SessionState::read(kept());
    QVERIFY(m_journey->window->open(pathOf("second")));
    QVERIFY(m_journey->window->close());
    m_journey->window.reset();
    QCOMPARE(SessionState::read(kept()).bytes(), before.bytes());
}

void TestSession::tabsByKeyAndMouse()
{
    QVERIFY(!bar().isVisible());
    openInTab("second");
    QVERIFY(bar().isVisible());
    QCOMPARE(shownTabs(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    openInTab("third");
    QVERIFY(m_journey->window->windowTitle().startsWith(QStringLiteral("third")));
    m_journey->editor().setFocus();
    QTest::keyClick(&m_journey->editor(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    // As the menu says it, and as keyboards send it.
    const auto *back = m_journey->window->findChild<QAction *>(QStringLiteral("previousTab"));
    QCOMPARE(back->shortcut().toString(), QStringLiteral("Ctrl+Shift+Tab"));
    for (const Qt::Key key : {Qt::Key_Backtab, Qt::Key_Tab}) {
        QTest::keyClick(&m_journey->editor(), key, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_journey->post()->path(), pathOf(key == Qt::Key_Tab ? "second" : "third"));
    }
    openInTab("first");
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("typed "));
    QVERIFY(!bar().tabIcon(0).isNull());
    QVERIFY(bar().tabToolTip(0).contains(QStringLiteral("unsaved changes")));
    QVERIFY(m_journey->proofIsCurrent());
    look(QStringLiteral("tabs"));

    // As a hand carries it.
    bar().moveTab(0, 2);
    const QList<PostTabs::Tab> &tabs = m_journey->window->tabs().tabs().tabs();
    QCOMPARE(tabs.constLast().path, pathOf("first"));
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    QVERIFY(!bar().tabIcon(2).isNull());
    bar().moveTab(2, 0);
    QCOMPARE(tabs.constFirst().path, pathOf("first"));

    QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(1).center());
    QCOMPARE(m_journey->post()->path(), pathOf("second"));
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(m_journey->pageText().contains(QStringLiteral("Paragraph 3 of second")));
    // What is hidden saves and undoes as before.
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(0).center());
    QTest::keyClick(&m_journey->editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_journey->post()->isModified());
    QVERIFY(bar().tabIcon(0).isNull());

    QTest::keyClick(&m_journey->editor(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(shownTabs(), (QStringList{QStringLiteral("second"), QStringLiteral("third")}));
    QTest::keyClick(&m_journey->editor(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shownTabs().size(), 3);
    QCOMPARE(m_journey->post()->path(), pathOf("first"));
    auto *closer = qobject_cast<ToolButton *>(bar().tabButton(0, QTabBar::RightSide));
    QVERIFY(closer);
    closer->click();
    QTRY_COMPARE(shownTabs().size(), 2);
    QTest::keyClick(&m_journey->editor(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!bar().isVisible());
}

void TestSession::manyTabs()
{
    for (int i = 0; i < 12; ++i) {
        const QString file = QStringLiteral("posts/p%1.md").arg(i);
        m_journey->write(file,
                         "---\ntitle: A rather long title & number " + QByteArray::number(i)
                             + "\n---\n\nWords.\n");
        m_journey->window->tabs().tabs().openKept(m_journey->path(file));
    }
    QCOMPARE(bar().count(), 13);
    QVERIFY(bar().rect().contains(bar().tabRect(bar().currentIndex()).center()));
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("typed "));
    QVERIFY(m_journey->proofIsCurrent());
    look(QStringLiteral("tabs-many"));
    applyLook(*qApp, Settings::Theme::Dark);
    look(QStringLiteral("tabs-many-dark"));
    applyLook(*qApp, Settings::Theme::Light);
    m_journey->window->tabs().tabs().show(0);
    QVERIFY(bar().rect().contains(bar().tabRect(0).center()));
    // The window is no wider for them.
    m_journey->window->resize(700, 600);
    QVERIFY(m_journey->window->width() <= 700);
    QTRY_VERIFY(pane().width() > 650 && bar().width() == pane().width());
    look(QStringLiteral("tabs-narrow"));
}

/// A start with a post brings the others of its blog back; one without any keeps them for later.
void TestSession::tabsWaitForTheirBlog()
{
    openInTab("second");
    openInTab("third");
    const QStringList all{QStringLiteral("first"), QStringLiteral("second"),
                          QStringLiteral("third")};
    QCOMPARE(shownTabs(), all);
    QVERIFY(m_journey->window->close());
    kill();
    m_journey->window->session().resume(false);
    QVERIFY(!m_journey->post());
    QVERIFY(m_journey->window->close());
    kill();
    m_journey->window->session().resume(false);
    QVERIFY(m_journey->window->open(pathOf("second")));
    QCOMPARE(shownTabs(), all);
    QCOMPARE(bar().currentIndex(), 1);
}

void TestSession::tabsComeBack()
{
    openInTab("second");
    openInTab("third");
    QVERIFY(m_journey->window->workspace().openPost(pathOf("second")));
    goSomewhere();
    const Place place = placeOf(m_journey->editor());
    QVERIFY(m_journey->window->close());
    kill();
    m_journey->window->session().resume(true);
    QCOMPARE(
        shownTabs(),
        (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
    QCOMPARE(bar().currentIndex(), 1);
    QCOMPARE(placeOf(m_journey->editor()), place);
}

void TestSession::theWindowAsksForEachTab()
{
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("one "));
    openInTab("second");
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("two "));
    openInTab("third");
    m_journey->prompts.savingAnswer = Prompts::Answer::Save;
    QVERIFY(m_journey->window->close());
    QCOMPARE(m_journey->prompts.asked,
             (QStringList{QStringLiteral("save first"), QStringLiteral("save second")}));
    QVERIFY(m_journey->read(QStringLiteral("posts/first.md")).contains("one Paragraph 0"));
    QVERIFY(m_journey->read(QStringLiteral("posts/second.md")).contains("two Paragraph 0"));
}

GALLEY_JOURNEY_MAIN(TestSession)
#include "tst_session.moc"
