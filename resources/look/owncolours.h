// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/token.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Galley {

/// What is wrong with a line of an author's colours.
struct ColourProblem {
    enum class Kind {
        NoSign, ///< the line has no "="
        UnknownName,
        NotAColour,
        NamedTwice, ///< the later line counts
        NotABase, ///< "base" is neither light nor dark
        LowContrast, ///< it is used all the same
    };

    Kind kind = Kind::NoSign;
    int line = 0; ///< 1-based
    QString name; ///< of the colour, as written
    QString value; ///< as written; of LowContrast: the name of the other colour
    qreal ratio = 0; ///< of LowContrast
    friend bool operator==(const ColourProblem &, const ColourProblem &) = default;
};

/// An author's own colours: some of the tokens, over those of the light or of the dark scheme.
struct OwnColours {
    ColourScheme base = ColourScheme::Light; ///< Light or Dark
    QHash<Token, QColor> colours;
    friend bool operator==(const OwnColours &, const OwnColours &) = default;
};

struct ReadColours {
    OwnColours own; ///< what could be read
    QList<ColourProblem> problems; ///< in the order of their lines
};

/// Reads lines "name = #rrggbb", whose names are those of tokens.json, and one "base = light" or
/// "base = dark". Blank lines and those that begin with "#" say nothing. Text that would stand out
/// from its ground by less than 4.5 to 1 is told where one of the two colours is the author's.
ReadColours readOwnColours(const QString &text);

/// A file to begin with: every token with its colour in \a scheme (Light or Dark), behind \a
/// comment, whose lines get their "#" here.
QString ownColoursTemplate(ColourScheme scheme, const QString &comment);

} // namespace Galley
