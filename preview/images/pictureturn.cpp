// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureturn.h"

#include "images/exiforientation.h"

#include <QTransform>

namespace Galley {

namespace {

/// What a quarter to the right makes of each orientation: of the plain ones, of the mirrored ones.
constexpr int QuarterRight[] = {1, 6, 7, 8, 5, 2, 3, 4, 1};

/// The stored pixel that is shown at a place (EXIF 2.3, table of orientations, read backwards).
QPoint storedPoint(QPoint shown, int orientation, QSize stored)
{
    const int right = stored.width() - 1;
    const int bottom = stored.height() - 1;
    const int u = shown.x();
    const int v = shown.y();
    switch (orientation) {
    case 2:
        return {right - u, v};
    case 3:
        return {right - u, bottom - v};
    case 4:
        return {u, bottom - v};
    case 5:
        return {v, u};
    case 6:
        return {v, bottom - u};
    case 7:
        return {right - v, bottom - u};
    case 8:
        return {right - v, u};
    default:
        return shown;
    }
}

} // namespace

int turnedOrientation(int orientation, int quarters)
{
    int now = orientation >= 1 && orientation <= 8 ? orientation : 1;
    for (int i = 0; i < (quarters % 4 + 4) % 4; ++i)
        now = QuarterRight[now];
    return now;
}

QRect storedPart(const QRect &part, int orientation, QSize stored)
{
    const QPoint one = storedPoint(part.topLeft(), orientation, stored);
    const QPoint other = storedPoint(part.bottomRight(), orientation, stored);
    return QRect(QPoint(qMin(one.x(), other.x()), qMin(one.y(), other.y())),
                 QPoint(qMax(one.x(), other.x()), qMax(one.y(), other.y())));
}

QImage shownAs(const QImage &stored, int orientation)
{
    const auto turned = [](const QImage &image, int degrees) {
        return image.transformed(QTransform().rotate(degrees));
    };
    switch (orientation) {
    case 2:
        return stored.mirrored(true, false);
    case 3:
        return stored.mirrored(true, true);
    case 4:
        return stored.mirrored(false, true);
    case 5:
        return turned(stored, 90).mirrored(true, false);
    case 6:
        return turned(stored, 90);
    case 7:
        return turned(stored, 270).mirrored(true, false);
    case 8:
        return turned(stored, 270);
    default:
        return stored;
    }
}

QRect turnedRight(const QRect &rect, QSize size)
{
    // Behind a quarter to the right lies what orientation 6 shows; 8 leads back.
    return storedPart(rect, 8, size.transposed());
}

} // namespace Galley
