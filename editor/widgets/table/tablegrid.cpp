// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/tablegrid.h"

#include "look/look.h"
#include "widgets/table/pastedtable.h"
#include "widgets/table/tablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Galley {

namespace {

constexpr int Margin = 8; ///< pixels at a 13 px font, between a cell's border and its words

/// Cells with air around their words; who types in one sees nothing of what was there.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, Look::instance().colour(Token::AccentTint));
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(Look::scaled(Margin), 0, -Look::scaled(Margin), 0);
        inner.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, inner, index);
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }
};

} // namespace

TableGrid::TableGrid(TableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("tableGrid"));
    setAccessibleName(tr("Cells of the table"));
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false); // the keys below
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultSectionSize(Look::scaled(160));
    horizontalHeader()->setHighlightSections(true);
    verticalHeader()->setDefaultSectionSize(
        std::max(Look::scaled(34), QFontMetrics(Look::font(1.0)).height() + Look::scaled(14)));
    setCurrentIndex(model.index(0, 0));
}

void TableGrid::finishTyping()
{
    // Not by the focus, which a window in the background has not.
    for (QWidget *cell : viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        commitData(cell);
        QTableView::closeEditor(cell, QAbstractItemDelegate::NoHint);
    }
}

void TableGrid::goDown()
{
    const QModelIndex at = currentIndex();
    if (at.row() + 1 == m_model.rowCount())
        m_model.addRow(at.row() + 1);
    setCurrentIndex(m_model.index(at.row() + 1, at.column()));
}

void TableGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex at = currentIndex();
    const bool last
        = at.row() + 1 == m_model.rowCount() && at.column() + 1 == m_model.columnCount();
    if (hint == QAbstractItemDelegate::EditNextItem && last)
        m_model.addRow(m_model.rowCount());
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && at.isValid())
        goDown();
}

void TableGrid::keyPressEvent(QKeyEvent *event)
{
    const int columns = m_model.columnCount();
    const QModelIndex at = currentIndex();
    const int place = at.row() * columns + at.column();
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Cut)) {
        copy();
        clearCells();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
        if (place + 1 == columns * m_model.rowCount())
            m_model.addRow(m_model.rowCount());
        setCurrentIndex(m_model.index((place + 1) / columns, (place + 1) % columns));
    } else if (event->key() == Qt::Key_Backtab) {
        const int before = std::max(place - 1, 0);
        setCurrentIndex(m_model.index(before / columns, before % columns));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && event->modifiers() == Qt::NoModifier) {
        goDown();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TableGrid::copy() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const QItemSelectionRange range = selection.first();
    QStringList lines;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(m_model.index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableGrid::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (!copied || !currentIndex().isValid())
        return;
    const auto table = PastedTable::asked(*copied);
    const QList<QStringList> cells = table ? table->rows : QList<QStringList>{{copied->text()}};
    QModelIndex from = currentIndex();
    for (const QModelIndex &each : chosen)
        from = m_model.index(std::min(from.row(), each.row()),
                             std::min(from.column(), each.column()));
    const int row = from.row();
    const int column = from.column();
    m_model.putCells(from, cells);
    setCurrentIndex(m_model.index(row, column));
    selectionModel()->select(QItemSelection(m_model.index(row, column),
                                            m_model.index(row + int(cells.size()) - 1,
                                                          column + int(cells.last().size()) - 1)),
                             QItemSelectionModel::ClearAndSelect);
}

void TableGrid::clearCells()
{
    for (const QModelIndex &each : selectionModel()->selectedIndexes())
        m_model.setData(each, QString());
}

} // namespace Galley
