// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/picturethumb.h"

#include "look/look.h"

#include <QPainter>
#include <QPainterPath>

namespace Galley {

namespace {
constexpr int Radius = 4;
constexpr int IconPixels = 20;
} // namespace

PictureThumb::PictureThumb(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PictureThumb::setMissing()
{
    m_state = State::Missing;
    m_image = {};
    update();
}

void PictureThumb::setEmpty()
{
    m_state = State::Empty;
    m_image = {};
    update();
}

void PictureThumb::setImage(const QImage &image)
{
    m_state = State::Shown;
    m_image = image;
    update();
}

QSize PictureThumb::sizeHint() const
{
    return {Look::scaled(84), Look::scaled(56)};
}

void PictureThumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Look &look = Look::instance();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, Radius, Radius);
    if (m_state == State::Shown && !m_image.isNull()) {
        const QSizeF fill
            = QSizeF(m_image.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), fill);
        target.moveCenter(frame.center());
        painter.setClipPath(shape);
        painter.drawImage(target, m_image);
        painter.setClipping(false);
        painter.setPen(look.colour(Token::Line));
        painter.drawPath(shape);
        return;
    }
    const bool missing = m_state == State::Missing;
    painter.setPen(missing ? QPen(look.colour(Token::Error), 1, Qt::DashLine)
                           : QPen(look.colour(Token::Line)));
    if (!missing)
        painter.setBrush(look.colour(Token::Desk));
    painter.drawPath(shape);
    const int edge = Look::scaled(IconPixels);
    QRect place(0, 0, edge, edge);
    place.moveCenter(rect().center());
    const QIcon icon = missing ? Look::icon(QStringLiteral("missing"), Token::Error)
                               : Look::icon(QStringLiteral("picture"), Token::Ink3);
    icon.paint(&painter, place);
}

} // namespace Galley
