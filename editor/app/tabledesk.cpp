// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabledesk.h"

#include "app/actions.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "widgets/split/splitpane.h"
#include "widgets/table/pastedtable.h"
#include "widgets/table/tabledialog.h"
#include "widgets/table/tablegrid.h"
#include "widgets/table/tableplace.h"
#include "widgets/typing/linesedit.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace Galley {

namespace {

using Nature = TypingText::Nature;

/// A grid's row in the lines of its table: the rule is no row.
int lineOf(int row)
{
    return row == 0 ? 0 : row + 1;
}

/// What a cell says, selected.
TypingSelection selectedCell(int header, const QStringList &lines, const QModelIndex &cell)
{
    const int line = lineOf(std::max(0, cell.row()));
    const TableRow row = TableRow::read(lines[line], TablePlace::rowStart(lines[line]));
    const int column = std::clamp(cell.column(), 0, int(row.cells.size()) - 1);
    const QString &written = row.cells[column];
    const auto blank = [](QChar c) { return c == u' ' || c == u'\t'; };
    const qsizetype blanks
        = std::find_if_not(written.cbegin(), written.cend(), blank) - written.cbegin();
    const qsizetype said = written.trimmed().size();
    const qsizetype from
        = row.cellStart(column) + (said == 0 ? std::min<qsizetype>(1, written.size()) : blanks);
    return {{header + line, from}, {header + line, from + said}};
}

} // namespace

TableDesk::TableDesk(QWidget &window, Actions &actions, PostPane &pane, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_actions(actions)
    , m_pane(pane)
    , m_editor(pane.editor())
{
    connect(actions.editTable, &QAction::triggered, this, &TableDesk::edit);
    connect(actions.insertTable, &QAction::triggered, this, &TableDesk::insert);
    connect(actions.pasteTable, &QAction::triggered, this, &TableDesk::paste);
    m_editor->addMenuFiller([this](QMenu &menu, int position) { fillContextMenu(menu, position); });
}

void TableDesk::takeView()
{
    const SplitPane *split = SplitPane::focused();
    m_editor = split ? &split->editor() : m_pane.editor();
}

TableDialog *TableDesk::dialog() const
{
    return m_dialog;
}

void TableDesk::tell(const QString &first, const QString &second)
{
    m_pane.notices()->tell({QStringLiteral("table"), Notice::Kind::Look, first, second});
}

void TableDesk::edit()
{
    if (m_dialog)
        return;
    takeView();
    m_lines.clear();
    int header = 0;
    int row = 0;
    int column = 0;
    m_editor->follow([&](const TypingText &text, const TypingSelection &selection) {
        const int line = selection.caret.line;
        if (const auto place = TablePlace::around(text, line)) {
            m_lines = place->lines();
            header = place->header();
            row = line <= place->rule() ? 0 : line - place->rule();
            column = std::clamp(place->row(line).cellAt(selection.caret.column), 0,
                                place->columns() - 1);
        }
        return std::optional<TypingChange>();
    });
    const auto table = TableText::read(m_lines);
    if (!table) {
        tell(tr("The caret is in no table."),
             tr("Put it into one of its cells, or choose \"Table…\" in the menu \"Insert\"."));
        return;
    }
    m_place = QTextCursor(m_editor->document()->findBlockByNumber(header));
    m_dialog = new TableDialog(*table, TableDialog::Purpose::Edit, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->grid().setCurrentIndex(m_dialog->grid().model()->index(row, column));
    connect(m_dialog, &TableDialog::wanted, this, &TableDesk::putBack);
    m_dialog->open();
}

void TableDesk::putBack()
{
    const bool same = m_editor && !m_place.isNull() && m_place.document() == m_editor->document();
    bool found = false;
    const QModelIndex cell = m_dialog->grid().currentIndex();
    const QStringList lines = m_dialog->table().lines();
    const int header = same ? m_place.blockNumber() : 0;
    const bool done = same
        && m_editor->follow(
            [&](const TypingText &text, const TypingSelection &) -> std::optional<TypingChange> {
                const auto place = TablePlace::around(text, header);
                found = place && place->header() == header && place->lines() == m_lines;
                if (!found)
                    return {};
                TypingChange change{{}, selectedCell(header, lines, cell)};
                if (lines != m_lines)
                    change.edits.append(linesEdit(header, m_lines, lines));
                return change;
            });
    if (!done) {
        m_dialog->setProblem(found || !same
                                 ? tr("The text cannot be changed now. Nothing was replaced.")
                                 : tr("The table is another one in the text meanwhile. Nothing was "
                                      "replaced: copy what you need, then close this."));
        return;
    }
    m_dialog->accept();
    m_editor->ensureCursorVisible();
    m_editor->setFocus();
}

void TableDesk::insert()
{
    if (m_dialog)
        return;
    takeView();
    bool inTable = false;
    bool prose = false;
    m_editor->follow([&](const TypingText &text, const TypingSelection &selection) {
        inTable = TablePlace::around(text, selection.caret.line).has_value();
        prose = text.nature(selection.end().line) == Nature::Prose;
        return std::optional<TypingChange>();
    });
    if (inTable) {
        edit();
        return;
    }
    if (!prose) {
        tell(tr("No table can stand here."),
             tr("The caret is in code, in HTML or in the fields. Put it on a line of the text."));
        return;
    }
    const TableText empty = TableText::make({QStringList(3), QStringList(3), QStringList(3)});
    m_dialog = new TableDialog(empty, TableDialog::Purpose::Insert, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &TableDialog::wanted, this, &TableDesk::putNew);
    m_dialog->open();
}

void TableDesk::putNew()
{
    const TableText &table = m_dialog->table();
    PastedTable made;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.cell(row, column));
        made.rows.append(cells);
    }
    for (int column = 0; column < table.columnCount(); ++column)
        made.alignments.append(table.alignment(column));
    const bool done = m_editor
        && m_editor->follow([&made](const TypingText &text, const TypingSelection &selection) {
               return pasteTable(text, {selection.end(), selection.end()}, made);
           });
    if (!done) {
        m_dialog->setProblem(tr("The text cannot be changed now. Nothing was inserted."));
        return;
    }
    m_dialog->accept();
    m_editor->ensureCursorVisible();
    m_editor->setFocus();
}

void TableDesk::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const auto table = data ? PastedTable::asked(*data) : std::nullopt;
    if (!table) {
        tell(tr("What was copied is no table."),
             tr("Its lines do not have the same number of cells between tabs, commas or "
                "semicolons."));
        return;
    }
    takeView();
    const bool done
        = m_editor->follow([&table](const TypingText &text, const TypingSelection &selection) {
              return pasteTable(text, selection, *table);
          });
    if (!done)
        tell(tr("No table can stand here."),
             tr("The caret is in code, in HTML or in the fields. Put it on a line of the text."));
    m_editor->ensureCursorVisible();
}

void TableDesk::fillContextMenu(QMenu &menu, int position)
{
    m_editor = m_pane.editor();
    const int line = m_editor->document()->findBlock(position).blockNumber();
    bool inTable = false;
    m_editor->follow([&](const TypingText &text, const TypingSelection &) {
        inTable = line >= text.firstLine() && TablePlace::around(text, line).has_value();
        return std::optional<TypingChange>();
    });
    if (!inTable)
        return;
    menu.addSeparator();
    QAction *action = menu.addAction(m_actions.editTable->text());
    connect(action, &QAction::triggered, this, [this, position] {
        const QTextCursor caret = m_editor->textCursor();
        if (m_editor->document()->findBlock(position) != caret.block())
            m_editor->goTo(position);
        edit();
    });
}

} // namespace Galley
