// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/manuscriptlook.h"

#include "look/look.h"

namespace Galley {

namespace {

constexpr qreal ProseFactor = 1.23; ///< of the system's font
constexpr qreal MonospaceFactor = 1.12; ///< its letters are wider, and look larger

} // namespace

ManuscriptLook &ManuscriptLook::instance()
{
    static ManuscriptLook look;
    return look;
}

void ManuscriptLook::setTypesetting(const Typesetting &typesetting)
{
    if (typesetting == m_typesetting)
        return;
    m_typesetting = typesetting;
    Q_EMIT changed();
}

QFont ManuscriptLook::font() const
{
    const qreal size = m_typesetting.size / 100.0;
    if (m_typesetting.face == QLatin1String("serif"))
        return Look::serif(ProseFactor * size);
    if (m_typesetting.face == QLatin1String("mono"))
        return Look::monospace(MonospaceFactor * size);
    QFont font = Look::font(ProseFactor * size);
    if (m_typesetting.face != QLatin1String("sans"))
        font.setFamilies({m_typesetting.face}); // one that is gone is replaced by Qt
    return font;
}

} // namespace Galley
