// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLatin1String>
#include <QPalette>

namespace Galley {

/// The colours of LOOK: names are those of tokens.json. OnSelect, the text in Select, is Ink but in
/// Contrast.
enum class Token {
    Desk,
    Chrome,
    Paper,
    Raised,
    Hover,
    Line,
    Rule,
    Ink,
    Ink2,
    Ink3,
    Accent,
    AccentDown,
    AccentTint,
    OnAccent,
    Select,
    Mark,
    CodeBg,
    Error,
    ErrorTint,
    Warn,
    WarnTint,
    Ok,
    OkTint,
    DelWord,
    AddWord,
    SynKey,
    SynStr,
    SynNum,
    SynCom,
    OnSelect,
};

inline constexpr int tokenCount = static_cast<int>(Token::OnSelect) + 1;

enum class ColourScheme { Light, Dark, Contrast };

/// The token's name in tokens.json and, behind an "@", in galley.qss.
QLatin1String tokenName(Token token);

/// A token's colour as tokens.json has it. \a scheme is Light or Dark.
QColor tokenColour(Token token, ColourScheme scheme);

/// A token's colour out of the system's palette, for high contrast: every ground is the window's
/// colour, all text the window's text, the accent the highlight where it can be read on the window.
QColor contrastColour(Token token, const QPalette &system);

/// The contrast ratio of two opaque colours, 1 to 21, as WCAG 2 defines it.
qreal contrastRatio(const QColor &one, const QColor &other);

} // namespace Galley
