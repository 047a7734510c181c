// SPDX-License-Identifier: GPL-3.0-or-later
// Words are found and replaced in all posts through the real window. With GALLEY_PICTURES naming a
// folder, what is seen is saved there.
#include "support/journey.h"

#include "app/actions.h"
#include "app/postdesk.h"
#include "app/wordsdesk.h"
#include "session/openpost.h"
#include "session/postcatalog.h"
#include "work/life/postlife.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>
#include <QTreeView>

using namespace Galley;

namespace {

const QByteArray First
    = "---\ntitle: \"A cat\"   # cat\ntags: [cat, b]\n---\n\nThe cat sat.\r\nCat!\n";
const QByteArray Second = "---\ntitle: The second\n---\n\nA concat, a cat.";

class WordsJourney : public Journey
{
public:
    WordsJourney()
    {
        write(QStringLiteral("posts/first.md"), First);
        write(QStringLiteral("posts/second.md"), Second);
        QVERIFY(window->open(root()));
        QTRY_VERIFY(!window->catalog().isScanning());
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/second.md"))));
    }
    WordsDialog *dialog() const { return window->postDesk().words().dialog(); }
    void ask(const QString &words, const QString &with)
    {
        window->findChild<Actions *>()->replaceInPosts->trigger();
        QVERIFY(dialog());
        type(QStringLiteral("Find in all posts"), words);
        type(QStringLiteral("Replace in all posts with"), with);
    }
    void type(const QString &name, const QString &words) const
    {
        for (QLineEdit *field : dialog()->findChildren<QLineEdit *>()) {
            if (field->accessibleName() != name)
                continue;
            field->selectAll();
            QTest::keyClicks(field, words);
        }
    }
    bool says(const QString &words) const
    {
        for (const QLabel *each : dialog()->findChildren<QLabel *>()) {
            if (each->isVisible() && each->text().contains(words))
                return true;
        }
        return false;
    }
    QPushButton *button(const QString &beginning) const
    {
        for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
            if (each->text().startsWith(beginning))
                return each;
        }
        return nullptr;
    }
    /// As a click on its box does.
    void toggle(int post, int row, bool chosen) const
    {
        auto &model = *dialog()->findChild<QTreeView *>()->model();
        const QModelIndex at = model.index(row, 0, model.index(post, 0));
        QVERIFY(model.setData(at, chosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }
};

} // namespace

class TestReplaceInPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenPlacesAreReplacedAndUndone();
    void theOptionsCount();
    void whatCannotBeChangedIsSaidFirst();
    void manyPostsAreWrittenWhileTheWindowLives();
    void aPlaceIsGoneTo();
};

void TestReplaceInPosts::chosenPlacesAreReplacedAndUndone()
{
    WordsJourney journey;
    journey.ask(QStringLiteral("cat"), QStringLiteral("dog"));
    QTRY_VERIFY(journey.says(QStringLiteral("6 places in 2 posts")));
    QVERIFY(journey.button(QStringLiteral("Replace"))->isEnabled());
    QCOMPARE(journey.button(QStringLiteral("Replace"))->text(), QStringLiteral("Replace 6"));
    journey.toggle(0, 3, false); // "Cat!"
    QCOMPARE(journey.button(QStringLiteral("Replace"))->text(), QStringLiteral("Replace 5"));
    if (const QString pictures = qEnvironmentVariable("GALLEY_PICTURES"); !pictures.isEmpty()) {
        for (const auto &[theme, suffix] : {std::pair(Settings::Theme::Dark, u"dark"),
                                            std::pair(Settings::Theme::Light, u"light")}) {
            applyLook(*qApp, theme);
            QCoreApplication::processEvents();
            journey.dialog()->grab().save(QStringLiteral("%1/words-%2.png").arg(pictures, suffix));
        }
    }
    journey.button(QStringLiteral("Replace"))->click();
    QTRY_VERIFY(!journey.dialog());
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")),
             QByteArray("---\ntitle: \"A dog\"   # cat\ntags: [dog, b]\n---\n\nThe dog sat.\r\n"
                        "Cat!\n"));
    QCOMPARE(journey.read(QStringLiteral("posts/second.md")),
             QByteArray("---\ntitle: The second\n---\n\nA condog, a dog."));
    QTRY_VERIFY(journey.post()->text().contains(QStringLiteral("condog")));
    QVERIFY(!journey.post()->isModified());
    QAction *undo = journey.window->findChild<Actions *>()->undoOperation;
    QCOMPARE(undo->text(), QStringLiteral("Undo replacing of \"cat\" in posts"));
    undo->trigger();
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), First);
    QCOMPARE(journey.read(QStringLiteral("posts/second.md")), Second);
    QTRY_VERIFY(journey.post()->text().contains(QStringLiteral("concat")));
}

void TestReplaceInPosts::theOptionsCount()
{
    WordsJourney journey;
    journey.ask(QStringLiteral("cat"), {});
    const auto box = [&](const QString &text) {
        for (QCheckBox *each : journey.dialog()->findChildren<QCheckBox *>()) {
            if (each->text().remove(u'&') == text)
                each->click();
        }
    };
    box(QStringLiteral("Whole words"));
    QTRY_VERIFY(journey.says(QStringLiteral("5 places in 2 posts")));
    box(QStringLiteral("Match case"));
    QTRY_VERIFY(journey.says(QStringLiteral("4 places in 2 posts")));
    box(QStringLiteral("In the front matter"));
    QTRY_VERIFY(journey.says(QStringLiteral("2 places in 2 posts")));
    box(QStringLiteral("Regular expression"));
    journey.type(QStringLiteral("Find in all posts"), QStringLiteral("("));
    QTRY_VERIFY(journey.says(QStringLiteral("This is no regular expression")));
    QVERIFY(!journey.button(QStringLiteral("Replace"))->isEnabled());
    journey.type(QStringLiteral("Find in all posts"), QStringLiteral("nowhere"));
    QTRY_VERIFY(journey.says(QStringLiteral("No post has it.")));
    journey.dialog()->reject();
    QTRY_VERIFY(!journey.dialog());
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), First);
}

void TestReplaceInPosts::whatCannotBeChangedIsSaidFirst()
{
    WordsJourney journey;
    journey.ask(QStringLiteral("cat"), QStringLiteral("dog"));
    QTRY_VERIFY(journey.says(QStringLiteral("6 places in 2 posts")));
    journey.write(QStringLiteral("posts/first.md"), "Somebody else's cat.\n");
    journey.button(QStringLiteral("Replace"))->click();
    QTRY_VERIFY(journey.says(QStringLiteral("posts/first.md stays as it is")));
    QCOMPARE(journey.read(QStringLiteral("posts/second.md")), Second);
    journey.button(QStringLiteral("Replace"))->click();
    QTRY_VERIFY(!journey.dialog());
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), QByteArray("Somebody else's cat.\n"));
    QVERIFY(journey.read(QStringLiteral("posts/second.md")).contains("condog"));
}

void TestReplaceInPosts::manyPostsAreWrittenWhileTheWindowLives()
{
    WordsJourney journey;
    for (int i = 0; i < 150; ++i)
        journey.write(QStringLiteral("posts/p%1.md").arg(i), "A mouse.\n");
    journey.ask(QStringLiteral("mouse"), QStringLiteral("rat"));
    QTRY_VERIFY(journey.says(QStringLiteral("150 places in 150 posts")));
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        // As long as it is being written.
        ticks += journey.dialog() && journey.says(QStringLiteral("are written")) ? 1 : 0;
    });
    timer.start(1);
    journey.button(QStringLiteral("Replace"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!journey.dialog(), 30000);
    QVERIFY(ticks > 0);
    QCOMPARE(journey.read(QStringLiteral("posts/p149.md")), QByteArray("A rat.\n"));
    journey.window->findChild<Actions *>()->undoOperation->trigger();
    QCOMPARE(journey.read(QStringLiteral("posts/p0.md")), QByteArray("A mouse.\n"));
    QCOMPARE(journey.read(QStringLiteral("posts/p149.md")), QByteArray("A mouse.\n"));
}

void TestReplaceInPosts::aPlaceIsGoneTo()
{
    WordsJourney journey;
    journey.ask(QStringLiteral("sat"), {});
    QTRY_VERIFY(journey.says(QStringLiteral("1 place in 1 post.")));
    Q_EMIT journey.dialog()->placeActivated(journey.path(QStringLiteral("posts/first.md")), 6);
    QTRY_VERIFY(!journey.dialog());
    QCOMPARE(journey.post()->path(), journey.path(QStringLiteral("posts/first.md")));
    QCOMPARE(journey.editor().textCursor().block().text(), QStringLiteral("The cat sat."));
}

GALLEY_JOURNEY_MAIN(TestReplaceInPosts)
#include "tst_replaceinposts.moc"
