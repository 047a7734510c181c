// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/owncolours.h"
#include "session/settings.h"

#include <QApplication>
#include <QPalette>

namespace Galley {

/// Dresses the application in the look: style, font, palette, sheet. Follows the system's light,
/// dark and high contrast without a restart, unless a theme is pinned.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Owned by \a app. Set the font scale of Look before.
    explicit Appearance(QApplication &app);
    /// \a own are the colours of Theme::Own.
    void setTheme(Settings::Theme theme, const OwnColours &own);
    /// Puts the style sheet on; from then on it follows the theme.
    void wearSheet();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ColourScheme scheme() const;
    void readSystemPalette();
    void apply();

    QApplication &m_app;
    QPalette m_system;
    Settings::Theme m_theme = Settings::Theme::System;
    OwnColours m_own;
    bool m_applying = false;
    bool m_wearsSheet = false;
};

/// True for the palettes of the systems' high contrast: one ground for everything, and text as far
/// from it as can be.
bool isHighContrast(const QPalette &palette);

/// Style, font and palette without the style sheet, for a window that is yet to be built: a sheet
/// that is there already is worked out again for every widget each time one gets a parent. Call
/// applyLook() before the window is shown.
void prepareLook(QApplication &app, Settings::Theme theme, const OwnColours &own = {});

/// Dresses \a app, once; called again it only takes the theme. \a own are the colours of
/// Theme::Own.
void applyLook(QApplication &app, Settings::Theme theme = Settings::Theme::System,
               const OwnColours &own = {});

} // namespace Galley
