// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/token.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace Galley {

namespace {

constexpr std::array<QLatin1String, tokenCount> names = {
    QLatin1String("desk"),       QLatin1String("chrome"),   QLatin1String("paper"),
    QLatin1String("raised"),     QLatin1String("hover"),    QLatin1String("line"),
    QLatin1String("rule"),       QLatin1String("ink"),      QLatin1String("ink2"),
    QLatin1String("ink3"),       QLatin1String("accent"),   QLatin1String("accentDown"),
    QLatin1String("accentTint"), QLatin1String("onAccent"), QLatin1String("select"),
    QLatin1String("mark"),       QLatin1String("codebg"),   QLatin1String("error"),
    QLatin1String("errorTint"),  QLatin1String("warn"),     QLatin1String("warnTint"),
    QLatin1String("ok"),         QLatin1String("okTint"),   QLatin1String("delWord"),
    QLatin1String("addWord"),    QLatin1String("synKey"),   QLatin1String("synStr"),
    QLatin1String("synNum"),     QLatin1String("synCom"),   QLatin1String("onSelect"),
};

using Colours = std::array<QColor, tokenCount>;

Colours readColours(const QJsonObject &values)
{
    Colours colours;
    for (int i = 0; i < tokenCount; ++i)
        colours[i] = QColor(values.value(names[i]).toString());
    colours[static_cast<int>(Token::OnSelect)] = colours[static_cast<int>(Token::Ink)];
    return colours;
}

struct Schemes {
    Colours light;
    Colours dark;
};

const Schemes &schemes()
{
    static const Schemes read = [] {
        QFile file(QStringLiteral(":/galley/look/tokens.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("Galley's colours are not in this program.");
        const QJsonObject tokens = QJsonDocument::fromJson(file.readAll()).object();
        return Schemes{readColours(tokens.value(QLatin1String("light")).toObject()),
                       readColours(tokens.value(QLatin1String("dark")).toObject())};
    }();
    return read;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

constexpr qreal readable = 4.5;

// A highlight is made to lie under text; some systems' cannot be read as text or as a thin line.
QColor contrastAccent(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::Link}) {
        if (contrastRatio(system.color(role), window) >= readable)
            return system.color(role);
    }
    return system.color(QPalette::WindowText);
}

} // namespace

QLatin1String tokenName(Token token)
{
    return names[static_cast<int>(token)];
}

QColor tokenColour(Token token, ColourScheme scheme)
{
    const Colours &colours = scheme == ColourScheme::Dark ? schemes().dark : schemes().light;
    return colours[static_cast<int>(token)];
}

QColor contrastColour(Token token, const QPalette &system)
{
    switch (token) {
    case Token::Desk:
    case Token::Chrome:
    case Token::Paper:
    case Token::Raised:
    case Token::Hover:
    case Token::AccentTint:
    case Token::Mark:
    case Token::CodeBg:
    case Token::ErrorTint:
    case Token::WarnTint:
    case Token::OkTint:
    case Token::DelWord:
    case Token::AddWord:
        return system.color(QPalette::Window);
    case Token::Accent:
    case Token::AccentDown:
        return contrastAccent(system);
    case Token::OnAccent:
        if (contrastAccent(system) == system.color(QPalette::Highlight))
            return system.color(QPalette::HighlightedText);
        return system.color(QPalette::Window);
    case Token::Select:
        return system.color(QPalette::Highlight);
    case Token::OnSelect:
        return system.color(QPalette::HighlightedText);
    default:
        return system.color(QPalette::WindowText);
    }
}

qreal contrastRatio(const QColor &one, const QColor &other)
{
    const qreal first = luminance(one);
    const qreal second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace Galley
