// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/tabledialog.h"

#include "look/look.h"
#include "widgets/choicebox.h"
#include "widgets/dialogsize.h"
#include "widgets/form/restyle.h"
#include "widgets/primarybutton.h"
#include "widgets/table/tablegrid.h"
#include "widgets/table/tablemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr QSize Size(860, 560);

QLabel *roleLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("second"));
    return label;
}

} // namespace

TableDialog::TableDialog(const TableText &table, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_model(new TableModel(table, this))
    , m_grid(new TableGrid(*m_model))
    , m_alignment(new ChoiceBox)
    , m_told(new QLabel)
    , m_first(table.lines())
{
    const bool inserts = purpose == Purpose::Insert;
    setWindowTitle(inserts ? tr("Insert table") : tr("Edit table"));
    setWindowModality(Qt::WindowModal);
    resize(dialogSize(*this, Size));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setProperty("role", QStringLiteral("hint"));
    if (inserts)
        m_told->setText(tr("Cells of a spreadsheet can be pasted."));
    else if (const int hidden = m_model->table().hiddenCells())
        m_told->setText(tr("%n cells stand behind the last column. Readers do not see them; Galley "
                           "keeps them.",
                           nullptr, hidden));
    else
        m_told->setText(tr("Rows that you do not change keep every blank."));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *go = new PrimaryButton(inserts ? tr("Insert the table") : tr("Change the table"));
    go->setAutoDefault(false); // Enter belongs to the cells
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::scaled(8));
    buttons->addWidget(m_told, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(10));
    column->addLayout(rowTools());
    column->addLayout(columnTools());
    column->addWidget(m_grid, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, [this] { done(QDialog::Rejected); });
    connect(go, &QPushButton::clicked, this, [this] {
        m_grid->finishTyping();
        Q_EMIT wanted();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TableDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TableDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TableDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &TableDialog::showCurrent);
    m_grid->setFocus();
    showCurrent();
}

const TableText &TableDialog::table() const
{
    return m_model->table();
}

QPushButton *TableDialog::add(QBoxLayout &line, const QString &text, void (TableDialog::*does)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, does);
    line.addWidget(button);
    return button;
}

QLayout *TableDialog::rowTools()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Look::scaled(6));
    add(*line, tr("Add row"), &TableDialog::addRow);
    m_removeRow = add(*line, tr("Remove row"), &TableDialog::removeRow);
    m_rowUp = add(*line, tr("Row up"), &TableDialog::rowUp);
    m_rowDown = add(*line, tr("Row down"), &TableDialog::rowDown);
    line->addStretch();
    auto *button = add(*line, tr("Align columns"), &TableDialog::align);
    button->setToolTip(tr("Gives every row blanks, so that the pipes are below each other"));
    return line;
}

QLayout *TableDialog::columnTools()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Look::scaled(6));
    add(*line, tr("Add column"), &TableDialog::addColumn);
    m_removeColumn = add(*line, tr("Remove column"), &TableDialog::removeColumn);
    m_columnLeft = add(*line, tr("Column left"), &TableDialog::columnLeft);
    m_columnRight = add(*line, tr("Column right"), &TableDialog::columnRight);
    line->addStretch();
    auto *label = roleLabel(tr("Column is"));
    label->setBuddy(m_alignment);
    line->addWidget(label);
    m_alignment->setAccessibleName(tr("Alignment of the column"));
    m_alignment->addItems({tr("not aligned"), tr("left"), tr("centred"), tr("right")});
    connect(m_alignment, &QComboBox::activated, this, &TableDialog::chooseAlignment);
    line->addWidget(m_alignment);
    return line;
}

void TableDialog::choose(int row, int column)
{
    m_grid->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1),
                                           std::clamp(column, 0, m_model->columnCount() - 1)));
    m_grid->setFocus();
    showCurrent();
}

void TableDialog::addRow()
{
    const QModelIndex at = m_grid->currentIndex();
    m_model->addRow(at.row() + 1);
    choose(at.row() + 1, at.column());
}

void TableDialog::removeRow()
{
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int column = at.column();
    if (row >= 0 && m_model->removeRowAt(row))
        choose(row, column);
}

void TableDialog::rowUp()
{
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int column = at.column();
    if (m_model->moveRowTo(row, row - 1))
        choose(row - 1, column);
}

void TableDialog::rowDown()
{
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int column = at.column();
    if (m_model->moveRowTo(row, row + 1))
        choose(row + 1, column);
}

void TableDialog::addColumn()
{
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int column = at.column();
    m_model->addColumn(column + 1);
    choose(row, column + 1);
}

void TableDialog::removeColumn()
{
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int column = at.column();
    if (column >= 0 && m_model->removeColumnAt(column))
        choose(row, column);
}

void TableDialog::columnLeft()
{
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int column = at.column();
    if (m_model->moveColumnTo(column, column - 1))
        choose(row, column - 1);
}

void TableDialog::columnRight()
{
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int column = at.column();
    if (m_model->moveColumnTo(column, column + 1))
        choose(row, column + 1);
}

void TableDialog::align()
{
    m_model->alignColumns();
    m_warned.clear();
    setStyleProperty(m_told, "role", QStringLiteral("hint"));
    m_told->setText(tr("Every row gets blanks, so that the pipes are below each other."));
}

void TableDialog::chooseAlignment(int index)
{
    const int column = m_grid->currentIndex().column();
    if (column >= 0)
        m_model->setAlignment(column, static_cast<ColumnAlignment>(index));
    m_grid->setFocus();
}

void TableDialog::showCurrent()
{
    const QModelIndex at = m_grid->currentIndex();
    m_removeRow->setEnabled(at.isValid() && m_model->rowCount() > 1);
    m_rowUp->setEnabled(at.row() > 0);
    m_rowDown->setEnabled(at.isValid() && at.row() + 1 < m_model->rowCount());
    m_removeColumn->setEnabled(at.isValid() && m_model->columnCount() > 1);
    m_columnLeft->setEnabled(at.column() > 0);
    m_columnRight->setEnabled(at.isValid() && at.column() + 1 < m_model->columnCount());
    m_alignment->setEnabled(at.isValid());
    if (at.isValid())
        m_alignment->setCurrentIndex(int(m_model->alignment(at.column())));
}

void TableDialog::reject()
{
    m_grid->finishTyping();
    const QStringList lines = m_model->table().lines();
    if (lines == m_first || lines == m_warned) {
        QDialog::reject();
        return;
    }
    setProblem(tr("Your changes to the table are not in the text yet. Press Esc again to leave "
                  "them out."));
    m_warned = lines;
}

void TableDialog::setProblem(const QString &problem)
{
    m_warned.clear(); // nobody reads it any more
    setStyleProperty(m_told, "role", QStringLiteral("error"));
    m_told->setText(problem);
}

} // namespace Galley
