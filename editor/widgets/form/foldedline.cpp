// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/foldedline.h"

#include "look/look.h"
#include "widgets/placemark.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Galley {

FoldedLine::FoldedLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Front matter"));
    setAccessibleName(text());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void FoldedLine::setKeys(const QStringList &keys)
{
    m_keys = keys.join(QStringLiteral(", "));
    setAccessibleDescription(m_keys);
    update();
}

void FoldedLine::setOpeningKey(const QKeySequence &key)
{
    m_openingKey = key;
    update();
}

void FoldedLine::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QSize FoldedLine::sizeHint() const
{
    return {Look::scaled(160), Look::scaled(40)};
}

void FoldedLine::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void FoldedLine::paintEvent(QPaintEvent *)
{
    const Look &look = Look::instance();
    QPainter painter(this);
    if (m_marked)
        paintPlaceMark(painter, rect(), layoutDirection());
    else if (underMouse())
        painter.fillRect(rect(), look.colour(Token::Hover));
    const int edge = Look::scaled(16);
    QRect rest = rect().adjusted(Look::scaled(16), 0, -Look::scaled(16), 0);
    const auto place
        = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto write = [&](const QFont &font, Token token, const QString &text, bool atEnd) {
        const QFontMetrics metrics(font);
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, std::max(0, rest.width()));
        const int width = metrics.horizontalAdvance(fitting);
        QRect area = rest;
        if (atEnd)
            area.setLeft(rest.right() - width + 1);
        painter.setFont(font);
        painter.setPen(look.colour(token));
        painter.drawText(place(QRect(area.left(), area.top(), width + 1, area.height())),
                         int(Qt::AlignCenter) | int(Qt::TextSingleLine), fitting);
        if (atEnd)
            rest.setRight(area.left() - Look::scaled(12));
        else
            rest.setLeft(area.left() + width + Look::scaled(8));
    };
    QRect chevron(rest.left(), (height() - edge) / 2, edge, edge);
    Look::icon(QStringLiteral("chevron-right")).paint(&painter, place(chevron));
    rest.setLeft(chevron.right() + Look::scaled(8));
    write(Look::font(1.0, QFont::DemiBold), Token::Ink, text(), false);
    const QFont small = Look::font(0.92);
    const QString key = m_openingKey.toString(QKeySequence::NativeText);
    if (!key.isEmpty()
        && rest.width() > QFontMetrics(small).horizontalAdvance(m_keys + key) + Look::scaled(24))
        write(small, Token::Ink3, key, true);
    write(small, Token::Ink2, m_keys, false);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.colour(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
    }
}

} // namespace Galley
