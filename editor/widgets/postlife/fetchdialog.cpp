// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/fetchdialog.h"

#include "look/look.h"
#include "look/tooltiptext.h"
#include "widgets/dialogsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr QSize Size(640, 420);

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("second"));
    return label;
}

} // namespace

FetchDialog::FetchDialog(const QStringList &addresses, const QStringList &refused, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_fetch(new QPushButton)
{
    setWindowTitle(tr("Fetch pictures of other sites"));
    setWindowModality(Qt::WindowModal);
    resize(dialogSize(*this, Size));
    m_list->setAccessibleName(tr("Addresses"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    for (const QString &address : addresses) {
        auto *item = new QListWidgetItem(address, m_list);
        item->setToolTip(toolTipText(address));
        const bool possible = !refused.contains(address);
        item->setCheckState(possible ? Qt::Checked : Qt::Unchecked);
        if (!possible)
            item->setFlags(Qt::NoItemFlags);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(8));
    column->addWidget(paragraph(tr("Each is asked for once, from the site that has it, and becomes "
                                   "a file among the post's own pictures. Make sure that you may "
                                   "use them.")));
    column->addWidget(m_list, 1);
    if (!refused.isEmpty()) {
        column->addWidget(
            paragraph(tr("Only pictures with an address that begins with https can be fetched.")));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_fetch, QDialogButtonBox::AcceptRole);
    m_fetch->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto showChosen = [this] {
        const int count = int(chosen().size());
        m_fetch->setText(tr("Fetch %n pictures", nullptr, count));
        m_fetch->setEnabled(count > 0);
    };
    connect(m_list, &QListWidget::itemChanged, this, showChosen);
    showChosen();
}

QStringList FetchDialog::chosen() const
{
    QStringList chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen.append(m_list->item(i)->text());
    }
    return chosen;
}

} // namespace Galley
