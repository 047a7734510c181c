// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imageviewer.h"

#include "look/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace Galley {

namespace {

/// Of the picture that is decoded; a larger file is shown from that.
constexpr QSize LargestBox(2400, 1800);
constexpr qsizetype MostBytes = 192 * 1024 * 1024;

} // namespace

ImageViewer::ImageViewer(const QString &path, const QImage &small, QSize size, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_image(small)
    , m_large(LargestBox, nullptr, MostBytes)
{
    setWindowTitle(path.section(u'/', -1));
    setAccessibleName(tr("Large view of %1").arg(path.section(u'/', -1)));
    setCursor(Qt::OpenHandCursor);
    if (parent)
        resize(parent->window()->size() * 9 / 10);
    m_zoom.setView(this->size());
    m_zoom.setPicture(size.isEmpty() ? small.size() : size);
    connect(&m_large, &Thumbnails::ready, this, [this] {
        if (const QImage image = m_large.request(m_path); !image.isNull())
            m_image = image;
        update();
    });
    if (const QImage image = m_large.request(path); !image.isNull())
        m_image = image;
}

void ImageViewer::showZoom()
{
    update();
    Q_EMIT zoomChanged();
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::instance().colour(Token::Desk));
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 3);
    painter.drawImage(m_zoom.place(), m_image);
}

void ImageViewer::wheelEvent(QWheelEvent *event)
{
    m_zoom.turn(event->angleDelta().y(), event->position());
    showZoom();
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    if (m_zoom.takeKey(*event))
        showZoom();
    else
        QDialog::keyPressEvent(event);
}

void ImageViewer::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
}

void ImageViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_zoom.pull(event->position() - m_grabbed);
    m_grabbed = event->position();
    update();
}

void ImageViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_zoom.setView(size());
}

} // namespace Galley
