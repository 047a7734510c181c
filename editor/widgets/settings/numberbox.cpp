// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/numberbox.h"

#include "look/look.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionSpinBox>

#include <utility>

namespace Galley {

NumberBox::NumberBox(QWidget *parent)
    : QSpinBox(parent)
{
    setObjectName(QStringLiteral("numberBox"));
    alignNumber();
}

void NumberBox::changeEvent(QEvent *event)
{
    QSpinBox::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignNumber();
}

/// As its unit is written, a number would stand at one side or the other.
void NumberBox::alignNumber()
{
    setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                 | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void NumberBox::paintEvent(QPaintEvent *event)
{
    QSpinBox::paintEvent(event);
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    QPainter painter(this);
    const std::pair<QStyle::SubControl, const char *> buttons[]
        = {{QStyle::SC_SpinBoxUp, "chevron-up"}, {QStyle::SC_SpinBoxDown, "chevron-down"}};
    for (const auto &[button, icon] : buttons) {
        const QRect place = style()->subControlRect(QStyle::CC_SpinBox, &option, button, this);
        QRect chevron(QPoint(), QSize(Look::scaled(12), Look::scaled(12)));
        chevron.moveCenter(place.center());
        const StepEnabledFlag wanted
            = button == QStyle::SC_SpinBoxUp ? StepUpEnabled : StepDownEnabled;
        const bool steps = isEnabled() && stepEnabled().testFlag(wanted);
        Look::icon(QLatin1String(icon))
            .paint(&painter, chevron, Qt::AlignCenter, steps ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace Galley
