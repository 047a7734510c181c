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

constexpr double Step = 1.25;
constexpr double Closest = 16;
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
        m_fits = true;
        m_centre = {0.5, 0.5};
    }
    if (m_fits)
        m_zoom = fitting();
    keepInSight();
    tell();
    update();
}

double BeforeAfter::fitting() const
{
    if (m_size.isEmpty())
        return 1;
    return std::min({double(width()) / m_size.width(), double(height()) / m_size.height(), 1.0});
}

void BeforeAfter::showWhole()
{
    zoomTo(fitting(), rect().center());
}

void BeforeAfter::showEachPixel()
{
    zoomTo(1, rect().center());
}

void BeforeAfter::zoomTo(double zoom, QPointF around)
{
    if (m_size.isEmpty())
        return;
    const double now = std::clamp(zoom, std::min(fitting(), 1.0), Closest);
    // What is below the pointer stays there.
    const QPointF off = around - QPointF(rect().center());
    const QPointF moved = off / m_zoom - off / now;
    m_centre += QPointF(moved.x() / m_size.width(), moved.y() / m_size.height());
    m_zoom = now;
    m_fits = std::abs(now - fitting()) < 1e-6;
    keepInSight();
    tell();
    update();
    Q_EMIT zoomChanged();
}

void BeforeAfter::keepInSight()
{
    if (m_size.isEmpty())
        return;
    const auto bounded = [](double centre, double seen) {
        return seen >= 1 ? 0.5 : std::clamp(centre, seen / 2, 1 - seen / 2);
    };
    m_centre.setX(bounded(m_centre.x(), width() / (m_size.width() * m_zoom)));
    m_centre.setY(bounded(m_centre.y(), height() / (m_size.height() * m_zoom)));
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
                                 .arg(locale.toString(int(std::lround(m_zoom * 100))),
                                      locale.toString(int(std::lround(m_line * 100)))));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRectF BeforeAfter::place() const
{
    const QSizeF size = QSizeF(m_size) * m_zoom;
    const QPointF corner = QPointF(rect().center())
        - QPointF(m_centre.x() * size.width(), m_centre.y() * size.height());
    return {corner, size};
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
    const QRectF all = place();
    const double line = m_line * width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 3);
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
    zoomTo(m_zoom * std::pow(Step, event->angleDelta().y() / 120.0), event->position());
}

void BeforeAfter::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = rect().center();
    switch (event->key()) {
    case Qt::Key_Left:
        setLine(m_line - LineStep);
        break;
    case Qt::Key_Right:
        setLine(m_line + LineStep);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTo(m_zoom * Step, middle);
        break;
    case Qt::Key_Minus:
        zoomTo(m_zoom / Step, middle);
        break;
    case Qt::Key_0:
        showWhole();
        break;
    case Qt::Key_1:
        showEachPixel();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
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
    if (m_size.isEmpty())
        return;
    const QPointF moved = (at - m_grabbed) / m_zoom;
    m_centre -= QPointF(moved.x() / m_size.width(), moved.y() / m_size.height());
    m_grabbed = at;
    keepInSight();
    update();
}

void BeforeAfter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fits)
        m_zoom = fitting();
    keepInSight();
}

} // namespace Galley
