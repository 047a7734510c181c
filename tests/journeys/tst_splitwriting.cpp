// SPDX-License-Identifier: GPL-3.0-or-later
// What helps to write in a second view beside the text, as it does in the first.
#include "support/journey.h"

#include "app/splitdesk.h"
#include "widgets/body/occurrences.h"
#include "widgets/body/textmarks.h"
#include "widgets/completion/completionpopup.h"
#include "widgets/postpane.h"
#include "widgets/split/splitpane.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

using namespace Galley;

namespace {

const QByteArray First
    = "---\r\ntitle: First\r\n---\r\n\r\n# One\r\n\r\nwords\u00A0here\r\n\r\nlast\r\n";
const QByteArray Second = "---\ntitle: Second\n---\n\nother words\n";

} // namespace

class TestSplitWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void wordsAreDraggedOver();
    void everyOccurrenceInBoth();
    void marksMisspellings();
    void offersLinks();

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
    static void drop(BodyEditor &from, BodyEditor &to, const char *words)
    {
        const QString wanted = QString::fromUtf8(words);
        to.moveHere(from, int(textOf(to).indexOf(wanted) + wanted.size()));
    }
    void trigger(const QString &name) const
    {
        m_journey->window->findChild<QAction *>(name)->trigger();
    }

    std::unique_ptr<Journey> m_journey;
};

void TestSplitWriting::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/first.md"), First);
    m_journey->write(QStringLiteral("posts/second.md"), Second);
    QVERIFY(m_journey->window->open(pathOf("first")));
}

/// A platform without a screen drags nothing: here is what a drop does.
void TestSplitWriting::wordsAreDraggedOver()
{
    split();
    const auto select = [](BodyEditor &editor, const char *words) {
        const QString wanted = QString::fromUtf8(words);
        QTextCursor caret = editor.textCursor();
        caret.setPosition(int(textOf(editor).indexOf(wanted)));
        caret.setPosition(caret.position() + int(wanted.size()), QTextCursor::KeepAnchor);
        editor.setTextCursor(caret);
    };
    const QString before = m_journey->post()->text();
    for (const bool down : {true, false}) {
        BodyEditor &from = down ? first() : beside();
        BodyEditor &to = down ? beside() : first();
        select(from, down ? "words" : "last");
        drop(from, to, down ? "last" : "# One");
        QString expected = before;
        if (down)
            expected.replace(QStringLiteral("last"), QStringLiteral("lastwords"))
                .replace(QStringLiteral("words\u00A0here"), QStringLiteral("\u00A0here"));
        else
            expected.replace(QStringLiteral("last"), QString())
                .replace(QStringLiteral("# One"), QStringLiteral("# Onelast"));
        QCOMPARE(m_journey->post()->text(), expected);
        QVERIFY(same());
        QCOMPARE(to.textCursor().selectedText(),
                 down ? QStringLiteral("words") : QStringLiteral("last"));
        QVERIFY(to.hasFocus());
        QTest::keyClick(&to, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_journey->post()->bytes(), First);
        QVERIFY(same());
        QVERIFY(!m_journey->post()->document()->isUndoAvailable());
    }
    // Onto itself it stays, and nothing goes into what is hidden.
    select(first(), "words");
    drop(first(), beside(), "wor");
    QCOMPARE(m_journey->post()->bytes(), First);
    drop(first(), beside(), "title");
    QVERIFY(m_journey->post()->bytes().startsWith("---\r\ntitle: First\r\n---\r\nwords"));
    QVERIFY(same());
}

void TestSplitWriting::everyOccurrenceInBoth()
{
    const QByteArray bytes = "---\r\ntitle: cat\r\n---\r\n\r\nA cat, a cat,\r\n\r\nand the cat\r\n";
    m_journey->write(QStringLiteral("posts/third.md"), bytes);
    QVERIFY(m_journey->window->open(pathOf("third")));
    split();
    for (BodyEditor *editor : {&beside(), &first()}) {
        editor->setFocus();
        editor->goTo(m_journey->post()->text().lastIndexOf(QStringLiteral("cat")) + 1);
        QTest::keyClick(editor, Qt::Key_F2, Qt::ControlModifier);
        QCOMPARE(editor->occurrences().places().size(), 3);
        QTest::keyClicks(editor, QStringLiteral("dogs"));
        QTest::keyClick(editor, Qt::Key_Backspace);
        QByteArray expected = bytes;
        expected.replace("cat", "dog").replace("title: dog", "title: cat");
        QCOMPARE(m_journey->post()->bytes(), expected);
        QVERIFY(same());
        QTest::keyClick(editor, Qt::Key_Left); // no change of the text
        QTest::keyClicks(editor, QStringLiteral("o"));
        QVERIFY(m_journey->post()->text().contains(QStringLiteral("A doog, a doog,")));
        QVERIFY(same());
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_journey->post()->bytes(), bytes);
        QVERIFY(same());
        QVERIFY(!m_journey->post()->document()->isUndoAvailable());
        QVERIFY(!editor->occurrences().isOn());
    }
}

void TestSplitWriting::marksMisspellings()
{
    m_journey->settings.setDictionaryFolder(QStringLiteral(GALLEY_CASES "/spelling/dictionaries"));
    m_journey->write(QStringLiteral("posts/third.md"),
                     "---\nlang: en\n---\n\nWe write about the ctiy and the sea.\n");
    m_journey->write(QStringLiteral("posts/fourth.md"),
                     "---\nlang: de\n---\n\nWir schreiben jeden Tag einen Beitrga.\n");
    QVERIFY(m_journey->window->open(pathOf("third")));
    const auto marked = [](BodyEditor &editor) {
        QStringList words;
        for (const Span &span : editor.misspelledMarks().spans()) {
            if (span.length > 0)
                words.append(textOf(editor).mid(span.start, span.length));
        }
        return words;
    };
    split();
    QTRY_COMPARE(marked(first()), QStringList{QStringLiteral("ctiy")});
    QTRY_COMPARE(marked(beside()), QStringList{QStringLiteral("ctiy")});
    QVERIFY(!m_journey->post()->isModified());
    // Another post beside it is read in its own language.
    m_journey->window->split().showPost(pathOf("fourth"));
    QTRY_COMPARE(marked(beside()), QStringList{QStringLiteral("Beitrga")});
    // Its menu, and a word that is right from now on in both views.
    m_journey->window->split().showPost(pathOf("third"));
    QTRY_COMPARE(marked(beside()), QStringList{QStringLiteral("ctiy")});
    beside().goTo(textOf(beside()).indexOf(QStringLiteral("ctiy")) + 1);
    QStringList offered;
    QTimer look;
    connect(&look, &QTimer::timeout, &look, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        look.stop();
        for (QAction *action : menu->actions()) {
            offered.append(action->text());
            if (action->text().contains(QStringLiteral("my words")))
                action->trigger();
        }
        menu->close();
    });
    look.start(10);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, beside().cursorRect().center(),
                           beside().mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(beside().viewport(), &menu);
    QVERIFY(offered.contains(QStringLiteral("Add \"ctiy\" to my words")));
    QTRY_COMPARE(marked(first()), QStringList());
    QTRY_COMPARE(marked(beside()), QStringList());
    split();
}

void TestSplitWriting::offersLinks()
{
    QTRY_VERIFY(m_journey->window->isSettled());
    m_journey->window->split().showPost(pathOf("second"));
    QTest::keyClick(&beside(), Qt::Key_End, Qt::ControlModifier);
    const auto rows = [this] {
        QStringList titles;
        auto *popup = m_journey->window->findChild<CompletionPopup *>();
        for (int row = 0; popup && popup->isVisible() && row < popup->model().rowCount(); ++row) {
            if (!popup->model().isHeading(row))
                titles.append(popup->model().item(row).title);
        }
        return titles;
    };
    // The titles come from a thread. The second view's own post is not offered there.
    QTest::keyClicks(&beside(), QStringLiteral("[Fi"));
    QTRY_VERIFY(([&] {
        QTest::keyClick(&beside(), Qt::Key_Space, Qt::ControlModifier);
        return rows().contains(QStringLiteral("First"));
    })());
    QVERIFY(!rows().contains(QStringLiteral("Second")));
    QTest::keyClick(&beside(), Qt::Key_Tab);
    QVERIFY2(pane()->post()->text().contains(QStringLiteral("[First](")),
             qPrintable(pane()->post()->text()));
    QVERIFY(same());
    QCOMPARE(m_journey->post()->bytes(), First);
    // Headings are those of its own post.
    QTest::keyClick(&beside(), Qt::Key_End, Qt::ControlModifier);
    for (const char *typed : {"", "# Two", "", "[x](#"}) {
        QTest::keyClick(&beside(), Qt::Key_Return);
        QTest::keyClicks(&beside(), QString::fromLatin1(typed));
    }
    QTRY_COMPARE(rows(), QStringList{QStringLiteral("Two")});
    QTest::keyClick(&beside(), Qt::Key_Escape);
    QTRY_VERIFY(rows().isEmpty());
    // Off in one is off in both.
    trigger(QStringLiteral("completes"));
    QTest::keyClicks(&beside(), QStringLiteral(" [y](#"));
    QCoreApplication::processEvents();
    QVERIFY(rows().isEmpty());
    trigger(QStringLiteral("completes"));
}

GALLEY_JOURNEY_MAIN(TestSplitWriting)
#include "tst_splitwriting.moc"
