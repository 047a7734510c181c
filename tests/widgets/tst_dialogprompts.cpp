// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogprompts.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Galley;

namespace {

/// Does \a act to the dialog that the next question opens.
template <typename Dialog, typename Act>
void onceAsked(Act act)
{
    QTimer::singleShot(0, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(*dialog);
    });
}

} // namespace

class TestDialogPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void aPostIsSavedWithItsSuffix_data()
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
    void aPostIsSavedWithItsSuffix()
    {
        QFETCH(QString, typed);
        QFETCH(QString, saved);
        const QTemporaryDir folder;
        onceAsked<QFileDialog>([typed](QFileDialog &dialog) {
            auto *name = dialog.findChild<QLineEdit *>();
            QCOMPARE(name->text(), QStringLiteral("first.mdx"));
            name->setText(typed);
            static_cast<QDialog &>(dialog).accept();
        });
        DialogPrompts prompts;
        const QDir canonical(QFileInfo(folder.path()).canonicalFilePath());
        QCOMPARE(prompts.chooseSavePath(canonical.filePath(QStringLiteral("first.mdx"))),
                 canonical.filePath(saved));
    }

    void aTitleIsNoMarkup()
    {
        onceAsked<QMessageBox>([](QMessageBox &box) {
            const auto *text = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label"));
            QCOMPARE(text->textFormat(), Qt::PlainText);
            QVERIFY(text->text().contains(QStringLiteral("<b>Bold</b>")));
            box.reject();
        });
        DialogPrompts prompts;
        QCOMPARE(prompts.saveBeforeClosing(QStringLiteral("<b>Bold</b>")), Prompts::Answer::Cancel);
    }
};

QTEST_MAIN(TestDialogPrompts)
#include "tst_dialogprompts.moc"
