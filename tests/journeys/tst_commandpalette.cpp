// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette and the keys through the real window. With GALLEY_PICTURES naming a folder,
// what is seen is saved there.
#include "support/journey.h"

#include "app/actions.h"
#include "app/menucommands.h"
#include "session/openpost.h"
#include "session/postcatalog.h"
#include "widgets/quickopen/quickopen.h"
#include "widgets/shortcuts/keyfield.h"
#include "widgets/shortcuts/shortcutsdialog.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>

using namespace Galley;

namespace {

class PaletteJourney : public Journey
{
public:
    PaletteJourney()
    {
        write(QStringLiteral("posts/first.md"), "---\ntitle: First\n---\n\nSome words.\n");
        start();
    }
    void start()
    {
        QVERIFY(window->open(root()));
        QTRY_VERIFY(!window->catalog().isScanning());
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/first.md"))));
        focusText();
    }
    void focusText()
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        editor().setFocus();
        QVERIFY(editor().hasFocus());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held)
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }
    QuickOpen &palette() const { return *window->findChild<QuickOpen *>(); }
    QLineEdit *question() const { return palette().findChild<QLineEdit *>(); }
    void ask(const QString &words)
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(palette().isVisible());
        QVERIFY(question()->hasFocus());
        QTest::keyClicks(question(), words);
    }
    /// "[group] title | path | key" of what can be chosen, the first \a most.
    QStringList rows(int most) const
    {
        QStringList shown;
        QuickOpenModel &model = palette().model();
        QString group;
        for (int row = 0; row < model.rowCount() && shown.size() < most; ++row) {
            if (model.isHeading(row)) {
                group = model.index(row).data().toString();
                continue;
            }
            const QuickOpenItem &item = model.item(row);
            shown.append(
                QStringLiteral("[%1] %2 | %3 | %4").arg(group, item.title, item.path, item.key));
        }
        return shown;
    }
    ShortcutsDialog *keys() const { return window->findChild<ShortcutsDialog *>(); }
    Actions &actions() const { return *window->findChild<Actions *>(); }
    void picture(QWidget *widget, const QString &name) const
    {
        const QString pictures = qEnvironmentVariable("GALLEY_PICTURES");
        if (pictures.isEmpty())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20000);
        for (const auto &[theme, suffix] : {std::pair(Settings::Theme::Dark, u"dark"),
                                            std::pair(Settings::Theme::Light, u"light")}) {
            applyLook(*qApp, theme);
            QCoreApplication::processEvents();
            widget->grab().save(QStringLiteral("%1/%2-%3.png").arg(pictures, name, suffix));
        }
    }
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsThereAndHasAName();
    void typingFindsAndEnterRuns();
    void theLastOnesComeFirst();
    void whatCannotBeRunSaysWhy();
    void aKeyIsChangedAtOnceAndKept();
    void anothersKeyMoves();
};

void TestCommandPalette::everyActionIsThereAndHasAName()
{
    PaletteJourney journey;
    journey.ask({});
    const QStringList all = journey.rows(1000);
    const QList<MenuCommand> commands = menuCommands(*journey.window->menuBar());
    QCOMPARE(all.size(), commands.size());
    QVERIFY(all.contains(QStringLiteral("[Commands] Save | File | Ctrl+S")));
    QVERIFY(all.contains(QStringLiteral("[Commands] Dark | View › Colours | ")));
    QStringList nameless;
    const QList<QAction *> own = journey.window->actions();
    for (const MenuCommand &command : commands) {
        if (own.contains(command.action) && command.action->objectName().isEmpty())
            nameless.append(command.text);
    }
    // A new action gets a line in actionnames.cpp; then its key can be changed.
    QCOMPARE(nameless, QStringList());
    journey.picture(journey.window.get(), QStringLiteral("palette"));
}

void TestCommandPalette::typingFindsAndEnterRuns()
{
    PaletteJourney journey;
    journey.ask(QStringLiteral("dupli"));
    QCOMPARE(journey.rows(2).constFirst(),
             QStringLiteral("[Commands] Duplicate lines | Format | Ctrl+Shift+D"));
    QTest::keyClick(journey.question(), Qt::Key_Return);
    QVERIFY(!journey.palette().isVisible());
    QVERIFY(journey.editor().hasFocus());
    QVERIFY(journey.post()->isModified());
    journey.ask(QStringLiteral("undo"));
    QTest::keyClick(journey.question(), Qt::Key_Return);
    QVERIFY(!journey.post()->isModified());
    journey.ask(QStringLiteral("cogal")); // beginnings of words are enough
    QCOMPARE(journey.rows(9).size(), 0);
    journey.question()->setText(QStringLiteral(">sefo"));
    QVERIFY(!journey.rows(9).filter(QStringLiteral("Search")).size());
    journey.question()->setText(QStringLiteral(">sepo"));
    QCOMPARE(journey.rows(1).constFirst(),
             QStringLiteral("[Commands] Search posts | Post | Ctrl+Shift+F"));
    journey.picture(journey.window.get(), QStringLiteral("palette-typed"));
}

void TestCommandPalette::theLastOnesComeFirst()
{
    PaletteJourney journey;
    for (const char *words : {"select all", "strong"}) {
        journey.ask(QLatin1String(words));
        QTest::keyClick(journey.question(), Qt::Key_Return);
    }
    journey.ask({});
    QCOMPARE(journey.rows(3),
             QStringList({QStringLiteral("[Recently used] Strong | Format | Ctrl+B"),
                          QStringLiteral("[Recently used] Select all | Edit | Ctrl+A"),
                          QStringLiteral("[Commands] New post… | File | Ctrl+N")}));
    journey.picture(journey.window.get(), QStringLiteral("palette-recent"));
    QTest::keyClick(journey.question(), Qt::Key_Escape);
    journey.window.reset();
    journey.open(); // they are kept
    journey.start();
    journey.ask(QStringLiteral("s"));
    QCOMPARE(journey.rows(1).constFirst(),
             QStringLiteral("[Recently used] Strong | Format | Ctrl+B"));
}

void TestCommandPalette::whatCannotBeRunSaysWhy()
{
    PaletteJourney journey;
    journey.ask(QStringLiteral("undo the last"));
    const QuickOpenModel &model = journey.palette().model();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.item(1).enabled);
    QCOMPARE(model.item(1).detail, QStringLiteral("There is nothing for it to do now."));
    QTest::keyClick(journey.question(), Qt::Key_Return);
    QVERIFY(journey.palette().isVisible());
    QVERIFY(journey.settings.recentCommands().isEmpty());
}

void TestCommandPalette::aKeyIsChangedAtOnceAndKept()
{
    PaletteJourney journey;
    journey.ask(QStringLiteral("duplicate lines"));
    QTest::keyClick(journey.question(), Qt::Key_K, Qt::AltModifier);
    QVERIFY(journey.keys());
    auto *field = journey.keys()->findChild<KeyField *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(journey.actions().duplicateLines->shortcut(),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    journey.picture(journey.keys(), QStringLiteral("keys"));
    journey.keys()->reject();
    QTRY_VERIFY(!journey.keys());
    journey.focusText();
    journey.press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(journey.post()->isModified());
    QVERIFY(journey.post()->save().ok());

    journey.window.reset();
    journey.open();
    journey.start();
    QCOMPARE(journey.actions().duplicateLines->shortcut(),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    journey.actions().shortcuts->trigger();
    for (QPushButton *each : journey.keys()->findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Usual keys for all"))
            each->click();
    }
    QCOMPARE(journey.actions().duplicateLines->shortcut(),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    QVERIFY(journey.settings.ownKeys().isEmpty());
}

void TestCommandPalette::anothersKeyMoves()
{
    PaletteJourney journey;
    journey.actions().shortcuts->trigger();
    ShortcutsDialog &dialog = *journey.keys();
    const QKeySequence bold(Qt::CTRL | Qt::Key_B);
    Q_EMIT dialog.keyWanted(QStringLiteral("print"), bold);
    QCOMPARE(journey.actions().print->shortcut(), bold);
    QVERIFY(journey.actions().strong->shortcut().isEmpty());
    // One whose usual key is another's now has to wait for it.
    Q_EMIT dialog.resetWanted(QStringLiteral("strong"));
    QVERIFY(journey.actions().strong->shortcut().isEmpty());
    Q_EMIT dialog.keyWanted(QStringLiteral("exportPdf"), bold);
    QVERIFY(journey.actions().print->shortcut().isEmpty());
    Q_EMIT dialog.resetWanted(QStringLiteral("exportPdf"));
    QCOMPARE(journey.actions().strong->shortcut(), bold);
    // The usual key, chosen by hand, is no wish that is kept.
    Q_EMIT dialog.keyWanted(QStringLiteral("strong"), {});
    QVERIFY(journey.actions().strong->shortcut().isEmpty());
    Q_EMIT dialog.keyWanted(QStringLiteral("strong"), bold);
    QVERIFY(!journey.settings.ownKeys().contains(QStringLiteral("strong")));
    QCOMPARE(journey.actions().strong->shortcut(), bold);
}

GALLEY_JOURNEY_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
