// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QSize>
#include <QWidget>

namespace Galley {

/// A picture with a frame over it that says what will be left of it. The pointer draws the frame's
/// edges and moves it, or begins another one outside of it; the arrows move it, with Shift they
/// move its right and its lower edge, with Ctrl by single pixels.
class CropFrame : public QWidget
{
    Q_OBJECT

public:
    explicit CropFrame(QWidget *parent = nullptr);

    /// \a small shows a picture of \a full pixels, upright; takes the frame away.
    void setPicture(const QImage &small, QSize full);
    /// Quarters to the right; the frame turns with the picture.
    void setTurns(int quarters);
    /// Pixels of the turned picture.
    QSize pictureSize() const;
    /// Pixels of the turned picture; null for no frame.
    QRect crop() const { return m_crop; }
    void setCrop(const QRect &crop);
    /// Width to height, which the frame keeps; empty for any.
    QSize ratio() const { return m_ratio; }
    void setRatio(QSize ratio);
    /// Whether a frame may be drawn at all.
    void setCropAllowed(bool allowed);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The author has changed the frame here.
    void cropChanged(const QRect &crop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF place() const; ///< of the picture, in the widget
    QRectF onScreen(const QRect &crop) const;
    QPoint inPicture(QPointF at) const;
    Qt::Edges edgesAt(QPointF at) const;
    void showCursor(QPointF at);
    void change(const QRect &crop);
    void tell();

    QImage m_upright;
    QImage m_shown; ///< the same, turned
    QSize m_full;
    int m_turns = 0;
    QRect m_crop;
    QSize m_ratio;
    bool m_allowed = true;
    // While the pointer draws:
    enum class Drawing { Nothing, Edges, Place, New };
    Drawing m_drawing = Drawing::Nothing;
    Qt::Edges m_edges;
    QRect m_began;
    QPoint m_grabbed;
};

} // namespace Galley
