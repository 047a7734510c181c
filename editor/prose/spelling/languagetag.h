// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// A language as it is told by a locale, a post or a file's name, taken apart.
struct LanguageTag {
    QString language; ///< "de"; empty if nothing was understood
    QString script = {}; ///< "Latn"
    QString region = {}; ///< "AT", "419"
    QString rest = {}; ///< what follows: "frami", "1996"

    /// Reads "de", "de-AT", "de_AT.UTF-8", "sr-Latn-RS", "de_DE_frami", and a language's English or
    /// own name: "German", "Deutsch".
    static LanguageTag read(const QString &text);
    /// "de-AT"; without the rest.
    QString text() const;
    /// The language's own name with its region, for a menu: "Deutsch (Österreich)"; the tag if Qt
    /// knows no name.
    QString name() const;
};

} // namespace Galley
