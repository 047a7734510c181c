// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/keylabel.h"

#include "look/look.h"
#include "look/tooltiptext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Galley {

KeyLabel::KeyLabel(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize KeyLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_key) + 1, fontMetrics().height()};
}

QSize KeyLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

bool KeyLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(m_key) > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), wrappedToolTipText(m_key),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void KeyLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Look::instance().colour(Token::Ink2));
    painter.drawText(rect(),
                     int(QStyle::visualAlignment(layoutDirection(), m_alignment))
                         | int(Qt::TextSingleLine),
                     fontMetrics().elidedText(m_key, Qt::ElideMiddle, width()));
}

} // namespace Galley
