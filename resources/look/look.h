// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

namespace Galley {

/// The colours of LOOK: names are those of tokens.json.
enum class Token {
    Desk, Chrome, Paper, Raised, Hover, Line, Rule, Ink, Ink2, Ink3, Accent, AccentDown, AccentTint,
    OnAccent, Select, Mark, CodeBg, Error, ErrorTint, Warn, WarnTint, Ok, OkTint, DelWord, AddWord,
    SynKey, SynStr, SynNum, SynCom,
};

enum class ColourScheme { Light, Dark, Contrast };

/// The one place of colours, icons, palette and style sheet, for both houses' widgets.
class Look : public QObject
{
    Q_OBJECT

public:
    /// The process's look. Needs a QGuiApplication for palette and icons.
    static Look &instance();

    ColourScheme scheme() const { return m_scheme; }
    /// True where the paper is darker than the ink.
    bool isDark() const;
    /// Takes a scheme: colours, then changed(). For Contrast all colours come from \a system.
    void setScheme(ColourScheme scheme, const QPalette &system = {});
    QColor colour(Token token) const;
    QPalette palette() const;
    /// galley.qss with the colours put in.
    QString styleSheet() const;
    /// An icon of resources/icons, drawn in \a token's colour and in the accent when checked; follows the scheme.
    static QIcon icon(const QString &name, Token token = Token::Ink2);

    /// Font sizes of LOOK are factors of the system's font; QSS never sets them.
    static QFont font(qreal factor, QFont::Weight weight = QFont::Normal);
    static QFont monospace(qreal factor);
    /// max(\a pixels, what \a pixels is at a 13 px font, grown to the real font).
    static int scaled(int pixels);

Q_SIGNALS:
    void changed();

private:
    Look();
    ColourScheme m_scheme = ColourScheme::Light;
    QPalette m_system;
};

} // namespace Galley
