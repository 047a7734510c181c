// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

class QKeyEvent;

namespace Galley {

/// Where a picture lies that is looked at closely, in a view that it may be larger than: what is
/// below the pointer stays there when it comes nearer, and it never leaves the view.
class PictureZoom
{
public:
    static constexpr double Step = 1.25; ///< of a turn of the wheel, and of a key

    /// Another picture, of so many pixels; shown whole.
    void setPicture(QSize pixels);
    /// The view has another size; a picture that was shown whole stays so.
    void setView(QSize view);

    /// View pixels for one of the picture's.
    double zoom() const { return m_zoom; }
    /// At which all of it is seen; a small one is not made larger.
    double fitting() const;
    void zoomTo(double zoom, QPointF around);
    void zoomTo(double zoom) { zoomTo(zoom, middle()); }
    /// By the wheel, in eighths of a degree.
    void turn(int angle, QPointF around);
    /// Takes +, -, 0 (all of it) and 1 (each pixel). False where the key means something else.
    bool takeKey(const QKeyEvent &event);
    /// Pulled by the pointer, in view pixels.
    void pull(QPointF by);
    /// Of the picture, in the view.
    QRectF place() const;

private:
    QPointF middle() const { return {m_view.width() / 2.0, m_view.height() / 2.0}; }
    void keepInSight();

    QSizeF m_picture;
    QSizeF m_view;
    double m_zoom = 1;
    bool m_fits = true; ///< follows the view's size
    QPointF m_centre; ///< of the view, in the picture's pixels
};

} // namespace Galley
