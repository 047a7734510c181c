// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a file is shown by every tooltip as it stands there: none is taken for rich text,
// which would lose its tags and load the files that they name.
#include "widgets/bodybench.h"
#include "widgets/elidedlabel.h"
#include "widgets/filterchip.h"
#include "widgets/outline/outlinemodel.h"
#include "widgets/outline/postoutline.h"
#include "widgets/postlife/fetchdialog.h"
#include "widgets/postlife/renamedialog.h"
#include "widgets/postlife/worddialog.h"
#include "widgets/posttabbar.h"
#include "widgets/table/tablemodel.h"
#include "widgets/toolbutton.h"

#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace Galley;

namespace {

const QString Hostile = QStringLiteral("<img src=\"/etc/hostname\"> of <b>mine</b>");

/// The words that are seen of it.
QString seen(const QString &toolTip)
{
    return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText()
                                        : toolTip;
}

} // namespace

class TestToolTips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTabs();
    void ofButtons();
    void ofWhatIsCut();
    void ofTheList();
    void ofHeadings();
    void ofCells();
    void ofAddresses();
    void questionsAreNoRichText();
};

void TestToolTips::ofTabs()
{
    PostTabBar tabs;
    tabs.setTabs({{Hostile, QStringLiteral("posts/a.md"), false, true}}, 0);
    QCOMPARE(seen(tabs.tabToolTip(0)), Hostile + QStringLiteral("\nposts/a.md"));
    const auto *closer = qobject_cast<ToolButton *>(tabs.tabButton(0, QTabBar::RightSide));
    QVERIFY(closer);
    QCOMPARE(seen(closer->toolTip()), QStringLiteral("Close ") + Hostile);
    QCOMPARE(closer->accessibleName(), QStringLiteral("Close ") + Hostile);
}

void TestToolTips::ofButtons()
{
    ToolButton button(QStringLiteral("close"), QString());
    button.setName(Hostile, QKeySequence(Qt::Key_F7));
    QCOMPARE(seen(button.toolTip()), Hostile + QStringLiteral(" (F7)"));
}

void TestToolTips::ofWhatIsCut()
{
    ElidedLabel label(Hostile);
    label.resize(60, 20);
    label.show();
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&label, &help);
    QCOMPARE(seen(QToolTip::text()), Hostile);
    QToolTip::hideText();
}

void TestToolTips::ofTheList()
{
    FilterChip chip;
    PostFilter filter;
    filter.tag = Hostile;
    chip.setFilter(filter);
    QVERIFY(chip.accessibleName().endsWith(Hostile));
    QCOMPARE(seen(chip.toolTip()), chip.accessibleName());
}

void TestToolTips::ofHeadings()
{
    BodyBench bench(QStringLiteral("# The `<br>` element\n"));
    PostOutline outline;
    outline.follow(&bench.document);
    const OutlineModel model(outline);
    const QModelIndex first = model.index(0, 0);
    const QString heading = model.data(first, Qt::DisplayRole).toString();
    QVERIFY2(Qt::mightBeRichText(heading), qPrintable(heading));
    QCOMPARE(seen(model.data(first, Qt::ToolTipRole).toString()), heading);
}

void TestToolTips::ofCells()
{
    const QString cell = QStringLiteral("one<br>two");
    const TableModel model(TableText::make({{cell, QStringLiteral("b")}}));
    QCOMPARE(model.data(model.index(0, 0), Qt::DisplayRole).toString(), cell);
    QCOMPARE(seen(model.data(model.index(0, 0), Qt::ToolTipRole).toString()), cell);
}

void TestToolTips::ofAddresses()
{
    const FetchDialog dialog({Hostile}, {});
    const auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(list);
    QCOMPARE(seen(list->item(0)->toolTip()), Hostile);
}

void TestToolTips::questionsAreNoRichText()
{
    RenameDialog rename(QStringLiteral("A"), QStringLiteral("a"));
    rename.setProblem(Hostile);
    const WordDialog word({QStringLiteral("Title"), Hostile, {}, {}, QStringLiteral("Go")});
    int shown = 0;
    for (const QWidget *dialog :
         {static_cast<const QWidget *>(&rename), static_cast<const QWidget *>(&word)}) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->text() != Hostile)
                continue;
            ++shown;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QCOMPARE(shown, 2);
}

QTEST_MAIN(TestToolTips)
#include "tst_tooltips.moc"
