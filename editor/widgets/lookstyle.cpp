// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lookstyle.h"

#include "look/look.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextLayout>

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

/// The text with an end of line wherever a word would not fit any more, and no space before it.
QString brokenIntoLines(const QString &text, const QFont &font, int width)
{
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()));
            while (lines.constLast().endsWith(u' '))
                lines.last().chop(1);
        }
        layout.endLayout();
    }
    return lines.join(u'\n');
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
    // The box already wears the ring, and so does the button.
    if (element == PE_FrameFocusRect
        && (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QPushButton *>(widget)))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// Where one reads from the right, Qt counts the space at which it wraps a line twice: the line
// stands too far to the left by it, and its last letter is cut off.
void LookStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                             const QPalette &palette, bool enabled, const QString &text,
                             QPalette::ColorRole role) const
{
    constexpr int wrapped = int(Qt::TextWordWrap) | int(Qt::TextForceRightToLeft);
    if ((flags & wrapped) == wrapped)
        QProxyStyle::drawItemText(painter, rect, flags & ~int(Qt::TextWordWrap), palette, enabled,
                                  brokenIntoLines(text, painter->font(), rect.width()), role);
    else
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
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
