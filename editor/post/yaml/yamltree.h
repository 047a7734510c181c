// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Galley {

/// One node of a YAML document as its events tell it: nothing is interpreted, no alias is followed.
struct YamlNode {
    enum class Kind { Null, Scalar, Alias, Sequence, Map };
    Kind kind = Kind::Null;
    /// In UTF-16 units of the parsed text; at an anchor or tag if it has one. Of a missing value
    /// (Null) it is where the next token starts.
    qsizetype start = 0;
    QString value = {}; ///< decoded; of a scalar only
    QString tag = {}; ///< "?" plain, "!" quoted or block, else a tag that is written
    std::size_t anchor = 0; ///< number of the anchor it has, or that an alias names; 0 none
    bool flow = false; ///< a list in brackets, a map in braces
    std::vector<YamlNode> children = {}; ///< items; of a map key and value in turn
};

} // namespace Galley
