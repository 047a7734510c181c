// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/picturesdialog.h"

#include "look/look.h"
#include "widgets/dialogsize.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr QSize Size(720, 520);
constexpr int LineRole = Qt::UserRole + 1;

void fill(QListWidget *list, const QList<PicturesDialog::Row> &rows, bool checkable)
{
    list->clear();
    for (const PicturesDialog::Row &row : rows) {
        auto *item = new QListWidgetItem(row.words, list);
        item->setData(Qt::UserRole, row.path);
        item->setData(LineRole, row.line);
        if (checkable)
            item->setCheckState(Qt::Unchecked);
    }
}

} // namespace

PicturesDialog::PicturesDialog(QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_missing(new QListWidget)
    , m_unused(new QListWidget)
    , m_told(new QLabel(tr("Looking through all posts…")))
    , m_all(new QPushButton(tr("Choose all")))
    , m_bin(new QPushButton)
{
    setWindowTitle(tr("Pictures of this blog"));
    setWindowModality(Qt::WindowModal);
    resize(dialogSize(*this, Size));
    m_missing->setAccessibleName(tr("Missing pictures"));
    m_unused->setAccessibleName(tr("Unused pictures"));
    for (QListWidget *list : {m_missing, m_unused}) {
        list->setTextElideMode(Qt::ElideMiddle);
        list->setUniformItemSizes(true);
        list->setAlternatingRowColors(false);
    }
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setProperty("role", QStringLiteral("second"));
    m_tabs->addTab(m_missing, tr("Missing"));
    m_tabs->addTab(m_unused, tr("Unused"));
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    m_bin->setAutoDefault(false);
    m_all->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::scaled(8));
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    buttons->addWidget(m_bin);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(8));
    column->addWidget(m_told);
    column->addWidget(m_tabs, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_bin, &QPushButton::clicked, this, &PicturesDialog::binWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PicturesDialog::showChosen);
    connect(m_unused, &QListWidget::itemChanged, this, &PicturesDialog::showChosen);
    connect(m_missing, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT placeActivated(item->data(Qt::UserRole).toString(), item->data(LineRole).toInt());
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        const bool every = chosen().size() == m_unused->count();
        for (int i = 0; i < m_unused->count(); ++i)
            m_unused->item(i)->setCheckState(every ? Qt::Unchecked : Qt::Checked);
    });
    showChosen();
}

void PicturesDialog::setRows(const QList<Row> &missing, const QList<Row> &unused)
{
    fill(m_missing, missing, false);
    fill(m_unused, unused, true);
    const QLocale locale;
    m_tabs->setTabText(0, tr("Missing %1").arg(locale.toString(int(missing.size()))));
    m_tabs->setTabText(1, tr("Unused %1").arg(locale.toString(int(unused.size()))));
    m_told->setText(tr("What posts show and the blog lacks, and what lies with the posts' pictures "
                       "and no text of the blog names. What is not saved yet counts, too."));
    showChosen();
}

QStringList PicturesDialog::chosen() const
{
    QStringList paths;
    for (int i = 0; i < m_unused->count(); ++i) {
        if (m_unused->item(i)->checkState() == Qt::Checked)
            paths.append(m_unused->item(i)->data(Qt::UserRole).toString());
    }
    return paths;
}

void PicturesDialog::showChosen()
{
    const bool unused = m_tabs->currentWidget() == m_unused;
    const int count = int(chosen().size());
    m_all->setVisible(unused && m_unused->count() > 0);
    m_bin->setVisible(unused);
    m_bin->setEnabled(count > 0);
    m_bin->setText(count == 0 ? tr("Move to bin…") : tr("Move %Ln to the bin…", "pictures", count));
}

} // namespace Galley
