// SPDX-License-Identifier: GPL-3.0-or-later
// A goal of words, repeated words and long sentences: each only where the author wants it, and none
// of it in the blog.
#include "app/actions.h"
#include "support/prosepost.h"
#include "widgets/goalbar.h"
#include "widgets/goaldialog.h"
#include "widgets/settings/numberbox.h"
#include "widgets/statusline.h"

#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

using namespace Galley;

using Remark = BodyEditor::Remark;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoalIsSetShownAndKept();
    void aGoalOfAllPosts();
    void aGoalOfADay();
    void repeatedWordsAreMarkedAndRemoved();
    void longSentencesAreMarked();
    void theWordAtTheCaretIsLeftAlone();
    void whatIsLeftStaysLeft();
    void aRestingMouseTellsWhatItIs();
};

namespace {

const QByteArray Repeats = "---\ntitle: The the head\nlang: en\n---\n\n"
                           "# One day\n\n"
                           "This is the the end of it. A line that ends with with\n"
                           "with a word and goes on.\n\n"
                           "See `the the` and <https://example.org/the> [x](/the/the).\n\n"
                           "{{< figure the the >}}\n\n"
                           "```\nthe the\n```\n";

QString counts(const Journey &journey)
{
    QStringList texts;
    for (const QLabel *label : journey.window->findChild<StatusLine *>()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QStringList filesOf(const Journey &journey)
{
    return QDir(journey.root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

void TestStyle::aGoalIsSetShownAndKept()
{
    Journey journey;
    start(journey, QByteArray("---\ntitle: A b c\n---\n\nfour words are here, 你好 `x`\n"));
    auto *bar = journey.window->findChild<GoalBar *>();
    QVERIFY(counts(journey).contains(QStringLiteral("7 words")));
    QVERIFY(!bar->isVisible());
    auto *actions = journey.window->findChild<Actions *>();
    actions->wordGoal->trigger();
    auto *dialog = journey.window->findChild<GoalDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<NumberBox *>()->setValue(14);
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + QStringLiteral("/word-goal.png"));
    const QStringList before = filesOf(journey);
    dialog->accept();
    QVERIFY2(counts(journey).contains(QStringLiteral("7 of 14 words")),
             qPrintable(counts(journey)));
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->share(), 0.5);
    QVERIFY(bar->toolTip().contains(QStringLiteral("7 words to the goal")));
    QVERIFY(!journey.post()->isModified());
    QCOMPARE(filesOf(journey), before);

    putCaret(journey, int(journey.post()->text().size()) - 1);
    QTest::keyClicks(&journey.editor(), QStringLiteral(" a b c d e f g"));
    QTRY_VERIFY(counts(journey).contains(QStringLiteral("14 of 14 words")));
    QCOMPARE(bar->share(), 1.0);
    QVERIFY(bar->toolTip().contains(QStringLiteral("is reached")));

    // Another post has none; the goal is there again after a start.
    journey.write(QStringLiteral("posts/second.md"), "one\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/second.md"))));
    QVERIFY(counts(journey).contains(QStringLiteral("1 word")));
    QVERIFY(!bar->isVisible());
    journey.window.reset();
    journey.open();
    QVERIFY(journey.window->open(journey.path(ProsePost)));
    QVERIFY2(counts(journey).contains(QStringLiteral(" of 14 words")), qPrintable(counts(journey)));
}

void TestStyle::aGoalOfAllPosts()
{
    Journey journey;
    start(journey, "one two\n");
    journey.settings.setUsualWordGoal(4);
    QVERIFY(counts(journey).contains(QStringLiteral("2 of 4 words")));
    journey.settings.setWordGoal(journey.path(ProsePost), 0); // this one has none
    QVERIFY(counts(journey).contains(QStringLiteral("2 words")));
    journey.settings.setWordGoal(journey.path(ProsePost), 4); // as all of them
    journey.settings.setUsualWordGoal(8);
    QVERIFY(counts(journey).contains(QStringLiteral("2 of 8 words")));
}

void TestStyle::aGoalOfADay()
{
    Journey journey;
    start(journey, "one two three\n");
    journey.write(QStringLiteral("posts/second.md"), "one\n");
    const auto isShown
        = [&journey](const QString &text) { return counts(journey).split(u'\n').contains(text); };
    const auto type = [&journey](const QString &text) {
        putCaret(journey, int(journey.post()->text().size()) - 1);
        QTest::keyClicks(&journey.editor(), text);
    };
    QVERIFY(!counts(journey).contains(QStringLiteral("today")));
    journey.window->findChild<Actions *>()->wordGoal->trigger();
    auto *dialog = journey.window->findChild<GoalDialog *>();
    QVERIFY(dialog);
    dialog->findChildren<NumberBox *>().at(1)->setValue(5);
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + QStringLiteral("/day-goal.png"));
    const QStringList before = filesOf(journey);
    dialog->accept();
    QVERIFY(isShown(QStringLiteral("0 of 5 today")));
    QVERIFY(isShown(QStringLiteral("3 words"))); // no goal of the post
    type(QStringLiteral(" a b"));
    QTRY_VERIFY(isShown(QStringLiteral("2 of 5 today")));
    // Another post has a day of its own; this one goes on with its own, after a start, too.
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/second.md"))));
    QVERIFY(isShown(QStringLiteral("0 of 5 today")));
    type(QStringLiteral(" a b c d e f"));
    QTRY_VERIFY(isShown(QStringLiteral("6 of 5 today")));
    QVERIFY(journey.window->open(journey.path(ProsePost)));
    QVERIFY(isShown(QStringLiteral("2 of 5 today")));
    for (OpenPost *post : journey.window->workspace().posts())
        QVERIFY(post->save().ok());
    journey.window.reset();
    journey.open();
    QVERIFY(journey.window->open(journey.path(ProsePost)));
    QVERIFY(isShown(QStringLiteral("2 of 5 today")));
    // A night later: what was there before the first word counts no more.
    {
        const QSignalBlocker asleep(journey.settings);
        journey.settings.setWordsAtDayStart(journey.path(ProsePost),
                                            QDate::currentDate().addDays(-1), 0);
    }
    type(QStringLiteral(" c"));
    QTRY_VERIFY(isShown(QStringLiteral("1 of 5 today")));
    // What is taken away is no debt.
    journey.editor().selectAll();
    QTest::keyClick(&journey.editor(), Qt::Key_Backspace);
    QTRY_VERIFY(isShown(QStringLiteral("0 of 5 today")));
    QCOMPARE(filesOf(journey), before);
    journey.settings.setDailyWords(0);
    QVERIFY(!counts(journey).contains(QStringLiteral("today")));
}

void TestStyle::repeatedWordsAreMarkedAndRemoved()
{
    Journey journey;
    start(journey, Repeats);
    QTRY_VERIFY(journey.window->isSettled());
    QCOMPARE(marked(journey, Remark::Repeated), QStringList()); // off at first
    journey.settings.setMarksRepeatedWords(true);
    const QStringList all{QStringLiteral("the"), QStringLiteral("with"), QStringLiteral("with")};
    QTRY_COMPARE(marked(journey, Remark::Repeated), all);
    QVERIFY(!journey.post()->isModified());

    QStringList texts = menuAt(journey, markAt(journey, Remark::Repeated, 0) + 1,
                               QStringLiteral("Remove the repeated word"));
    QVERIFY2(texts.contains(QStringLiteral("The word \"the\" stands here twice.")),
             qPrintable(texts.join(u'\n')));
    QByteArray expected = Repeats;
    QCOMPARE(journey.post()->bytes(), expected.replace("is the the end", "is the end"));
    QTRY_COMPARE(marked(journey, Remark::Repeated), all.mid(1));
    menuAt(journey, int(journey.post()->text().indexOf(QStringLiteral("with a"))) + 1,
           QStringLiteral("Remove the repeated word"));
    QCOMPARE(journey.post()->bytes(), expected.replace("with\nwith a", "with\na"));
    journey.editor().undo(); // one step each
    journey.editor().undo();
    QCOMPARE(journey.post()->bytes(), Repeats);
    QTRY_COMPARE(marked(journey, Remark::Repeated), all);
    journey.settings.setMarksRepeatedWords(false);
    QTRY_COMPARE(marked(journey, Remark::Repeated), QStringList());
}

void TestStyle::longSentencesAreMarked()
{
    Journey journey;
    start(journey,
          "---\ntitle: A\n---\n\nA short one. This one has **six** words\nof `code`. 你好。\n");
    journey.settings.setLongSentence(5);
    const QStringList sentence{QStringLiteral("This one has **six** words\nof `code`.")};
    QTRY_COMPARE(marked(journey, Remark::LongSentence), sentence);
    const QStringList texts = menuAt(journey, markAt(journey, Remark::LongSentence, 0) + 3);
    QVERIFY2(texts.contains(QStringLiteral("A long sentence: 6 words.")),
             qPrintable(texts.join(u'\n')));
    journey.settings.setLongSentence(6);
    QTRY_COMPARE(marked(journey, Remark::LongSentence), QStringList());
}

void TestStyle::theWordAtTheCaretIsLeftAlone()
{
    Journey journey;
    start(journey, "---\nlang: en\n---\n\nThis is the end. \n");
    journey.settings.setMarksRepeatedWords(true);
    putCaret(journey, int(journey.post()->text().size()) - 1);
    QTest::keyClicks(&journey.editor(), QStringLiteral("It is the the"));
    QTRY_VERIFY(journey.window->isSettled());
    QCOMPARE(marked(journey, Remark::Repeated), QStringList());
    QTest::keyClick(&journey.editor(), Qt::Key_Home);
    QTRY_COMPARE(marked(journey, Remark::Repeated), QStringList{QStringLiteral("the")});
}

void TestStyle::whatIsLeftStaysLeft()
{
    Journey journey;
    start(journey, Repeats);
    journey.settings.setMarksRepeatedWords(true);
    QTRY_COMPARE(marked(journey, Remark::Repeated).size(), 3);
    menuAt(journey, markAt(journey, Remark::Repeated, 1) + 1, QStringLiteral("Leave it as it is"));
    QCOMPARE(marked(journey, Remark::Repeated), QStringList{QStringLiteral("the")});
    QVERIFY(!journey.post()->isModified());
    QTest::keyClick(&journey.editor(), Qt::Key_X);
    QTRY_VERIFY(journey.window->isSettled());
    QCOMPARE(marked(journey, Remark::Repeated), QStringList{QStringLiteral("the")});
}

void TestStyle::aRestingMouseTellsWhatItIs()
{
    Journey journey;
    start(journey, Repeats);
    journey.settings.setMarksRepeatedWords(true);
    QTRY_COMPARE(marked(journey, Remark::Repeated).size(), 3);
    putCaret(journey, markAt(journey, Remark::Repeated, 0) + 1);
    BodyEditor &editor = journey.editor();
    const QPoint at = editor.cursorRect().center();
    QHelpEvent help(QEvent::ToolTip, at, editor.viewport()->mapToGlobal(at));
    QApplication::sendEvent(editor.viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("stands here twice")));
    QToolTip::hideText();
}

GALLEY_JOURNEY_MAIN(TestStyle)
#include "tst_style.moc"
