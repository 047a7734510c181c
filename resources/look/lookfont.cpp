// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>

namespace Galley {

namespace {

qreal scaleOfFonts = 1.0;

// The pixel size at which the design's lengths are drawn.
constexpr int designPixels = 13;

QFont grown(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor * scaleOfFonts);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor * scaleOfFonts)));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont Look::font(qreal factor, QFont::Weight weight)
{
    return grown(QFontDatabase::systemFont(QFontDatabase::GeneralFont), factor, weight);
}

QFont Look::monospace(qreal factor)
{
    // The system's fixed font may come in a size of its own; the factor is one of the general size.
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont general = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (general.pointSizeF() > 0)
        fixed.setPointSizeF(general.pointSizeF());
    else
        fixed.setPixelSize(general.pixelSize());
    return grown(fixed, factor, QFont::Normal);
}

QFont Look::serif(qreal factor, QFont::Weight weight)
{
    QFont font = Look::font(factor, weight);
    font.setFamilies(
        {QStringLiteral("Charter"), QStringLiteral("Charis SIL"), QStringLiteral("Iowan Old Style"),
         QStringLiteral("Source Serif 4"), QStringLiteral("Sitka Text"), QStringLiteral("Cambria"),
         QStringLiteral("Noto Serif"), QStringLiteral("Georgia"), QStringLiteral("serif")});
    font.setStyleHint(QFont::Serif);
    return font;
}

int Look::scaled(int pixels)
{
    const QFont real = font(1.0);
    // Measuring fonts costs more than painting a row: once for each font.
    static QFont measured;
    static qreal ratio = 0;
    if (ratio == 0 || measured != real) {
        QFont design = real;
        design.setPixelSize(designPixels);
        ratio = QFontMetricsF(real).height() / QFontMetricsF(design).height();
        measured = real;
    }
    return std::max(pixels, qRound(pixels * ratio));
}

void Look::setFontScale(qreal scale)
{
    scaleOfFonts = std::clamp(scale, 0.5, 4.0);
    Q_EMIT instance().changed();
}

qreal Look::fontScale()
{
    return scaleOfFonts;
}

} // namespace Galley
