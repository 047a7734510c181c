// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered while a post is typed, through the real window.
#include "support/journey.h"
#include "support/savedlook.h"

#include "app/completiondesk.h"
#include "session/openpost.h"
#include "session/postcatalog.h"
#include "widgets/completion/completionpopup.h"

#include <QAction>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QListView>
#include <QTextBlock>
#include <QTextLayout>

using namespace Galley;

namespace {

class CompletionJourney : public Journey
{
public:
    explicit CompletionJourney(const QByteArray &written = "Words \n", int more = 0)
        : body(written)
    {
        write(QStringLiteral("package.json"),
              R"({"dependencies": {"next": "1", "remark-emoji": "1"}})");
        write(QStringLiteral("posts/first.md"), head + body);
        write(QStringLiteral("posts/rust.md"), "---\ntitle: \"Rust in [Köln]\"\n---\n\nText\n");
        write(QStringLiteral("posts/trust.md"), "---\ntitle: \"Trust me\"\n---\n\nText\n");
        write(QStringLiteral("posts/signs.md"),
              "---\ntitle: 'Signs `a` <b> *c* _d_ e|f \\g'\n---\n\nText\n");
        for (int i = 0; i < more; ++i)
            write(QStringLiteral("posts/p%1.md").arg(i),
                  "---\ntitle: \"Number " + QByteArray::number(i) + " of many\"\n---\n\nText\n");
        QVERIFY(window->open(root()));
        QTRY_VERIFY_WITH_TIMEOUT(
            !window->catalog().isScanning() && window->catalog().posts().size() == 4 + more, 60000);
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/first.md"))));
        QTRY_VERIFY(window->isSettled());
        // The titles come from a thread.
        QTRY_VERIFY(hasTitles());
        editor().setFocus();
    }
    bool hasTitles() const
    {
        auto *desk = window->findChild<CompletionDesk *>();
        const CompletionPlace place{CompletionPlace::Post, 0, 0, {}};
        const auto groups = desk->offers(place, true);
        return !groups.isEmpty() && groups.first().items.size() >= 3;
    }
    QByteArray text() const { return post()->text().mid(head.size()).toUtf8(); }
    void caretBehind(const QByteArray &words) const
    {
        const QString wanted = QString::fromUtf8(words);
        editor().goTo(post()->text().indexOf(wanted) + wanted.size());
    }
    void type(const char *words) const
    {
        QTest::keyClicks(&editor(), QString::fromUtf8(words));
        QCoreApplication::processEvents();
    }
    CompletionPopup *popup() const { return window->findChild<CompletionPopup *>(); }
    bool isShown() const { return popup() && popup()->isVisible(); }
    QStringList offers() const
    {
        QStringList titles;
        for (int row = 0; isShown() && row < popup()->model().rowCount(); ++row) {
            if (!popup()->model().isHeading(row))
                titles.append(popup()->model().item(row).title);
        }
        return titles;
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(&editor(), key);
        QCoreApplication::processEvents();
    }

    const QByteArray head = "---\ntitle: \"The first\"\n---\n\n";
    const QByteArray body;
};

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostByItsTitle();
    void signsOfATitleAreNoMarks();
    void addressesOfPostsHeadingsAndPictures();
    void headingsAsTheyAreNow();
    void addressesAsTheBlogLinksItself();
    void emojiAfterTwoLetters();
    void escapeLeaves();
    void keysStayWhereNothingIsShown();
    void enterBreaksTheLineUntilTheListIsMeant();
    void aScreenReaderIsToldTheRow();
    void neverInCodeOrFrontMatter();
    void offByItsSetting();
    void compositionIsLeftAlone();
    void tenThousandPosts();
};

void TestCompletion::aPostByItsTitle()
{
    CompletionJourney journey;
    journey.caretBehind("Words ");
    journey.type("[");
    QVERIFY(!journey.isShown());
    journey.type("ru");
    QCOMPARE(journey.offers(),
             QStringList({QStringLiteral("Rust in [Köln]"), QStringLiteral("Trust me")}));
    QVERIFY(journey.editor().hasFocus());
    saveLook(journey.window.get(), QStringLiteral("completion"));
    journey.press(Qt::Key_Tab);
    QCOMPARE(journey.text(), QByteArray("Words [Rust in \\[Köln\\]](/posts/rust)\n"));
    QVERIFY(!journey.isShown());
    journey.editor().undo();
    QCOMPARE(journey.text(), QByteArray("Words [ru\n"));
}

void TestCompletion::signsOfATitleAreNoMarks()
{
    CompletionJourney journey;
    journey.caretBehind("Words ");
    journey.type("[sig");
    QCOMPARE(journey.offers().size(), 1);
    journey.press(Qt::Key_Tab);
    QCOMPARE(journey.text(),
             QByteArray("Words [Signs \\`a\\` \\<b> \\*c\\* \\_d\\_ e\\|f \\\\g](/posts/signs)\n"));
}

void TestCompletion::addressesOfPostsHeadingsAndPictures()
{
    CompletionJourney journey("# One *more*\n\n```\n# code\n```\n\n## One more\n\nWords \n\n"
                              "![A](/images/posts/first/001.png)\n");
    journey.caretBehind("Words ");
    journey.type("[x](");
    QCOMPARE(journey.offers().size(), 6);
    journey.type("#");
    QCOMPARE(journey.offers(),
             QStringList({QStringLiteral("One more"), QStringLiteral("One more")}));
    journey.press(Qt::Key_Down);
    journey.press(Qt::Key_Tab);
    QVERIFY(journey.text().contains("Words [x](#one-more-1)\n"));
    journey.type(" ![y](0");
    QCOMPARE(journey.offers(), QStringList(QStringLiteral("001.png")));
    journey.press(Qt::Key_Tab);
    QVERIFY(journey.text().contains("![y](/images/posts/first/001.png)\n"));
}

void TestCompletion::headingsAsTheyAreNow()
{
    CompletionJourney journey("# Rust\n\nWords \n");
    journey.caretBehind("Words ");
    journey.type("[x](#");
    QCOMPARE(journey.offers(), QStringList(QStringLiteral("Rust")));
    journey.caretBehind("# Rust");
    journey.type("ed");
    journey.caretBehind("(#");
    QTest::keyClick(&journey.editor(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(journey.offers(), QStringList(QStringLiteral("Rusted")));
    journey.press(Qt::Key_Backspace);
    journey.type("rust"); // without the sign it is an address
    QCOMPARE(journey.offers(),
             QStringList({QStringLiteral("Rust in [Köln]"), QStringLiteral("Trust me")}));
}

void TestCompletion::addressesAsTheBlogLinksItself()
{
    CompletionJourney journey("Words \n\n[a](/writing/rust) [b](/writing/trust/#x) [c](/else)\n");
    const auto offered = [&journey] {
        journey.caretBehind("Words ");
        journey.type("[trust");
        journey.press(Qt::Key_Tab);
        const bool learned = journey.text().startsWith("Words [Trust me](/writing/trust)\n");
        while (journey.post()->document()->isUndoAvailable())
            journey.editor().undo();
        return learned;
    };
    QTRY_VERIFY(offered());
}

void TestCompletion::emojiAfterTwoLetters()
{
    CompletionJourney journey;
    journey.caretBehind("Words ");
    journey.type(":s");
    QVERIFY(!journey.isShown());
    journey.type("milin");
    QVERIFY(journey.offers().first().contains(QStringLiteral("smiling")));
    journey.press(Qt::Key_Tab);
    QVERIFY(journey.text().startsWith("Words :smiling"));
    QVERIFY(journey.text().endsWith(":\n"));
    journey.type(" 10:30");
    QVERIFY(!journey.isShown());
}

void TestCompletion::escapeLeaves()
{
    CompletionJourney journey;
    journey.caretBehind("Words ");
    journey.type("[ru");
    QVERIFY(journey.isShown());
    journey.press(Qt::Key_Escape);
    QVERIFY(!journey.isShown());
    journey.type("s");
    QVERIFY(!journey.isShown());
    QTest::keyClick(&journey.editor(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(journey.isShown());
    journey.press(Qt::Key_Home);
    QVERIFY(!journey.isShown());
    QCOMPARE(journey.text(), QByteArray("Words [rus\n"));
}

void TestCompletion::keysStayWhereNothingIsShown()
{
    CompletionJourney journey("- a\n");
    journey.caretBehind("- a");
    journey.press(Qt::Key_Return);
    journey.type("[zzz");
    QVERIFY(!journey.isShown());
    journey.press(Qt::Key_Return);
    QCOMPARE(journey.text(), QByteArray("- a\n- [zzz\n- \n"));
}

void TestCompletion::enterBreaksTheLineUntilTheListIsMeant()
{
    CompletionJourney journey;
    journey.caretBehind("Words ");
    journey.type("[rus");
    QVERIFY(journey.isShown());
    journey.press(Qt::Key_Return);
    QVERIFY(!journey.isShown());
    QCOMPARE(journey.text(), QByteArray("Words [rus\n\n"));
    journey.type("[rus");
    journey.press(Qt::Key_Down);
    journey.press(Qt::Key_Return);
    QCOMPARE(journey.text(), QByteArray("Words [rus\n[Trust me](/posts/trust)\n"));
    journey.type(" [ru");
    QTest::keyClick(&journey.editor(), Qt::Key_Space, Qt::ControlModifier);
    journey.type("s"); // the list that was asked for goes on
    QVERIFY(journey.isShown());
    journey.press(Qt::Key_Return);
    QVERIFY(journey.text().endsWith(" [Rust in \\[Köln\\]](/posts/rust)\n"));
    journey.type(" [ru");
    journey.press(Qt::Key_Down);
    journey.type("s"); // it begins at its first row again
    journey.press(Qt::Key_Return);
    QVERIFY(journey.text().endsWith(" [rus\n\n"));
}

void TestCompletion::aScreenReaderIsToldTheRow()
{
    CompletionJourney journey;
    const auto told = [&journey] { return journey.editor().accessibleDescription(); };
    journey.caretBehind("Words ");
    journey.type("[ru");
    QVERIFY(told().startsWith(QStringLiteral("Rust in [Köln]")));
    journey.press(Qt::Key_Down);
    QVERIFY(told().startsWith(QStringLiteral("Trust me")));
    journey.press(Qt::Key_Tab);
    QVERIFY(told().isEmpty());
}

void TestCompletion::neverInCodeOrFrontMatter()
{
    CompletionJourney journey("```\ncode \n```\n\n`span [x`\n");
    journey.caretBehind("code ");
    journey.type("[ru");
    QVERIFY(!journey.isShown());
    journey.caretBehind("span [");
    journey.type("ru");
    QVERIFY(!journey.isShown());
    journey.editor().setShowsSource(true);
    journey.caretBehind("title: ");
    journey.type("[ru");
    QVERIFY(!journey.isShown());
}

void TestCompletion::offByItsSetting()
{
    CompletionJourney journey;
    for (QAction *action : journey.window->actions()) {
        if (action->text().startsWith(QStringLiteral("Offer links")))
            action->trigger();
    }
    QVERIFY(!journey.settings.completes());
    journey.caretBehind("Words ");
    journey.type("[ru");
    QVERIFY(!journey.isShown());
}

void TestCompletion::compositionIsLeftAlone()
{
    CompletionJourney journey;
    journey.caretBehind("Words ");
    journey.type("[ru");
    QVERIFY(journey.isShown());
    QInputMethodEvent composing(QStringLiteral("すと"), {});
    QCoreApplication::sendEvent(&journey.editor(), &composing);
    QVERIFY(!journey.isShown());
    QTest::keyClick(&journey.editor(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!journey.isShown());
    QCOMPARE(journey.editor().textCursor().block().layout()->preeditAreaText(),
             QStringLiteral("すと"));
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("st"));
    QCoreApplication::sendEvent(&journey.editor(), &done);
    QCoreApplication::processEvents();
    QCOMPARE(journey.text(), QByteArray("Words [rust\n"));
    QCOMPARE(journey.offers().first(), QStringLiteral("Rust in [Köln]"));
}

void TestCompletion::tenThousandPosts()
{
    // The full number where the run is asked for it: the files alone take long on a busy machine.
    const int many = qEnvironmentVariableIntValue("GALLEY_MANY_POSTS");
    CompletionJourney journey("Words \n", many > 0 ? many : 200);
    journey.caretBehind("Words ");
    journey.type("[");
    for (const char *letter : {"n", "u", "m", "b", "e", "r", " ", "7"}) {
        QElapsedTimer timer;
        timer.start();
        journey.type(letter);
        qInfo("%s: %lld us", letter, timer.nsecsElapsed() / 1000);
    }
    QVERIFY(!journey.offers().isEmpty());
    QVERIFY(journey.offers().size() <= 50);
}

GALLEY_JOURNEY_MAIN(TestCompletion)
#include "tst_completion.moc"
