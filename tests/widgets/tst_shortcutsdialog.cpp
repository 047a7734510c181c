// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcuts/shortcutsdialog.h"

#include "look/look.h"
#include "widgets/appearance.h"
#include "widgets/shortcuts/keyfield.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

/// The list of keys. With GALLEY_PICTURES naming a folder, it is saved there.
class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }
    void init();
    void whichKeysMayBeACommands_data();
    void whichKeysMayBeACommands();
    void keysOfInputMethodsMayNot_data();
    void keysOfInputMethodsMayNot();
    void signsOfAltAreKnown_data();
    void signsOfAltAreKnown();
    void searchesWordsAndKeys();
    void aFreeKeyIsTakenAtOnce();
    void anothersKeyIsSaidFirst();
    void aLetterAloneIsRefused();
    void escapeLeavesTheKey();
    void resets();
    void looks();

private:
    QListView *list() const { return m_dialog->findChild<QListView *>(); }
    KeyField *field() const { return m_dialog->findChild<KeyField *>(); }
    QLineEdit *search() const { return m_dialog->findChild<QLineEdit *>(); }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }
    bool says(const char *words) const
    {
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->text().contains(QLatin1String(words)))
                return true;
        }
        return false;
    }
    QString chosen() const { return list()->currentIndex().data().toString(); }

    std::unique_ptr<ShortcutsDialog> m_dialog;
};

void TestShortcutsDialog::init()
{
    m_dialog = std::make_unique<ShortcutsDialog>();
    const QKeySequence save(Qt::CTRL | Qt::Key_S);
    const QKeySequence strong(Qt::CTRL | Qt::Key_B);
    m_dialog->setRows(
        {{QStringLiteral("save"), QStringLiteral("Save"), QStringLiteral("File"), save, save},
         {QStringLiteral("print"), QStringLiteral("Print…"), QStringLiteral("File"), {}, {}},
         {QStringLiteral("strong"), QStringLiteral("Strong"), QStringLiteral("Format"),
          QKeySequence(Qt::Key_F4), strong}});
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestShortcutsDialog::whichKeysMayBeACommands_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("may");
    QTest::newRow("with Ctrl") << "Ctrl+B" << true;
    QTest::newRow("with Alt") << "Alt+Up" << true;
    QTest::newRow("with Meta") << "Meta+J" << true;
    QTest::newRow("with three") << "Ctrl+Alt+Shift+Q" << true;
    QTest::newRow("a function key") << "F5" << true;
    QTest::newRow("a function key with Shift") << "Shift+F35" << true;
    QTest::newRow("a key of its own") << "Back" << true;
    QTest::newRow("a letter") << "B" << false;
    QTest::newRow("a capital letter") << "Shift+B" << false;
    QTest::newRow("a digit") << "1" << false;
    QTest::newRow("a letter beyond ASCII") << QStringLiteral("ü") << false;
    QTest::newRow("an arrow") << "Left" << false;
    QTest::newRow("Enter") << "Return" << false;
    QTest::newRow("Delete") << "Del" << false;
    QTest::newRow("none") << "" << false;
}

void TestShortcutsDialog::whichKeysMayBeACommands()
{
    QFETCH(QString, key);
    QTEST(KeyField::isCommandKey(QKeySequence::fromString(key, QKeySequence::PortableText)), "may");
}

void TestShortcutsDialog::keysOfInputMethodsMayNot_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("AltGr") << int(Qt::Key_AltGr);
    QTest::newRow("Compose") << int(Qt::Key_Multi_key);
    QTest::newRow("a dead accent") << int(Qt::Key_Dead_Circumflex);
    QTest::newRow("the last dead key") << int(Qt::Key_Dead_Longsolidusoverlay);
    QTest::newRow("Japanese") << int(Qt::Key_Zenkaku_Hankaku);
    QTest::newRow("Korean") << int(Qt::Key_Hangul);
}

void TestShortcutsDialog::keysOfInputMethodsMayNot()
{
    QFETCH(int, key);
    for (const Qt::KeyboardModifier held : {Qt::NoModifier, Qt::ControlModifier})
        QVERIFY(!KeyField::isCommandKey(QKeySequence(QKeyCombination(held, Qt::Key(key)))));
}

void TestShortcutsDialog::signsOfAltAreKnown_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("other");
    const auto row = [](const char *name, QKeyCombination key, const QString &text, bool other) {
        QTest::newRow(name) << key.toCombined() << text << other;
    };
    row("its own letter", Qt::ALT | Qt::Key_B, QStringLiteral("b"), false);
    row("its own letter with accent", Qt::ALT | Qt::Key_Odiaeresis, QStringLiteral("ö"), false);
    row("no text", Qt::CTRL | Qt::ALT | Qt::Key_P, QString(), false);
    row("a control sign", Qt::CTRL | Qt::ALT | Qt::Key_P, QString(QChar(0x10)), false);
    row("an arrow", Qt::ALT | Qt::Key_Up, QString(), false);
    row("AltGr on Windows", Qt::CTRL | Qt::ALT | Qt::Key_Q, QStringLiteral("@"), true);
    row("Option on macOS", Qt::ALT | Qt::Key_L, QStringLiteral("¬"), true);
    row("with Ctrl alone", Qt::CTRL | Qt::Key_Q, QStringLiteral("@"), false);
}

void TestShortcutsDialog::signsOfAltAreKnown()
{
    QFETCH(int, key);
    QFETCH(QString, text);
    QTEST(KeyField::writesOther(QKeyCombination::fromCombined(key), text), "other");
}

void TestShortcutsDialog::searchesWordsAndKeys()
{
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), QStringLiteral("str"));
    QCOMPARE(chosen(), QStringLiteral("Strong"));
    search()->setText(QStringLiteral("ctrl+s"));
    QCOMPARE(chosen(), QStringLiteral("Save"));
    search()->setText(QStringLiteral("nothing like it"));
    QVERIFY(!list()->isVisible());
    QVERIFY(!field()->isEnabled());
    QVERIFY(says("No command has these words"));
}

void TestShortcutsDialog::aFreeKeyIsTakenAtOnce()
{
    QSignalSpy wanted(m_dialog.get(), &ShortcutsDialog::keyWanted);
    QTest::keyClicks(search(), QStringLiteral("print"));
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Control); // not yet
    QCOMPARE(wanted.size(), 0);
    QTest::keyClick(field(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("print"));
    QCOMPARE(wanted[0][1].value<QKeySequence>(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
}

void TestShortcutsDialog::anothersKeyIsSaidFirst()
{
    QSignalSpy wanted(m_dialog.get(), &ShortcutsDialog::keyWanted);
    m_dialog->changeKey(QStringLiteral("print"));
    QVERIFY(field()->hasFocus());
    QVERIFY(!button("Use it here")->isVisible());
    QTest::keyClick(field(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(says("Ctrl+S is the key of \"Save\" (File)"));
    QVERIFY(button("Use it here")->isVisible());
    button("Use it here")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].value<QKeySequence>(), QKeySequence(Qt::CTRL | Qt::Key_S));
}

void TestShortcutsDialog::aLetterAloneIsRefused()
{
    QSignalSpy wanted(m_dialog.get(), &ShortcutsDialog::keyWanted);
    m_dialog->changeKey(QStringLiteral("print"));
    QTest::keyClick(field(), Qt::Key_X);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(says("X alone writes"));
}

void TestShortcutsDialog::escapeLeavesTheKey()
{
    m_dialog->changeKey(QStringLiteral("print"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestShortcutsDialog::resets()
{
    QSignalSpy one(m_dialog.get(), &ShortcutsDialog::resetWanted);
    QSignalSpy all(m_dialog.get(), &ShortcutsDialog::resetAllWanted);
    QSignalSpy wanted(m_dialog.get(), &ShortcutsDialog::keyWanted);
    QVERIFY(!button("Usual key")->isEnabled()); // Save has it
    m_dialog->changeKey(QStringLiteral("strong"));
    QVERIFY(says("Strong: F4"));
    button("Usual key")->click();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0][0].toString(), QStringLiteral("strong"));
    button("No key")->click();
    QVERIFY(wanted[0][1].value<QKeySequence>().isEmpty());
    button("Usual keys for all")->click();
    QCOMPARE(all.size(), 1);
    m_dialog->changeKey(QStringLiteral("print"));
    QVERIFY(!button("No key")->isEnabled());
}

void TestShortcutsDialog::looks()
{
    const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
    for (const auto theme : {Settings::Theme::Dark, Settings::Theme::Light}) {
        applyLook(*qApp, theme);
        m_dialog->changeKey(QStringLiteral("print"));
        QTest::keyClick(field(), Qt::Key_S, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QVERIFY(m_dialog->rect().contains(button("Use it here")->geometry()));
        if (!folder.isEmpty())
            m_dialog->grab().save(folder
                                  + (theme == Settings::Theme::Light
                                         ? QStringLiteral("/shortcuts-light.png")
                                         : QStringLiteral("/shortcuts-dark.png")));
    }
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
