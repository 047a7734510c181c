// SPDX-License-Identifier: GPL-3.0-or-later
// The help with the real window's commands. With GALLEY_PICTURES naming a folder, what is seen is
// saved there, in every language.
#include "app/actions.h"
#include "app/helpdesk.h"
#include "app/language.h"
#include "support/journey.h"

#include <QAccessible>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace Galley;

class TestHelpInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandThatIsNamedIsThere();
    void theKeyOpensItAtWhatOneWorksWith();
    void runsACommandAndShowsItsState();
    void keysAreTheAuthorsOwn();
    void speaksTheLanguageOfTheProgram();
    void everyControlHasANameAndATurn();

private:
    static void open(Journey &journey)
    {
        journey.write(QStringLiteral("posts/first.md"), "---\ntitle: First\n---\n\ntext\n");
        QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
        QVERIFY(journey.proofIsCurrent());
        journey.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(journey.window.get()));
        journey.editor().setFocus();
    }
    static HelpDesk &desk(Journey &journey) { return *journey.window->findChild<HelpDesk *>(); }
    static QString html(Journey &journey)
    {
        return desk(journey).dialog()->findChild<QTextBrowser *>()->toHtml();
    }
};

void TestHelpInWindow::everyCommandThatIsNamedIsThere()
{
    Journey journey;
    QStringList names;
    for (const QAction *action : journey.window->actions())
        names.append(action->objectName());
    static const QRegularExpression command(QStringLiteral("\\{([A-Za-z]\\w*)\\}"));
    int found = 0;
    for (const HelpTopic &topic : HelpTopics::all()) {
        for (auto each = command.globalMatch(topic.texts.join(u'\n')); each.hasNext(); ++found) {
            const QString name = each.next().captured(1);
            QVERIFY2(names.contains(name), qPrintable(topic.name + u' ' + name));
        }
    }
    QVERIFY(found > 40);
}

void TestHelpInWindow::theKeyOpensItAtWhatOneWorksWith()
{
    Journey journey;
    open(journey);
    QTest::keyClick(&journey.editor(), Qt::Key_F1);
    QVERIFY(desk(journey).dialog());
    QCOMPARE(desk(journey).dialog()->topic(), QStringLiteral("start"));
    QVERIFY(!desk(journey).dialog()->isModal());
    desk(journey).dialog()->close();
    QTRY_VERIFY(!desk(journey).dialog());
    for (QWidget *each : journey.window->findChildren<QWidget *>()) {
        if (each->accessibleName() == QLatin1String("title") && each->isVisible())
            each->setFocus();
    }
    journey.window->findChild<Actions *>()->help->trigger();
    QCOMPARE(desk(journey).dialog()->topic(), QStringLiteral("form"));
}

void TestHelpInWindow::runsACommandAndShowsItsState()
{
    Journey journey;
    desk(journey).open(QStringLiteral("links"));
    QVERIFY(!html(journey).contains(QStringLiteral("do:renamePost"))); // there is no post
    open(journey);
    desk(journey).open();
    QVERIFY(QTest::qWaitForWindowActive(desk(journey).dialog()));
    QCOMPARE(desk(journey).dialog()->topic(), QStringLiteral("links"));
    QTRY_VERIFY(html(journey).contains(QStringLiteral("do:renamePost")));
    const QAction &completes = *journey.window->findChild<Actions *>()->completes;
    QVERIFY(completes.isChecked());
    QVERIFY(html(journey).contains(QStringLiteral("\u2713 ")));
    Q_EMIT desk(journey).dialog()->commandWanted(QStringLiteral("completes"));
    QVERIFY(!completes.isChecked());
    QVERIFY(!html(journey).contains(QStringLiteral("\u2713 ")));
    QVERIFY(QTest::qWaitForWindowActive(journey.window.get())); // one goes on there
}

void TestHelpInWindow::keysAreTheAuthorsOwn()
{
    Journey journey;
    journey.settings.setOwnKey(QStringLiteral("save"), QStringLiteral("Ctrl+Alt+Y"));
    journey.open();
    desk(journey).open(QStringLiteral("saving"));
    QVERIFY(html(journey).contains(QStringLiteral("Ctrl+Alt+Y")));
    QVERIFY(!html(journey).contains(QStringLiteral("Ctrl+S\u2069")));
    desk(journey).open(QStringLiteral("keys"));
    QVERIFY(html(journey).contains(QStringLiteral("Ctrl+Alt+Y")));
    QVERIFY(html(journey).contains(QStringLiteral("F1\u2069")));
}

void TestHelpInWindow::speaksTheLanguageOfTheProgram()
{
    Language::ofProgram().use(QStringLiteral("en"));
    Journey journey;
    open(journey);
    desk(journey).open(QStringLiteral("saving"));
    const QString pictures = qEnvironmentVariable("GALLEY_PICTURES");
    QStringList titles;
    for (const QString &code : Language::all()) {
        Language::ofProgram().use(code);
        QVERIFY(html(journey).contains(QStringLiteral("href=\"topic:"))
                || html(journey).contains(QStringLiteral("href=\"do:")));
        // The menu's own word for what is named.
        const QString save
            = QString(journey.window->findChild<Actions *>()->save->text()).remove(u'&');
        QVERIFY2(
            desk(journey).dialog()->findChild<QTextBrowser *>()->document()->find(save).position()
                >= 0,
            qPrintable(code + u' ' + save));
        titles.append(save);
        if (!pictures.isEmpty())
            desk(journey).dialog()->grab().save(
                QStringLiteral("%1/help-%2.png").arg(pictures, code));
    }
    Language::ofProgram().use(QStringLiteral("en"));
    titles.removeDuplicates();
    QVERIFY(titles.size() > 5);
}

void TestHelpInWindow::everyControlHasANameAndATurn()
{
    Journey journey;
    desk(journey).open(QStringLiteral("saving"));
    HelpDialog &dialog = *desk(journey).dialog();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QStringList turns;
    const auto name = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    for (int i = 0; i < 8 && dialog.focusWidget(); ++i) {
        const QString now = name(dialog.focusWidget());
        QVERIFY2(!now.isEmpty(), dialog.focusWidget()->metaObject()->className());
        if (turns.isEmpty() || turns.constLast() != now) // a link of the text has the focus first
            turns.append(now);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(turns.mid(0, 3),
             (QStringList{QStringLiteral("Search the help"), QStringLiteral("Topics"),
                          QStringLiteral("The topic")}));
    QCOMPARE(name(&dialog), QStringLiteral("Galley's help"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk(journey).dialog());
}

GALLEY_JOURNEY_MAIN(TestHelpInWindow)
#include "tst_helpinwindow.moc"
