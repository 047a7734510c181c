// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/svgpicture.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace Galley {

namespace {

constexpr qint64 MaxDrawnBytes = 1024 * 1024;
/// n elements that copy others draw at most 3^(n/3) copies: 81.
constexpr int MaxUses = 12;
constexpr double MaxSide = 100'000;

/// A length in CSS pixels (SVG 2, CSS Values: 96 px are 1 in); 0 for percentages and nonsense.
double pixels(QStringView length)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*([0-9.]+(?:[eE][+-]?\d+)?)\s*([a-z]*)\s*$)"));
    const QRegularExpressionMatch match = form.match(length);
    if (!match.hasMatch())
        return 0;
    const double number = match.capturedView(1).toDouble();
    const QStringView unit = match.capturedView(2);
    if (unit.isEmpty() || unit == u"px")
        return number;
    if (unit == u"pt")
        return number * 96 / 72;
    if (unit == u"pc")
        return number * 16;
    if (unit == u"in")
        return number * 96;
    if (unit == u"cm")
        return number * 96 / 2.54;
    if (unit == u"mm")
        return number * 96 / 25.4;
    if (unit == u"em" || unit == u"rem")
        return number * 16;
    return 0;
}

QSizeF viewBoxSize(QStringView viewBox)
{
    static const QRegularExpression separator(QStringLiteral(R"([\s,]+)"));
    const QStringList numbers = viewBox.toString().split(separator, Qt::SkipEmptyParts);
    if (numbers.size() != 4)
        return {};
    return {numbers[2].toDouble(), numbers[3].toDouble()};
}

bool isOwnReference(QStringView target)
{
    const QStringView trimmed = target.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'#')
        || trimmed.startsWith(QLatin1String("data:"), Qt::CaseInsensitive);
}

} // namespace

QSize svgSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {};
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != u"svg")
        return {};
    const QXmlStreamAttributes attributes = xml.attributes();
    QSizeF size(pixels(attributes.value(QLatin1String("width"))),
                pixels(attributes.value(QLatin1String("height"))));
    const QSizeF box = viewBoxSize(attributes.value(QLatin1String("viewBox")));
    const bool hasBox = box.width() > 0 && box.height() > 0;
    if (size.width() <= 0 && size.height() <= 0)
        size = box;
    else if (size.width() <= 0)
        size.setWidth(hasBox ? size.height() * box.width() / box.height() : 0);
    else if (size.height() <= 0)
        size.setHeight(hasBox ? size.width() * box.height() / box.width() : 0);
    if (!(size.width() > 0 && size.height() > 0 && size.width() <= MaxSide
          && size.height() <= MaxSide))
        return {};
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

bool isHarmlessSvg(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential() || file.size() > MaxDrawnBytes)
        return false;
    QXmlStreamReader xml(&file);
    int uses = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == u"use" && ++uses > MaxUses)
                return false;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == u"href" && xml.name() != u"a"
                    && !isOwnReference(attribute.value()))
                    return false;
            }
            break;
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return false;
            break;
        case QXmlStreamReader::ProcessingInstruction: // a style sheet from elsewhere
            return false;
        default:
            break;
        }
    }
    return !xml.hasError();
}

} // namespace Galley
