// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/picturezoom.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr double Closest = 16;
constexpr double Farthest = 0.02;

} // namespace

void PictureZoom::setPicture(QSize pixels)
{
    m_picture = pixels;
    m_fits = true;
    m_centre = {m_picture.width() / 2, m_picture.height() / 2};
    m_zoom = fitting();
}

void PictureZoom::setView(QSize view)
{
    m_view = view;
    if (m_fits)
        m_zoom = fitting();
    keepInSight();
}

double PictureZoom::fitting() const
{
    if (m_picture.isEmpty())
        return 1;
    return std::clamp(
        std::min(m_view.width() / m_picture.width(), m_view.height() / m_picture.height()),
        Farthest, 1.0);
}

void PictureZoom::zoomTo(double zoom, QPointF around)
{
    if (m_picture.isEmpty())
        return;
    const double now = std::clamp(zoom, std::min(Farthest, fitting()), Closest);
    const QPointF off = around - middle();
    m_centre += off / m_zoom - off / now;
    m_zoom = now;
    m_fits = std::abs(now - fitting()) < 1e-6;
    keepInSight();
}

void PictureZoom::turn(int angle, QPointF around)
{
    zoomTo(m_zoom * std::pow(Step, angle / 120.0), around);
}

bool PictureZoom::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTo(m_zoom * Step);
        return true;
    case Qt::Key_Minus:
        zoomTo(m_zoom / Step);
        return true;
    case Qt::Key_0:
        zoomTo(fitting());
        return true;
    case Qt::Key_1:
        zoomTo(1);
        return true;
    default:
        return false;
    }
}

void PictureZoom::pull(QPointF by)
{
    m_centre -= by / m_zoom;
    keepInSight();
}

void PictureZoom::keepInSight()
{
    const auto bounded = [](double centre, double whole, double seen) {
        return seen >= whole ? whole / 2 : std::clamp(centre, seen / 2, whole - seen / 2);
    };
    m_centre.setX(bounded(m_centre.x(), m_picture.width(), m_view.width() / m_zoom));
    m_centre.setY(bounded(m_centre.y(), m_picture.height(), m_view.height() / m_zoom));
}

QRectF PictureZoom::place() const
{
    return {middle() - m_centre * m_zoom, m_picture * m_zoom};
}

} // namespace Galley
