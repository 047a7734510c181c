// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/owncolours.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace Galley {

namespace {

constexpr qreal Readable = 4.5;
const QString baseName = QStringLiteral("base");

/// Text and the ground that it stands on, as the widgets put them together.
constexpr std::pair<Token, Token> Texts[] = {
    {Token::Ink, Token::Paper},       {Token::Ink, Token::Chrome},
    {Token::Ink, Token::Raised},      {Token::Ink, Token::Hover},
    {Token::Ink, Token::AccentTint},  {Token::Ink, Token::Mark},
    {Token::Ink, Token::CodeBg},      {Token::Ink, Token::ErrorTint},
    {Token::Ink, Token::WarnTint},    {Token::Ink, Token::OkTint},
    {Token::Ink, Token::DelWord},     {Token::Ink, Token::AddWord},
    {Token::OnSelect, Token::Select}, {Token::Ink2, Token::Paper},
    {Token::Ink2, Token::Chrome},     {Token::Ink3, Token::Paper},
    {Token::Ink3, Token::Chrome},     {Token::Accent, Token::Paper},
    {Token::Accent, Token::Chrome},   {Token::Accent, Token::AccentTint},
    {Token::OnAccent, Token::Accent}, {Token::OnAccent, Token::AccentDown},
    {Token::Error, Token::Paper},     {Token::Error, Token::ErrorTint},
    {Token::Warn, Token::Paper},      {Token::Warn, Token::WarnTint},
    {Token::Ok, Token::Paper},        {Token::Ok, Token::OkTint},
    {Token::SynKey, Token::CodeBg},   {Token::SynStr, Token::CodeBg},
    {Token::SynNum, Token::CodeBg},   {Token::SynCom, Token::CodeBg},
};

std::optional<Token> tokenNamed(const QString &name)
{
    for (int i = 0; i < tokenCount; ++i) {
        if (tokenName(Token(i)) == name)
            return Token(i);
    }
    return std::nullopt;
}

/// Opaque, as all grounds and inks are: a name of the web's ("navy") or #rgb, #rrggbb.
std::optional<QColor> colourOf(const QString &value)
{
    const QColor colour(value);
    if (!colour.isValid() || colour.alpha() != 255)
        return std::nullopt;
    return colour;
}

QColor colourIn(const OwnColours &own, Token token)
{
    // Selected text is ink, unless it is said otherwise.
    if (token == Token::OnSelect && !own.colours.contains(token))
        token = Token::Ink;
    const auto named = own.colours.constFind(token);
    return named == own.colours.constEnd() ? tokenColour(token, own.base) : *named;
}

/// At the line of the ink where that is the author's, else at that of the ground.
void addLowContrasts(ReadColours &read, const QHash<Token, int> &lines)
{
    for (const auto &[ink, ground] : Texts) {
        if (!lines.contains(ink) && !lines.contains(ground))
            continue;
        const qreal ratio = contrastRatio(colourIn(read.own, ink), colourIn(read.own, ground));
        if (ratio >= Readable)
            continue;
        const Token at = lines.contains(ink) ? ink : ground;
        const Token other = at == ink ? ground : ink;
        read.problems.append({ColourProblem::Kind::LowContrast, lines.value(at), tokenName(at),
                              tokenName(other), ratio});
    }
}

} // namespace

ReadColours readOwnColours(const QString &text)
{
    using Kind = ColourProblem::Kind;
    ReadColours read;
    QHash<Token, int> lines;
    bool hasBase = false;
    int number = 0;
    for (const QString &each : text.split(u'\n')) {
        ++number;
        const QString line = QString(each).remove(QChar(QChar::ByteOrderMark)).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString name = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        const auto refuse = [&](Kind kind) {
            read.problems.append({kind, number, name, value, 0});
        };
        if (!line.contains(u'=')) {
            refuse(Kind::NoSign);
            continue;
        }
        if (name == baseName) {
            const bool dark = value == QLatin1String("dark");
            if (!dark && value != QLatin1String("light")) {
                refuse(Kind::NotABase);
                continue;
            }
            if (std::exchange(hasBase, true))
                refuse(Kind::NamedTwice);
            read.own.base = dark ? ColourScheme::Dark : ColourScheme::Light;
            continue;
        }
        const std::optional<Token> token = tokenNamed(name);
        const std::optional<QColor> colour = colourOf(value);
        if (!token) {
            refuse(Kind::UnknownName);
        } else if (!colour) {
            refuse(Kind::NotAColour);
        } else {
            if (lines.contains(*token))
                refuse(Kind::NamedTwice);
            lines.insert(*token, number);
            read.own.colours.insert(*token, *colour);
        }
    }
    addLowContrasts(read, lines);
    std::stable_sort(
        read.problems.begin(), read.problems.end(),
        [](const ColourProblem &a, const ColourProblem &b) { return a.line < b.line; });
    return read;
}

QString ownColoursTemplate(ColourScheme scheme, const QString &comment)
{
    QString text;
    for (const QString &line : comment.split(u'\n'))
        text += QString(QStringLiteral("# ") + line).trimmed() + u'\n';
    const bool dark = scheme == ColourScheme::Dark;
    text += u'\n' + baseName + QStringLiteral(" = ")
        + (dark ? QStringLiteral("dark") : QStringLiteral("light")) + u'\n';
    for (int i = 0; i < tokenCount; ++i)
        text += tokenName(Token(i)) + QStringLiteral(" = ") + tokenColour(Token(i), scheme).name()
            + u'\n';
    return text;
}

} // namespace Galley
