// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/owncolours.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

namespace Galley {

/// The one place of colours, icons, palette and style sheet, for both houses' widgets.
class Look : public QObject
{
    Q_OBJECT

public:
    /// The process's look. Needs a QGuiApplication for palette, icons and fonts.
    static Look &instance();

    ColourScheme scheme() const { return m_scheme; }
    /// True where the paper is darker than the ink.
    bool isDark() const;
    /// Takes a scheme: colours, then changed(). For Contrast all colours come from \a system.
    void setScheme(ColourScheme scheme, const QPalette &system = {});
    /// The same for an author's own colours over those of their base.
    void setOwnColours(const OwnColours &own);
    QColor colour(Token token) const;
    /// The roles Light and Midlight stay unset, so that Qt still tells when the system's palette
    /// changes.
    QPalette palette() const;
    /// galley.qss with the colours put in and its lengths grown with the font.
    QString styleSheet() const;
    /// An icon of resources/icons, drawn in \a token's colour, in the accent when checked and in
    /// the quietest ink when disabled; follows the scheme and the device's pixel ratio.
    static QIcon icon(const QString &name, Token token = Token::Ink2);

    /// Font sizes of LOOK are factors of the system's font; QSS never sets them.
    static QFont font(qreal factor, QFont::Weight weight = QFont::Normal);
    static QFont monospace(qreal factor);
    /// The serif of the proof and of Galley's name, by the families that systems have.
    static QFont serif(qreal factor, QFont::Weight weight = QFont::Normal);
    /// max(\a pixels, what \a pixels is at a 13 px font, grown to the real font).
    static int scaled(int pixels);
    /// Multiplies every font of the three above; set it before widgets are made. 1.0 is the
    /// system's size.
    static void setFontScale(qreal scale);
    static qreal fontScale();

Q_SIGNALS:
    void changed();

private:
    Look() = default;
    ColourScheme m_scheme = ColourScheme::Light;
    QPalette m_system;
    QHash<Token, QColor> m_own; ///< by an author, over those of the scheme
};

} // namespace Galley
