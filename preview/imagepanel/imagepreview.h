// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Galley {

/// A picture in a frame of 3:2, cropped to fill; the empty frame where it is missing.
class ImagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePreview(QWidget *parent = nullptr);
    void setImage(const QImage &image, bool missing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    bool m_missing = false;
};

} // namespace Galley
