// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appearance.h"

#include "look/look.h"
#include "widgets/lookstyle.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleHints>

#include <utility>

namespace Galley {

namespace {

// Pure black and white, and nothing between them, is nobody's ordinary theme.
constexpr qreal highestContrast = 20.5;

} // namespace

Appearance::Appearance(QApplication &app)
    : QObject(&app)
    , m_app(app)
    , m_system(app.palette())
{
    QApplication::setStyle(new LookStyle);
    QApplication::setFont(Look::font(1.0));
    m_app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        readSystemPalette();
        apply();
    });
#endif
    apply();
}

void Appearance::setTheme(Settings::Theme theme, const OwnColours &own)
{
    if (theme == m_theme && own == m_own)
        return;
    m_theme = theme;
    m_own = own;
    apply();
}

void Appearance::wearSheet()
{
    if (std::exchange(m_wearsSheet, true))
        return;
    m_app.setStyleSheet(Look::instance().styleSheet());
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_app && !m_applying) {
        readSystemPalette();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

ColourScheme Appearance::scheme() const
{
    switch (m_theme) {
    case Settings::Theme::Light:
        return ColourScheme::Light;
    case Settings::Theme::Dark:
        return ColourScheme::Dark;
    case Settings::Theme::Contrast:
        return ColourScheme::Contrast;
    case Settings::Theme::Own:
        return m_own.base;
    case Settings::Theme::System:
        break;
    }
    if (isHighContrast(m_system))
        return ColourScheme::Contrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return ColourScheme::Dark;
    case Qt::ColorScheme::Light:
        return ColourScheme::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    const bool dark = m_system.color(QPalette::Window).lightness()
        < m_system.color(QPalette::WindowText).lightness();
    return dark ? ColourScheme::Dark : ColourScheme::Light;
}

// What we have set hides what the system says; only without it the system's own palette is seen.
void Appearance::readSystemPalette()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    QApplication::setPalette(QPalette());
    m_system = QApplication::palette();
}

void Appearance::apply()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    Look &look = Look::instance();
    if (m_theme == Settings::Theme::Own)
        look.setOwnColours(m_own);
    else
        look.setScheme(scheme(), m_system);
    QApplication::setPalette(look.palette());
    if (m_wearsSheet)
        m_app.setStyleSheet(look.styleSheet());
}

bool isHighContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    return palette.color(QPalette::Base) == ground && palette.color(QPalette::Button) == ground
        && contrastRatio(ground, palette.color(QPalette::WindowText)) >= highestContrast;
}

namespace {

Appearance &appearanceOf(QApplication &app)
{
    auto *appearance = app.findChild<Appearance *>(QString(), Qt::FindDirectChildrenOnly);
    return appearance ? *appearance : *new Appearance(app);
}

} // namespace

void prepareLook(QApplication &app, Settings::Theme theme, const OwnColours &own)
{
    appearanceOf(app).setTheme(theme, own);
}

void applyLook(QApplication &app, Settings::Theme theme, const OwnColours &own)
{
    prepareLook(app, theme, own);
    appearanceOf(app).wearSheet();
}

} // namespace Galley
