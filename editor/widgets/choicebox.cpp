// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"

#include "look/look.h"

#include <QPainter>
#include <QStyleOptionComboBox>

namespace Galley {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{ }

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect arrow
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, this);
    QRect chevron(QPoint(), QSize(Look::scaled(16), Look::scaled(16)));
    chevron.moveCenter(arrow.center());
    QPainter painter(this);
    Look::icon(QStringLiteral("chevron-down"))
        .paint(&painter, chevron, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace Galley
