// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/beforeafter.h"

#include "look/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr double LineStep = 0.05;
constexpr int Grip = 10; ///< how near to the line the pointer takes it, before scaling

} // namespace

BeforeAfter::BeforeAfter(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Before and after"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    tell();
}

QSize BeforeAfter::sizeHint() const
{
    return {Look::scaled(560), Look::scaled(420)};
}

void BeforeAfter::setImages(const QImage &before, const QImage &after, QSize size)
{
    m_before = before;
    m_after = after;
    if (m_size != size) {
        m_size = size;
        m_zoom.setPicture(size);
    }
    tell();
    update();
}

void BeforeAfter::showWhole()
{
    m_zoom.zoomTo(m_zoom.fitting());
    showZoom();
}

void BeforeAfter::showEachPixel()
{
    m_zoom.zoomTo(1);
    showZoom();
}

void BeforeAfter::showZoom()
{
    tell();
    update();
    Q_EMIT zoomChanged();
}

void BeforeAfter::setLine(double line)
{
    m_line = std::clamp(line, 0.0, 1.0);
    tell();
    update();
}

void BeforeAfter::tell()
{
    const QLocale locale;
    setAccessibleDescription(tr("At %1 %, the line between both at %2 %")
                                 .arg(locale.toString(int(std::lround(m_zoom.zoom() * 100))),
                                      locale.toString(int(std::lround(m_line * 100)))));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool BeforeAfter::isOnLine(QPointF at) const
{
    return std::abs(at.x() - m_line * width()) <= Look::scaled(Grip);
}

void BeforeAfter::drawWord(QPainter &painter, const QString &word, bool atEnd) const
{
    const Look &look = Look::instance();
    painter.setFont(Look::font(0.92, QFont::DemiBold));
    const QFontMetrics metrics(painter.font());
    const int side = Look::scaled(8);
    QRect box(side, side, metrics.horizontalAdvance(word) + 2 * side, metrics.height() + side);
    if (atEnd)
        box.moveRight(width() - side);
    painter.setPen(look.colour(Token::Rule));
    painter.setBrush(look.colour(Token::Raised));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(look.colour(Token::Ink));
    painter.drawText(box, Qt::AlignCenter, word);
}

void BeforeAfter::paintEvent(QPaintEvent *)
{
    const Look &look = Look::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(Token::Desk));
    if (m_after.isNull() || m_before.isNull())
        return;
    const QRectF all = m_zoom.place();
    const double line = m_line * width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom.zoom() < 3);
    painter.setClipRect(QRectF(0, 0, line, height()));
    painter.drawImage(all, m_before);
    painter.setClipRect(QRectF(line, 0, width() - line, height()));
    painter.drawImage(all, m_after);
    painter.setClipping(false);
    painter.fillRect(QRectF(line - 2, 0, 4, height()), Qt::black);
    painter.fillRect(QRectF(line - 1, 0, 2, height()),
                     hasFocus() ? look.colour(Token::Accent) : QColor(Qt::white));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 1));
    painter.setBrush(hasFocus() ? look.colour(Token::Accent) : QColor(Qt::white));
    const double grip = Look::scaled(Grip);
    painter.drawEllipse(QPointF(line, height() / 2.0), grip, grip);
    drawWord(painter, tr("Before"), false);
    drawWord(painter, tr("After"), true);
}

void BeforeAfter::wheelEvent(QWheelEvent *event)
{
    m_zoom.turn(event->angleDelta().y(), event->position());
    showZoom();
}

void BeforeAfter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        setLine(m_line - LineStep);
    else if (event->key() == Qt::Key_Right)
        setLine(m_line + LineStep);
    else if (m_zoom.takeKey(*event))
        showZoom();
    else
        QWidget::keyPressEvent(event);
}

void BeforeAfter::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
    m_drawsLine = isOnLine(m_grabbed);
}

void BeforeAfter::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(isOnLine(at) ? Qt::SplitHCursor : Qt::OpenHandCursor);
        return;
    }
    if (m_drawsLine) {
        setLine(at.x() / std::max(1, width()));
        return;
    }
    m_zoom.pull(at - m_grabbed);
    m_grabbed = at;
    update();
}

void BeforeAfter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zoom.setView(size());
}

} // namespace Galley
