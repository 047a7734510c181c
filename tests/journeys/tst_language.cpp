// SPDX-License-Identifier: GPL-3.0-or-later
// The language changes while one writes: every text follows, nothing that was written moves.
#include "app/language.h"
#include "app/shownwords.h"
#include "app/tabsdesk.h"
#include "support/journey.h"
#include "support/pseudotranslator.h"
#include "support/windows.h"
#include "widgets/postlistview.h"
#include "widgets/posttabbar.h"

#include <QCalendarWidget>
#include <QTabBar>

#include <algorithm>

using namespace Galley;

namespace {

const QByteArray Before = "---\ntitle: First\nimage: /images/posts/first/001.png\n"
                          "description: About it.\npublishedAt: '2018-05-30'\ndraft: true\n"
                          "tags: [a, b]\n---\n\nText with 1234 words.\n";

/// Every text below \a object, as "class: text".
void collect(QObject &object, QStringList &words)
{
    // Its texts are Qt's, which it changes by itself.
    if (qobject_cast<QCalendarWidget *>(&object) || object.objectName().startsWith(u"qt_")
        || object.objectName().startsWith(u"Scroll"))
        return;
    visitWords(object, [&](const QString &text) {
        words.append(QLatin1String(object.metaObject()->className()) + QStringLiteral(": ") + text);
        return text;
    });
    for (QObject *child : object.children())
        collect(*child, words);
}

QStringList wordsOf(QWidget &window)
{
    QStringList words;
    collect(window, words);
    words.sort();
    return words;
}

/// What one has and the other has not.
QString difference(QStringList a, QStringList b)
{
    QStringList lines;
    QStringList rest = b;
    for (const QString &each : a) {
        if (!rest.removeOne(each))
            lines.append(QStringLiteral("- ") + each);
    }
    for (const QString &each : rest)
        lines.append(QStringLiteral("+ ") + each);
    return lines.join(u'\n');
}

QAction *languageEntry(const QMainWindow &window, const QString &name)
{
    QAction *found = nullptr;
    forEachMenu(window, [&](QMenu &menu) {
        for (QAction *action : menu.actions()) {
            if (action->text() == name)
                found = action;
        }
    });
    return found;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Language::ofProgram().use(QStringLiteral("en")); }
    void cleanup() { Language::ofProgram().use(QStringLiteral("en")); }
    void nothingIsLostWhileTheLanguageChanges();
    void aWindowThatChangesIsAsOneThatWasBornSo_data();
    void aWindowThatChangesIsAsOneThatWasBornSo();
    void thePagesOwnWordsChangeToo();
    void noTwoEntriesOfAMenuShareALetter_data();
    void noTwoEntriesOfAMenuShareALetter();
    void theTabsOfTheProofAreWhole();
    void arabicIsReadFromTheRight();
    void whatTheAuthorWroteIsNotTranslated_data();
    void whatTheAuthorWroteIsNotTranslated();
};

void TestLanguage::nothingIsLostWhileTheLanguageChanges()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.proofIsCurrent());
    QTRY_VERIFY_WITH_TIMEOUT(journey.window->isSettled(), 30000);
    BodyEditor &editor = journey.editor();
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor, QStringLiteral("More of it."));
    QTest::keyClick(&editor, Qt::Key_Home);
    const QString written = journey.post()->text();
    const int caret = editor.textCursor().position();
    const int steps = editor.document()->availableUndoSteps();
    QAction *german = languageEntry(*journey.window, QStringLiteral("Deutsch"));
    QVERIFY(german);
    QTRY_VERIFY(wordsOf(*journey.window).contains(QStringLiteral("QLabel: 7 words")));
    const QStringList english = wordsOf(*journey.window);
    german->trigger();
    QCOMPARE(journey.settings.language(), QStringLiteral("de"));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(editor.accessibleName(),
             QCoreApplication::translate("Galley::BodyEditor", "Post body"));
    QVERIFY(editor.accessibleName() != u"Post body");
    QVERIFY(journey.proofIsCurrent());
    QCOMPARE(journey.post()->text(), written);
    QVERIFY(journey.post()->isModified());
    QCOMPARE(editor.textCursor().position(), caret);
    QCOMPARE(editor.document()->availableUndoSteps(), steps);
    QVERIFY(editor.hasFocus());

    QTest::keyClicks(&editor, QStringLiteral("Auch dies. "));
    languageEntry(*journey.window, QStringLiteral("English"))->trigger();
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(journey.post()->text(), written);
    QVERIFY(journey.proofIsCurrent());
    QTRY_VERIFY2(difference(english, wordsOf(*journey.window)).isEmpty(),
                 qPrintable(difference(english, wordsOf(*journey.window))));
    while (editor.document()->isUndoAvailable())
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(journey.post()->text().toUtf8(), Before);

    // Data stays as it is written, whatever the reader's language is.
    languageEntry(*journey.window, QStringLiteral("العربية"))->trigger();
    QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor, QStringLiteral("End"));
    QTest::keyClick(&editor, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(journey.read(QStringLiteral("posts/first.md")), Before + "End");
}

void TestLanguage::aWindowThatChangesIsAsOneThatWasBornSo_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::all()) {
        if (code != u"en")
            QTest::newRow(qPrintable(code)) << code;
    }
    QTest::newRow("the made-up one") << QString();
}

void TestLanguage::aWindowThatChangesIsAsOneThatWasBornSo()
{
    QFETCH(QString, language);
    const auto speak = [&] {
        if (language.isEmpty())
            Language::ofProgram().use(QStringLiteral("en"), std::make_unique<PseudoTranslator>());
        else
            Language::ofProgram().use(language);
    };
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    journey.write(QStringLiteral("posts/second.md"), "---\ntitle: Second\n---\nIt.\n");
    const auto wordsNow = [&] {
        const bool settled = QTest::qWaitFor([&] { return journey.window->isSettled(); }, 30000);
        return settled ? wordsOf(*journey.window) : QStringList();
    };
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.proofIsCurrent());
    QVERIFY(!wordsNow().isEmpty());
    speak();
    const QStringList changed = wordsNow();

    journey.window.reset();
    journey.open();
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.proofIsCurrent());
    const QStringList born = wordsNow();
    QVERIFY2(difference(born, changed).isEmpty(), qPrintable(difference(born, changed)));
}

void TestLanguage::thePagesOwnWordsChangeToo()
{
    Language::ofProgram().use(QStringLiteral("en"));
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), "---\ntitle: x\n---\n\n> [!NOTE]\n> text\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.proofIsCurrent());
    const auto shown = [&] {
        return journey
            .page(QStringLiteral("document.documentElement.lang + ' ' + getComputedStyle("
                                 "document.querySelector('.alert-title'), '::before').content"))
            .toString();
    };
    QTRY_COMPARE(shown(), QStringLiteral("en \"Note\""));
    Language::ofProgram().use(QStringLiteral("de"));
    QTRY_VERIFY2(shown().startsWith(QStringLiteral("de")), qPrintable(shown()));
    QTRY_VERIFY2(!shown().contains(QStringLiteral("Note")), qPrintable(shown()));
    Language::ofProgram().use(QStringLiteral("en"));
}

void TestLanguage::noTwoEntriesOfAMenuShareALetter_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::all())
        QTest::newRow(qPrintable(code)) << code;
}

void TestLanguage::noTwoEntriesOfAMenuShareALetter()
{
    QFETCH(QString, language);
    Language::ofProgram().use(language);
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    static const QRegularExpression letter(QStringLiteral("&([^&\\s])"));
    QStringList wrong;
    const auto judge = [&](const QString &menu, const QList<QAction *> &actions) {
        QHash<QString, QString> owners;
        for (const QAction *action : actions) {
            const QString text = QString(action->text()).remove(QStringLiteral("&&"));
            const QString key = letter.match(text).captured(1).toLower();
            if (key.isEmpty() || !action->isVisible())
                continue;
            if (owners.contains(key))
                wrong.append(QStringLiteral("%1: %2 and %3").arg(menu, owners[key], text));
            owners[key] = text;
        }
    };
    judge(QStringLiteral("bar"), journey.window->menuBar()->actions());
    forEachMenu(*journey.window, [&](QMenu &menu) { judge(menu.title(), menu.actions()); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// The chosen one is bold, and so wider, in each language by something else.
void TestLanguage::theTabsOfTheProofAreWhole()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QTRY_VERIFY_WITH_TIMEOUT(journey.window->isSettled(), 30000);
    const QTabBar *tabs = nullptr;
    for (const QTabBar *each : journey.window->findChildren<QTabBar *>()) {
        if (each->isVisible() && each->count() == 2)
            tabs = each;
    }
    QVERIFY(tabs);
    for (const QString &code : Language::all()) {
        Language::ofProgram().use(code);
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_1, Qt::Key_2}) {
            QTest::keyClick(journey.window.get(), key, Qt::ControlModifier);
            const auto isWhole = [&] {
                const QRect both = tabs->tabRect(0).united(tabs->tabRect(1));
                return tabs->width() >= tabs->sizeHint().width() && both.left() >= 0
                    && both.right() < tabs->width();
            };
            QTRY_VERIFY2(isWhole(), qPrintable(code));
        }
    }
}

void TestLanguage::arabicIsReadFromTheRight()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    const auto *posts = journey.window->findChild<PostListView *>();
    QVERIFY(posts);
    const auto left = [&] { return posts->mapTo(journey.window.get(), QPoint()).x(); };
    QVERIFY(left() < journey.editor().mapTo(journey.window.get(), QPoint()).x());
    Language::ofProgram().use(QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(left() > journey.editor().mapTo(journey.window.get(), QPoint()).x());
    Language::ofProgram().use(QStringLiteral("en"));
    QTRY_VERIFY(left() < journey.editor().mapTo(journey.window.get(), QPoint()).x());
}

void TestLanguage::whatTheAuthorWroteIsNotTranslated_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("a title that reads as a text of the window") << QStringLiteral("Images");
    QTest::newRow("a title that reads as a text with a number")
        << QStringLiteral("Drafts of spring");
    QTest::newRow("a title that reads as a text of the same pane") << QStringLiteral("Source");
}

void TestLanguage::whatTheAuthorWroteIsNotTranslated()
{
    QFETCH(QString, title);
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Before);
    journey.write(QStringLiteral("posts/second.md"),
                  "---\ntitle: " + title.toUtf8() + "\n---\n\nText.\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    journey.window->tabs().tabs().openKept(journey.path(QStringLiteral("posts/second.md")));
    QTRY_VERIFY_WITH_TIMEOUT(journey.window->isSettled(), 30000);
    const auto *bar = journey.window->findChild<PostTabBar *>();
    QVERIFY(bar);
    const int tab = bar->currentIndex();
    const QString window = title + QStringLiteral("[*] - Galley");
    QCOMPARE(bar->tabText(tab), title);
    QCOMPARE(journey.window->windowTitle(), window);
    for (const char *code : {"de", "fr", "en"}) {
        Language::ofProgram().use(QString::fromLatin1(code));
        QCOMPARE(bar->tabText(tab), title);
        QCOMPARE(bar->accessibleTabName(tab), title);
        QCOMPARE(bar->tabToolTip(tab).section(u'\n', 0, 0), title);
        QCOMPARE(bar->accessibleName(),
                 QCoreApplication::translate("Galley::PostTabBar", "Open posts"));
        QVERIFY(journey.window->windowTitle().startsWith(title + QStringLiteral("[*]")));
    }
    QCOMPARE(journey.window->windowTitle(), window);
}

GALLEY_JOURNEY_MAIN(TestLanguage)
#include "tst_language.moc"
