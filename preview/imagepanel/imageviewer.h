// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/picturezoom.h"
#include "images/thumbnails.h"

#include <QDialog>

namespace Galley {

/// One picture as large as the screen allows, to be looked at closely: the wheel, + and - zoom, the
/// pointer moves it, 0 fits it into the window, 1 shows each of its pixels, Escape closes.
class ImageViewer : public QDialog
{
    Q_OBJECT

public:
    /// \a small is shown until the picture has been read.
    ImageViewer(const QString &path, const QImage &small, QSize size, QWidget *parent = nullptr);

    /// Screen pixels for one of the picture's, in its full size.
    double zoom() const { return m_zoom.zoom(); }

Q_SIGNALS:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showZoom();

    const QString m_path;
    QImage m_image;
    Thumbnails m_large; ///< reads the one picture beside the window
    PictureZoom m_zoom; ///< of the file's pixels
    QPointF m_grabbed;
};

} // namespace Galley
