// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/recentdialog.h"

#include "look/look.h"
#include "widgets/dialogsize.h"
#include "widgets/form/restyle.h"
#include "widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr QSize Size(620, 440);

} // namespace

RecentDialog::RecentDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_told(new QLabel)
    , m_undo(new PrimaryButton(tr("Take it back")))
{
    setWindowTitle(tr("Recent changes to files"));
    setWindowModality(Qt::WindowModal);
    resize(dialogSize(*this, Size));
    auto *intro = new QLabel(tr("What Galley did to the files of this blog, the newest first. What "
                                "you type has an undo of its own."));
    intro->setWordWrap(true);
    intro->setProperty("role", QStringLiteral("second"));
    m_list->setObjectName(QStringLiteral("recentChanges"));
    m_list->setAccessibleName(tr("Recent changes"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    m_undo->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::scaled(8));
    buttons->addWidget(m_told, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(10));
    column->addWidget(intro);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecentDialog::showChosen);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && row < m_rows.size() && m_rows[row].barred.isEmpty())
            Q_EMIT undoWanted(m_rows[row].key);
    });
    m_undo->setEnabled(false);
    m_told->setText(tr("Reading what was kept…"));
}

void RecentDialog::setRows(const QList<Row> &rows)
{
    const int before = m_list->currentRow();
    m_rows.clear(); // while the list is filled there is nothing to be chosen
    m_list->clear();
    for (const Row &row : rows)
        m_list->addItem(row.words + u'\n' + row.detail);
    m_rows = rows;
    m_list->setCurrentRow(qBound(0, before, int(rows.size()) - 1));
    showChosen();
}

void RecentDialog::showChosen()
{
    const int row = m_list->currentRow();
    const bool one = row >= 0 && row < m_rows.size();
    m_undo->setEnabled(one && m_rows[row].barred.isEmpty());
    setStyleProperty(m_told, "role", QStringLiteral("hint"));
    if (m_rows.isEmpty())
        m_told->setText(tr("Nothing was done to files yet, or nothing of it is kept any more."));
    else
        m_told->setText(one ? m_rows[row].barred : QString());
}

void RecentDialog::setProblem(const QString &problem)
{
    setStyleProperty(m_told, "role", QStringLiteral("error"));
    m_told->setText(problem);
}

} // namespace Galley
