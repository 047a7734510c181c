// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/picturezoom.h"

#include <QImage>
#include <QWidget>

namespace Galley {

/// A picture before and after a change in one place, with a line between both that the pointer and
/// the arrows move. The wheel, + and - zoom, 0 shows all of it, 1 each pixel; the pointer moves it
/// beside the line.
class BeforeAfter : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeAfter(QWidget *parent = nullptr);

    /// Both show the same; \a size is that of the changed one, in pixels. What was looked at
    /// closely stays so. Null images while there is nothing to be seen.
    void setImages(const QImage &before, const QImage &after, QSize size);
    /// Screen pixels for one of the changed picture's.
    double zoom() const { return m_zoom.zoom(); }
    void showWhole();
    void showEachPixel();
    /// Where the line stands, 0 to 1 from the left.
    double line() const { return m_line; }
    void setLine(double line);
    QSize sizeHint() const override;

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
    bool isOnLine(QPointF at) const;
    void drawWord(QPainter &painter, const QString &word, bool atEnd) const;
    void tell();

    QImage m_before;
    QImage m_after;
    QSize m_size;
    PictureZoom m_zoom;
    double m_line = 0.5;
    bool m_drawsLine = false;
    QPointF m_grabbed;
};

} // namespace Galley
