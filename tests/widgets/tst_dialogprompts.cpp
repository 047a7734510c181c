// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogprompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Galley;

/// The questions with buttons of our own, asked and answered.
class TestDialogPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void aPostIsSavedWithItsSuffix_data();
    void aPostIsSavedWithItsSuffix();
    void eachButtonIsItsAnswer_data();
    void eachButtonIsItsAnswer();
    void whatAFileSaysIsSeenAsItIs_data();
    void whatAFileSaysIsSeenAsItIs();

private:
    /// Has the box that comes up next looked at, and closed with its button \a choice; Esc if it
    /// has none.
    static void answer(const QString &choice, const std::function<void(QMessageBox &)> &look = {});
};

void TestDialogPrompts::answer(const QString &choice,
                               const std::function<void(QMessageBox &)> &look)
{
    QTimer::singleShot(0, qApp, [choice, look] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        if (look)
            look(*box);
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == choice)
                return button->click();
        }
        QTest::keyClick(box, Qt::Key_Escape);
    });
}

void TestDialogPrompts::aPostIsSavedWithItsSuffix_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("saved");
    QTest::newRow("none") << "notes"
                          << "notes.mdx";
    QTest::newRow("its own") << "notes.mdx"
                             << "notes.mdx";
    QTest::newRow("another") << "notes.md"
                             << "notes.md";
}

void TestDialogPrompts::aPostIsSavedWithItsSuffix()
{
    QFETCH(QString, typed);
    QFETCH(QString, saved);
    const QTemporaryDir folder;
    QTimer::singleShot(0, qApp, [typed] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>();
        QCOMPARE(name->text(), QStringLiteral("first.mdx"));
        name->setText(typed);
        static_cast<QDialog *>(dialog)->accept();
    });
    DialogPrompts prompts;
    const QDir canonical(QFileInfo(folder.path()).canonicalFilePath());
    QCOMPARE(prompts.chooseSavePath(canonical.filePath(QStringLiteral("first.mdx"))),
             canonical.filePath(saved));
}

void TestDialogPrompts::eachButtonIsItsAnswer_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("saving");
    QTest::addColumn<bool>("replacing");
    QTest::newRow("yes") << QStringLiteral("Save") << int(Prompts::Answer::Save) << false;
    QTest::newRow("no") << QStringLiteral("Do not save") << int(Prompts::Answer::Discard) << false;
    QTest::newRow("cancel") << QStringLiteral("Cancel") << int(Prompts::Answer::Cancel) << false;
    QTest::newRow("Esc") << QString() << int(Prompts::Answer::Cancel) << false;
    QTest::newRow("replace") << QStringLiteral("Replace it") << int(Prompts::Answer::Cancel)
                             << true;
}

void TestDialogPrompts::eachButtonIsItsAnswer()
{
    QFETCH(QString, choice);
    QFETCH(int, saving);
    QFETCH(bool, replacing);
    DialogPrompts prompts;
    answer(choice);
    QCOMPARE(int(prompts.saveBeforeClosing(QStringLiteral("Alpha"))), saving);
    answer(choice);
    QCOMPARE(prompts.overwriteChangedFile(QStringLiteral("a.md")), replacing);
}

void TestDialogPrompts::whatAFileSaysIsSeenAsItIs_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a tag") << QStringLiteral("Why <b>bold</b> is loud");
    QTest::newRow("a tag that loads") << QStringLiteral("<img src=\"/etc/hostname\">");
    QTest::newRow("an entity") << QStringLiteral("Write &lt; for <");
}

void TestDialogPrompts::whatAFileSaysIsSeenAsItIs()
{
    QFETCH(QString, words);
    DialogPrompts prompts;
    int seen = 0;
    const auto look = [&](QMessageBox &box) {
        QCOMPARE(box.textFormat(), Qt::PlainText);
        for (const QLabel *label : box.findChildren<QLabel *>())
            seen += label->text().contains(words) ? 1 : 0;
    };
    answer({}, look);
    prompts.saveBeforeClosing(words);
    answer({}, look);
    prompts.overwriteChangedFile(words);
    answer({}, look);
    prompts.cutFromOtherNames(words);
    answer({}, look);
    prompts.discardRecovered(words);
    answer({}, look);
    prompts.openOutside(words);
    answer({}, look);
    prompts.fetchWebPictures(words);
    QCOMPARE(seen, 6);
}

QTEST_MAIN(TestDialogPrompts)
#include "tst_dialogprompts.moc"
