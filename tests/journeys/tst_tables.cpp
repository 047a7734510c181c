// SPDX-License-Identifier: GPL-3.0-or-later
// Tables through the real window: the grid, what is pasted, what is refused and said.
#include "support/journey.h"
#include "support/savedlook.h"

#include "app/actions.h"
#include "session/openpost.h"
#include "session/postcatalog.h"
#include "widgets/noticebar.h"
#include "widgets/primarybutton.h"
#include "widgets/table/tabledialog.h"
#include "widgets/table/tablegrid.h"
#include "widgets/table/tablemodel.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

using namespace Galley;

namespace {

const QByteArray Head = "---\ntitle: \"The first\"\npublishedAt: '2018-05-30'\n---\n\n";
const QByteArray Table = "| City | Guests | Talks  |\n|:-----|-------:|:------:|\n"
                         "| Paris|     120 | 中文 |\n|Köln|80|12|\n| İzmir | 45 | a \\| b |\n";
const QByteArray Rest = "\nWords below.\n\n```\ncode\n```\n";

class TableJourney : public Journey
{
public:
    TableJourney()
    {
        write(QStringLiteral("posts/first.md"), Head + Table + Rest);
        QVERIFY(window->open(root()));
        QTRY_VERIFY(!window->catalog().isScanning());
        QVERIFY(window->workspace().openPost(path(QStringLiteral("posts/first.md"))));
    }
    QByteArray text() const { return post()->text().toUtf8(); }
    void caretTo(const QByteArray &words) const
    {
        editor().goTo(post()->text().indexOf(QString::fromUtf8(words)));
    }
    TableDialog *grid(const char *menuText)
    {
        trigger(menuText);
        return window->findChild<TableDialog *>();
    }
    void trigger(const char *menuText) const
    {
        for (QAction *action : window->actions()) {
            if (QString(action->text()).remove(u'&') == QString::fromUtf8(menuText))
                action->trigger();
        }
    }
    bool says(const QString &words) const
    {
        for (const QLabel *each : window->findChildren<QLabel *>()) {
            if (each->isVisible() && each->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsChangedInTheGrid();
    void rowsAndColumns();
    void alignedOnRequest();
    void aRangeOfASpreadsheet();
    void aNewTable();
    void whatChangedMeanwhileIsNotReplaced();
    void escapeAsksBeforeChangesAreLeftOut();
    void cancelLeavesChangesOutAtOnce();
    void csvOnRequest();
    void whatIsRefusedIsSaid();
};

void TestTables::aCellIsChangedInTheGrid()
{
    TableJourney journey;
    journey.caretTo("80|12");
    TableDialog *dialog = journey.grid("Edit table…");
    QVERIFY(dialog);
    TableGrid &grid = dialog->grid();
    QCOMPARE(grid.currentIndex(), dialog->model().index(2, 1));
    QTest::keyClicks(&grid, QStringLiteral("8"));
    QTRY_VERIFY(grid.findChild<QLineEdit *>());
    auto *cell = grid.findChild<QLineEdit *>();
    cell->setText(QStringLiteral("81"));
    saveLook(dialog, QStringLiteral("table-grid"));
    dialog->findChild<PrimaryButton *>()->click();
    const QByteArray changed = QByteArray(Table).replace("|Köln|80|12|", "|Köln|81|12|");
    QCOMPARE(journey.text(), Head + changed + Rest);
    QTest::keyClick(&journey.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(journey.text(), Head + Table + Rest);
    QVERIFY(!journey.post()->isModified());
}

void TestTables::rowsAndColumns()
{
    TableJourney journey;
    journey.caretTo("Paris");
    TableDialog *dialog = journey.grid("Edit table…");
    QVERIFY(dialog);
    QVERIFY(dialog->model().moveRowTo(1, 3));
    dialog->model().setAlignment(2, ColumnAlignment::Left);
    dialog->findChild<PrimaryButton *>()->click();
    QCOMPARE(journey.text(),
             Head
                 + "| City | Guests | Talks  |\n|:-----|-------:|:-------|\n|Köln|80|12|\n"
                   "| İzmir | 45 | a \\| b |\n| Paris|     120 | 中文 |\n"
                 + Rest);
    journey.editor().undo();
    QCOMPARE(journey.text(), Head + Table + Rest);
}

void TestTables::alignedOnRequest()
{
    TableJourney journey;
    journey.caretTo("Paris");
    TableDialog *dialog = journey.grid("Edit table…");
    QVERIFY(dialog);
    dialog->model().alignColumns();
    dialog->findChild<PrimaryButton *>()->click();
    QCOMPARE(journey.text(),
             Head
                 + "| City  | Guests | Talks  |\n| :---- | -----: | :----: |\n"
                   "| Paris |    120 |  中文  |\n| Köln  |     80 |   12   |\n"
                   "| İzmir |     45 | a \\| b |\n"
                 + Rest);
}

void TestTables::aRangeOfASpreadsheet()
{
    TableJourney journey;
    journey.caretTo("80|12");
    TableDialog *dialog = journey.grid("Edit table…");
    QVERIFY(dialog);
    QGuiApplication::clipboard()->setText(QStringLiteral("90\t13\n50\t14\n"));
    QTest::keySequence(&dialog->grid(), QKeySequence::Paste);
    dialog->findChild<PrimaryButton *>()->click();
    QCOMPARE(journey.text(),
             Head
                 + QByteArray(Table)
                       .replace("|Köln|80|12|", "|Köln|90|13|")
                       .replace("| 45 | a \\| b |", "| 50 | 14     |")
                 + Rest);
}

void TestTables::aNewTable()
{
    TableJourney journey;
    journey.caretTo(" below");
    TableDialog *dialog = journey.grid("Table…");
    QVERIFY(dialog);
    QCOMPARE(dialog->model().rowCount(), 3);
    dialog->model().setData(dialog->model().index(0, 0), QStringLiteral("A"));
    QVERIFY(dialog->model().removeColumnAt(2));
    QVERIFY(dialog->model().removeRowAt(2));
    dialog->findChild<PrimaryButton *>()->click();
    QVERIFY(journey.text().contains("Words\n\n| A   |     |\n| --- | --- |\n|     |     |\n\n"));
    journey.editor().undo();
    QCOMPARE(journey.text(), Head + Table + Rest);
}

void TestTables::whatChangedMeanwhileIsNotReplaced()
{
    TableJourney journey;
    journey.caretTo("80|12");
    TableDialog *dialog = journey.grid("Edit table…");
    QVERIFY(dialog);
    QTextCursor other(journey.post()->document());
    other.setPosition(int(journey.post()->text().indexOf(QStringLiteral("Paris"))));
    other.insertText(QStringLiteral("x"));
    const QByteArray meanwhile = journey.text();
    dialog->model().setData(dialog->model().index(1, 1), QStringLiteral("1"));
    dialog->findChild<PrimaryButton *>()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(journey.says(QStringLiteral("another one in the text meanwhile")));
    QCOMPARE(journey.text(), meanwhile);
    dialog->reject();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(!dialog->isVisible());
}

void TestTables::escapeAsksBeforeChangesAreLeftOut()
{
    TableJourney journey;
    journey.caretTo("80|12");
    const QPointer<TableDialog> same = journey.grid("Edit table…");
    QVERIFY(!same.isNull());
    QTest::keyClick(same.data(), Qt::Key_Escape);
    QTRY_VERIFY(same.isNull());

    const QPointer<TableDialog> dialog = journey.grid("Edit table…");
    QVERIFY(!dialog.isNull());
    QTest::keyClicks(&dialog->grid(), QStringLiteral("8"));
    QTRY_VERIFY(dialog->grid().findChild<QLineEdit *>());
    dialog->close(); // what is still in its cell counts too
    QVERIFY(dialog->isVisible());
    QVERIFY(journey.says(QStringLiteral("are not in the text yet")));
    dialog->model().setData(dialog->model().index(1, 1), QStringLiteral("121"));
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(journey.text(), Head + Table + Rest);
}

void TestTables::cancelLeavesChangesOutAtOnce()
{
    TableJourney journey;
    journey.caretTo("80|12");
    const QPointer<TableDialog> dialog = journey.grid("Edit table…");
    QVERIFY(!dialog.isNull());
    dialog->model().setData(dialog->model().index(1, 1), QStringLiteral("121"));
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("Cancel"))
            button->click();
    }
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(journey.text(), Head + Table + Rest);
}

void TestTables::csvOnRequest()
{
    TableJourney journey;
    journey.caretTo(" below");
    QGuiApplication::clipboard()->setText(QStringLiteral("a;1,5\nb;2,5\n"));
    journey.trigger("Paste as a table");
    QVERIFY(journey.text().contains("Words\n\n| a   | 1,5 |\n| --- | --- |\n| b   | 2,5 |\n\n"));
    journey.editor().undo();
    QCOMPARE(journey.text(), Head + Table + Rest);
}

void TestTables::whatIsRefusedIsSaid()
{
    TableJourney journey;
    journey.caretTo("below");
    QVERIFY(!journey.grid("Edit table…"));
    QVERIFY(journey.says(QStringLiteral("The caret is in no table.")));
    journey.caretTo("code");
    QVERIFY(!journey.grid("Table…"));
    QVERIFY(journey.says(QStringLiteral("No table can stand here.")));
    QGuiApplication::clipboard()->setText(QStringLiteral("just words"));
    journey.trigger("Paste as a table");
    QVERIFY(journey.says(QStringLiteral("What was copied is no table.")));
    QCOMPARE(journey.text(), Head + Table + Rest);
}

GALLEY_JOURNEY_MAIN(TestTables)
#include "tst_tables.moc"
