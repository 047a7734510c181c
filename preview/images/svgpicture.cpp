// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/svgpicture.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
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

/// The size that the root element tells.
QSize sizeIn(QXmlStreamReader &xml)
{
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

/// Whether a style loads something: a sheet, a font, a picture that is not its own.
bool loadsFromElsewhere(const QString &style)
{
    static const QRegularExpression other(
        QStringLiteral(R"(@import|@font-face|url\(\s*['"]?\s*(?!#|data:|['"\s]))"),
        QRegularExpression::CaseInsensitiveOption);
    return style.contains(u'\\') || other.match(style).hasMatch(); // escapes hide words
}

bool isActiveElement(QStringView name)
{
    static const QStringList active
        = {QStringLiteral("script"), QStringLiteral("foreignObject"), QStringLiteral("iframe"),
           QStringLiteral("object"), QStringLiteral("embed"),         QStringLiteral("handler")};
    return active.contains(name, Qt::CaseInsensitive);
}

bool isActiveAttribute(QStringView element, const QXmlStreamAttribute &attribute)
{
    const QStringView value = attribute.value().trimmed();
    if (attribute.name().startsWith(QLatin1String("on"), Qt::CaseInsensitive))
        return true;
    if (attribute.name() == u"href" && element == u"a")
        return !value.startsWith(u'#')
            && !value.startsWith(QLatin1String("http"), Qt::CaseInsensitive);
    if (attribute.name() == u"href" || attribute.name() == u"src")
        return !isOwnReference(value)
            || value.startsWith(QLatin1String("data:image/svg"), Qt::CaseInsensitive);
    // An animation may set an address after the fact.
    if (attribute.name() == u"attributeName")
        return value.endsWith(QLatin1String("href"), Qt::CaseInsensitive)
            || value.startsWith(QLatin1String("on"), Qt::CaseInsensitive);
    return loadsFromElsewhere(value.toString());
}

} // namespace

QSize svgSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {};
    QXmlStreamReader xml(&file);
    return sizeIn(xml);
}

QSize svgSize(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    return sizeIn(xml);
}

bool isPassiveSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    bool inStyle = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (isActiveElement(xml.name())
                || std::any_of(attributes.begin(), attributes.end(),
                               [&xml](const QXmlStreamAttribute &attribute) {
                                   return isActiveAttribute(xml.name(), attribute);
                               }))
                return false;
            inStyle = xml.name() == u"style";
            break;
        }
        case QXmlStreamReader::EndElement:
            inStyle = false;
            break;
        case QXmlStreamReader::Characters:
            if (inStyle && loadsFromElsewhere(xml.text().toString()))
                return false;
            break;
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return false;
            break;
        case QXmlStreamReader::ProcessingInstruction:
            return false;
        default:
            break;
        }
    }
    return !xml.hasError();
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
