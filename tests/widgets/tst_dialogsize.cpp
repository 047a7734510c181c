// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogsize.h"

#include "look/look.h"
#include "widgets/postlife/recentdialog.h"
#include "widgets/shortcuts/shortcutsdialog.h"

#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace Galley;

class TestDialogSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Look::setFontScale(1); }
    void growsWithTheFont();
    void staysOnTheScreen();
    void buttonsOfDialogsStayOnTheScreen();
};

void TestDialogSize::growsWithTheFont()
{
    const QWidget dialog;
    const QSize small = dialogSize(dialog, {100, 50});
    Look::setFontScale(2);
    const QSize large = dialogSize(dialog, {100, 50});
    QVERIFY(large.width() > small.width() * 3 / 2);
    QVERIFY(large.height() > small.height() * 3 / 2);
}

void TestDialogSize::staysOnTheScreen()
{
    const QWidget dialog;
    const QSize screen = dialog.screen()->availableSize();
    const QSize size = dialogSize(dialog, screen * 2);
    QCOMPARE(size, screen * 0.9);
}

void TestDialogSize::buttonsOfDialogsStayOnTheScreen()
{
    Look::setFontScale(2);
    ShortcutsDialog shortcuts;
    RecentDialog recent;
    for (QDialog *dialog : {static_cast<QDialog *>(&shortcuts), static_cast<QDialog *>(&recent)}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const int most = dialog->screen()->availableSize().height();
        const auto buttons = dialog->findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        for (const QPushButton *button : buttons)
            QVERIFY(button->mapTo(dialog, QPoint(0, button->height())).y() <= most);
    }
}

QTEST_MAIN(TestDialogSize)
#include "tst_dialogsize.moc"
