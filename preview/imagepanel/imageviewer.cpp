// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imageviewer.h"

#include "look/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

/// Of the picture that is decoded; a larger file is shown from that.
constexpr QSize LargestBox(2400, 1800);
constexpr qsizetype MostBytes = 192 * 1024 * 1024;
constexpr double Step = 1.25;
constexpr double Closest = 16;
constexpr double Farthest = 0.02;

} // namespace

ImageViewer::ImageViewer(const QString &path, const QImage &small, QSize size, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_image(small)
    , m_full(size.isEmpty() ? small.size() : size)
    , m_large(LargestBox, nullptr, MostBytes)
    , m_centre(m_full.width() / 2.0, m_full.height() / 2.0)
{
    setWindowTitle(path.section(u'/', -1));
    setAccessibleName(tr("Large view of %1").arg(path.section(u'/', -1)));
    setCursor(Qt::OpenHandCursor);
    if (parent)
        resize(parent->window()->size() * 9 / 10);
    m_zoom = fitting();
    connect(&m_large, &Thumbnails::ready, this, [this] {
        if (const QImage image = m_large.request(m_path); !image.isNull())
            m_image = image;
        update();
    });
    if (const QImage image = m_large.request(path); !image.isNull())
        m_image = image;
}

double ImageViewer::fitting() const
{
    if (m_full.isEmpty())
        return 1;
    const double zoom
        = std::min(double(width()) / m_full.width(), double(height()) / m_full.height());
    return std::clamp(zoom, Farthest, 1.0);
}

void ImageViewer::zoomTo(double zoom, QPointF around)
{
    const double now = std::clamp(zoom, std::min(Farthest, fitting()), Closest);
    // What is below the pointer stays there.
    const QPointF off = around - QPointF(rect().center());
    m_centre += off / m_zoom - off / now;
    m_zoom = now;
    m_fits = std::abs(now - fitting()) < 1e-6;
    keepInSight();
    update();
    Q_EMIT zoomChanged();
}

void ImageViewer::keepInSight()
{
    const auto bounded = [](double centre, double full, double seen) {
        return seen >= full ? full / 2 : std::clamp(centre, seen / 2, full - seen / 2);
    };
    m_centre.setX(bounded(m_centre.x(), m_full.width(), width() / m_zoom));
    m_centre.setY(bounded(m_centre.y(), m_full.height(), height() / m_zoom));
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::instance().colour(Token::Desk));
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 3);
    const QSizeF size = QSizeF(m_full) * m_zoom;
    const QPointF corner = QPointF(rect().center()) - m_centre * m_zoom;
    painter.drawImage(QRectF(corner, size), m_image);
}

void ImageViewer::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    zoomTo(m_zoom * std::pow(Step, turns), event->position());
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = rect().center();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTo(m_zoom * Step, middle);
        break;
    case Qt::Key_Minus:
        zoomTo(m_zoom / Step, middle);
        break;
    case Qt::Key_0:
        zoomTo(fitting(), middle);
        break;
    case Qt::Key_1:
        zoomTo(1, middle);
        break;
    default:
        QDialog::keyPressEvent(event);
    }
}

void ImageViewer::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
}

void ImageViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_centre -= (event->position() - m_grabbed) / m_zoom;
    m_grabbed = event->position();
    keepInSight();
    update();
}

void ImageViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_fits)
        m_zoom = fitting();
    keepInSight();
}

} // namespace Galley
