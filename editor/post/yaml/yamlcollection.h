// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontlanguage.h"

namespace Galley {

/// Writes lists and maps for one place in YAML: on lines of their own, indented as the file's other
/// lists and maps are, or between brackets or braces.
class YamlCollection
{
public:
    /// Both must outlive the object.
    YamlCollection(const FrontLanguage &language, const FrontPlace &place);

    /// How \a wish may be written, the best first; empty if it cannot be.
    QStringList ways(const FrontNode &wish) const;

private:
    void learnFrom(const FrontNode &map);
    bool standsOnLines(const FrontNode &wish) const;
    /// The members a line each, the first without its indent; empty if they cannot be written.
    QString lines(const FrontNode &wish, qsizetype column) const;
    qsizetype columnOf(qsizetype position) const;

    const FrontLanguage &m_language;
    const FrontPlace &m_place;
    bool m_listsOnLines = false; ///< most lists of the file are
    qsizetype m_listIndent = 2; ///< from a key to the dashes below it
    qsizetype m_mapIndent = 2; ///< from a key to the keys below it
    QString m_dash; ///< with the blanks behind it
};

} // namespace Galley
