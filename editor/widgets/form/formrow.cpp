// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/formrow.h"

#include "look/look.h"
#include "widgets/form/formfield.h"
#include "widgets/form/keylabel.h"
#include "widgets/placemark.h"

#include <QBoxLayout>
#include <QPainter>

namespace Galley {

FormRow::FormRow(FormField *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new KeyLabel(field->key(), this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    field->setParent(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_field, 1);
    m_layout->setAlignment(m_label, Qt::AlignTop);
    arrange();
}

int FormRow::labelWidth() const
{
    return m_label->sizeHint().width();
}

void FormRow::setLabelWidth(int width)
{
    m_labelWidth = width;
    arrange();
}

void FormRow::setLabelAbove(bool above)
{
    m_above = above;
    arrange();
}

void FormRow::refreshFonts()
{
    m_label->setFont(Look::font(1.0));
    m_field->refreshFonts();
    arrange();
}

void FormRow::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void FormRow::paintEvent(QPaintEvent *)
{
    if (!m_marked)
        return;
    QPainter painter(this);
    paintPlaceMark(painter, rect(), layoutDirection());
}

void FormRow::arrange()
{
    m_layout->setDirection(m_above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(Look::scaled(m_above ? 4 : 16));
    m_layout->setAlignment(m_label, m_above ? Qt::Alignment() : Qt::AlignTop);
    m_label->setAlignment((m_above ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (m_above) {
        m_label->setMinimumSize(0, 0);
        m_label->setMaximumWidth(QWIDGETSIZE_MAX);
        m_label->setFixedHeight(m_label->sizeHint().height());
    } else {
        m_label->setFixedSize(m_labelWidth, m_field->labelHeight());
    }
}

} // namespace Galley
