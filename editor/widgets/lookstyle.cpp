// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lookstyle.h"

#include "look/look.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace Galley {

namespace {

constexpr int boxSize = 18;
// The box and, around it, room for the ring of the focus.
constexpr int indicatorSize = 24;

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Look &look = Look::instance();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool filled
        = option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    const qreal side = Look::scaled(boxSize);
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor accent = look.colour(enabled ? Token::Accent : Token::Ink3);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(filled ? accent : look.colour(enabled ? Token::Rule : Token::Line));
    painter.setBrush(filled ? accent : look.colour(Token::Raised));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (option.state.testFlag(QStyle::State_On)) {
        Look::icon(QStringLiteral("check"), Token::OnAccent)
            .paint(&painter, box.adjusted(1, 1, -1, -1).toRect());
    } else if (filled) {
        painter.setPen(QPen(look.colour(Token::OnAccent), 2));
        painter.drawLine(QPointF(box.left() + 4, box.center().y()),
                         QPointF(box.right() - 4, box.center().y()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(look.colour(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6);
    }
    painter.restore();
}

} // namespace

LookStyle::LookStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox) {
        drawCheckBox(*option, *painter);
        return;
    }
    // The box already wears the ring.
    if (element == PE_FrameFocusRect && qobject_cast<const QCheckBox *>(widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// Letters that join would be torn apart under the line, and drawn wider than they are measured: the
// word's end is cut off then. The letter still works with Alt.
int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    const bool fromTheRight
        = (widget ? widget->layoutDirection() : QGuiApplication::layoutDirection())
        == Qt::RightToLeft;
    if (hint == SH_UnderlineShortcut && fromTheRight)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return Look::scaled(indicatorSize);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return Look::scaled(16);
    case PM_CheckBoxLabelSpacing:
        return Look::scaled(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace Galley
