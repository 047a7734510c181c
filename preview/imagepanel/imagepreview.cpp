// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagepreview.h"

#include "imagepanel/imagetiledelegate.h"

#include <QPainter>

namespace Galley {

ImagePreview::ImagePreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ImagePreview::setImage(const QImage &image, bool missing)
{
    m_image = image;
    m_missing = missing;
    update();
}

void ImagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_missing)
        paintMissing(&painter, rect());
    else
        paintCropped(&painter, rect(), m_image);
}

} // namespace Galley
