// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The two files of a Hunspell dictionary, and the language that their name tells.
struct DictionaryFile {
    QString tag; ///< "de-DE", "sr-Latn-RS", "tr"
    QString variant = {}; ///< what else the name says: "frami" of "de_DE_frami.dic"
    QString affixes = {}; ///< absolute path of the .aff
    QString words = {}; ///< absolute path of the .dic
    friend bool operator==(const DictionaryFile &, const DictionaryFile &) = default;
};

} // namespace Galley
