// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/cropframe.h"

#include "imagepanel/croprect.h"
#include "images/pictureturn.h"
#include "look/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr int Grip = 8; ///< how near to an edge the pointer takes it, before scaling
constexpr int Handle = 10;
constexpr int StepsAcross = 100; ///< of an arrow key over the picture

} // namespace

CropFrame::CropFrame(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Frame over the picture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    tell();
}

QSize CropFrame::sizeHint() const
{
    return {Look::scaled(560), Look::scaled(420)};
}

void CropFrame::setPicture(const QImage &small, QSize full)
{
    m_upright = small;
    m_full = full;
    m_shown = shownAs(m_upright, turnedOrientation(1, m_turns));
    m_crop = QRect();
    tell();
    update();
}

QSize CropFrame::pictureSize() const
{
    return m_turns % 2 == 0 ? m_full : m_full.transposed();
}

void CropFrame::setTurns(int quarters)
{
    const int more = ((quarters - m_turns) % 4 + 4) % 4;
    if (more % 2 == 1)
        m_ratio.transpose();
    for (int i = 0; i < more; ++i) {
        if (!m_crop.isNull())
            m_crop = turnedRight(m_crop, pictureSize());
        m_turns = (m_turns + 1) % 4;
    }
    m_shown = shownAs(m_upright, turnedOrientation(1, m_turns));
    tell();
    update();
}

void CropFrame::setCrop(const QRect &crop)
{
    m_crop = crop;
    tell();
    update();
}

void CropFrame::setRatio(QSize ratio)
{
    m_ratio = ratio;
}

void CropFrame::setCropAllowed(bool allowed)
{
    m_allowed = allowed;
}

void CropFrame::change(const QRect &crop)
{
    if (crop == m_crop)
        return;
    setCrop(crop);
    Q_EMIT cropChanged(m_crop);
}

/// What is seen, for those who do not see it.
void CropFrame::tell()
{
    const QLocale locale;
    setAccessibleDescription(
        m_crop.isNull()
            ? tr("No frame: the whole picture stays.")
            : tr("%1 × %2 pixels, %3 from the left, %4 from the top")
                  .arg(locale.toString(m_crop.width()), locale.toString(m_crop.height()),
                       locale.toString(m_crop.x()), locale.toString(m_crop.y())));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRectF CropFrame::place() const
{
    const QSize size = pictureSize();
    if (size.isEmpty())
        return {};
    const int margin = Look::scaled(Handle);
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const double zoom = std::min({room.width() / size.width(), room.height() / size.height(), 1.0});
    QRectF place(QPointF(), QSizeF(size) * zoom);
    place.moveCenter(room.center());
    return place;
}

QRectF CropFrame::onScreen(const QRect &crop) const
{
    const QRectF all = place();
    const double zoom = all.width() / pictureSize().width();
    return QRectF(all.topLeft() + QPointF(crop.topLeft()) * zoom, QSizeF(crop.size()) * zoom);
}

QPoint CropFrame::inPicture(QPointF at) const
{
    const QRectF all = place();
    const QSize size = pictureSize();
    const QPointF off = (at - all.topLeft()) * (size.width() / std::max(1.0, all.width()));
    return {std::clamp(int(std::floor(off.x())), 0, std::max(0, size.width() - 1)),
            std::clamp(int(std::floor(off.y())), 0, std::max(0, size.height() - 1))};
}

Qt::Edges CropFrame::edgesAt(QPointF at) const
{
    if (m_crop.isNull())
        return {};
    const QRectF frame = onScreen(m_crop);
    const double grip = Look::scaled(Grip);
    if (!frame.adjusted(-grip, -grip, grip, grip).contains(at))
        return {};
    Qt::Edges edges;
    edges.setFlag(Qt::LeftEdge, std::abs(at.x() - frame.left()) <= grip);
    edges.setFlag(Qt::RightEdge,
                  !(edges & Qt::LeftEdge) && std::abs(at.x() - frame.right()) <= grip);
    edges.setFlag(Qt::TopEdge, std::abs(at.y() - frame.top()) <= grip);
    edges.setFlag(Qt::BottomEdge,
                  !(edges & Qt::TopEdge) && std::abs(at.y() - frame.bottom()) <= grip);
    return edges;
}

void CropFrame::showCursor(QPointF at)
{
    const Qt::Edges edges = edgesAt(at);
    const bool rising
        = edges == (Qt::RightEdge | Qt::TopEdge) || edges == (Qt::LeftEdge | Qt::BottomEdge);
    const bool across = edges & (Qt::LeftEdge | Qt::RightEdge);
    const bool along = edges & (Qt::TopEdge | Qt::BottomEdge);
    if (!m_allowed)
        setCursor(Qt::ArrowCursor);
    else if (across && along)
        setCursor(rising ? Qt::SizeBDiagCursor : Qt::SizeFDiagCursor);
    else if (across)
        setCursor(Qt::SizeHorCursor);
    else if (along)
        setCursor(Qt::SizeVerCursor);
    else if (!m_crop.isNull() && onScreen(m_crop).contains(at))
        setCursor(Qt::SizeAllCursor);
    else
        setCursor(place().contains(at) ? Qt::CrossCursor : Qt::ArrowCursor);
}

void CropFrame::paintEvent(QPaintEvent *)
{
    const Look &look = Look::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(Token::Desk));
    if (m_shown.isNull())
        return;
    const QRectF all = place();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(all, m_shown);
    if (hasFocus() && m_crop.isNull()) {
        painter.setPen(QPen(look.colour(Token::Accent), 2));
        painter.drawRect(all.adjusted(-2, -2, 2, 2));
    }
    if (m_crop.isNull())
        return;
    const QRectF frame = onScreen(m_crop);
    QPainterPath away;
    away.addRect(all);
    away.addRect(frame);
    QColor shade(Qt::black);
    shade.setAlphaF(0.6F);
    painter.fillPath(away, shade);
    // White beside black can be seen on any photograph; thirds help to lay it out.
    QColor line(Qt::white);
    line.setAlphaF(0.45F);
    painter.setPen(QPen(line, 1));
    for (int i = 1; i < 3; ++i) {
        const double x = frame.left() + frame.width() * i / 3;
        const double y = frame.top() + frame.height() * i / 3;
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
    }
    painter.setPen(QPen(Qt::black, 4));
    painter.drawRect(frame);
    painter.setPen(QPen(hasFocus() ? look.colour(Token::Accent) : QColor(Qt::white), 2));
    painter.drawRect(frame);
    painter.setPen(QPen(Qt::black, 1));
    painter.setBrush(hasFocus() ? look.colour(Token::Accent) : QColor(Qt::white));
    const double side = Look::scaled(Handle);
    for (const double x : {frame.left(), frame.center().x(), frame.right()}) {
        for (const double y : {frame.top(), frame.center().y(), frame.bottom()}) {
            if (QPointF(x, y) != frame.center())
                painter.drawRect(QRectF(x - side / 2, y - side / 2, side, side));
        }
    }
}

void CropFrame::keyPressEvent(QKeyEvent *event)
{
    QPoint by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-1, 0};
        break;
    case Qt::Key_Right:
        by = {1, 0};
        break;
    case Qt::Key_Up:
        by = {0, -1};
        break;
    case Qt::Key_Down:
        by = {0, 1};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_crop.isNull() || !m_allowed)
        return;
    if (!(event->modifiers() & Qt::ControlModifier))
        by *= std::max(1, pictureSize().width() / StepsAcross);
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        change(CropRect::moved(m_crop, by, pictureSize()));
        return;
    }
    const Qt::Edges edge = by.x() != 0 ? Qt::RightEdge : Qt::BottomEdge;
    change(CropRect::drawn(m_crop, edge, m_crop.bottomRight() + by, m_ratio, pictureSize()));
}

void CropFrame::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (event->button() != Qt::LeftButton || !m_allowed || m_shown.isNull())
        return;
    m_began = m_crop;
    m_grabbed = inPicture(at);
    m_edges = edgesAt(at);
    if (m_edges != Qt::Edges())
        m_drawing = Drawing::Edges;
    else if (!m_crop.isNull() && onScreen(m_crop).contains(at))
        m_drawing = Drawing::Place;
    else if (place().contains(at))
        m_drawing = Drawing::New;
}

void CropFrame::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = inPicture(event->position());
    switch (m_drawing) {
    case Drawing::Nothing:
        showCursor(event->position());
        break;
    case Drawing::Edges:
        change(CropRect::drawn(m_began, m_edges, at, m_ratio, pictureSize()));
        break;
    case Drawing::Place:
        change(CropRect::moved(m_began, at - m_grabbed, pictureSize()));
        break;
    case Drawing::New: {
        const Qt::Edges edges = (at.x() < m_grabbed.x() ? Qt::LeftEdge : Qt::RightEdge)
            | (at.y() < m_grabbed.y() ? Qt::TopEdge : Qt::BottomEdge);
        if (at != m_grabbed)
            change(
                CropRect::drawn(QRect(m_grabbed, QSize(1, 1)), edges, at, m_ratio, pictureSize()));
        break;
    }
    }
}

void CropFrame::mouseReleaseEvent(QMouseEvent *event)
{
    m_drawing = Drawing::Nothing;
    showCursor(event->position());
}

} // namespace Galley
