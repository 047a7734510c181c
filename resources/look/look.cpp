// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include "look/stylesheet.h"
#include "look/tokeniconengine.h"

namespace Galley {

Look &Look::instance()
{
    static Look look;
    return look;
}

bool Look::isDark() const
{
    return colour(Token::Paper).lightness() < colour(Token::Ink).lightness();
}

void Look::setScheme(ColourScheme scheme, const QPalette &system)
{
    m_scheme = scheme;
    m_system = system;
    m_own.clear();
    Q_EMIT changed();
}

void Look::setOwnColours(const OwnColours &own)
{
    m_scheme = own.base;
    m_own = own.colours;
    // Selected text is ink, unless it is said otherwise.
    if (m_own.contains(Token::Ink) && !m_own.contains(Token::OnSelect))
        m_own.insert(Token::OnSelect, m_own.value(Token::Ink));
    Q_EMIT changed();
}

QColor Look::colour(Token token) const
{
    if (m_scheme == ColourScheme::Contrast)
        return contrastColour(token, m_system);
    if (const auto own = m_own.constFind(token); own != m_own.constEnd())
        return *own;
    return tokenColour(token, m_scheme);
}

QPalette Look::palette() const
{
    struct Role {
        QPalette::ColorRole role;
        Token token;
    };
    static constexpr Role roles[] = {
        {QPalette::Window, Token::Chrome},
        {QPalette::WindowText, Token::Ink},
        {QPalette::Base, Token::Paper},
        {QPalette::AlternateBase, Token::Chrome},
        {QPalette::Text, Token::Ink},
        {QPalette::Button, Token::Raised},
        {QPalette::ButtonText, Token::Ink},
        {QPalette::BrightText, Token::Error},
        {QPalette::Highlight, Token::Select},
        {QPalette::HighlightedText, Token::OnSelect},
        {QPalette::PlaceholderText, Token::Ink3},
        {QPalette::Link, Token::Accent},
        {QPalette::LinkVisited, Token::Accent},
        {QPalette::ToolTipBase, Token::Raised},
        {QPalette::ToolTipText, Token::Ink},
        {QPalette::Dark, Token::Rule},
        {QPalette::Mid, Token::Line},
        {QPalette::Shadow, Token::Rule},
    };
    QPalette palette;
    for (const Role &entry : roles)
        palette.setColor(entry.role, colour(entry.token));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Ink3));
    return palette;
}

QString Look::styleSheet() const
{
    return fillStyleSheet(*this);
}

QIcon Look::icon(const QString &name, Token token)
{
    return QIcon(new TokenIconEngine(name, token));
}

} // namespace Galley
