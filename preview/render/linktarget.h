// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// Where a link's or picture's target is written, UTF-16 units; its angle brackets are not part of
/// it.
struct LinkTarget {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end = 0; ///< behind what was read; 0 if there is no target here
    bool templated = false; ///< holds {{ ... }} or {% ... %}, in which spaces may be
    qsizetype titleStart = 0; ///< of an inline target's title, at its first quote
    qsizetype titleLength = 0; ///< with its quotes; 0 if there is none
};

/// Reads "(target "title")" at \a at, the opening bracket. \a to bounds it.
LinkTarget readInlineTarget(QStringView text, qsizetype at, qsizetype to);

/// Reads the target of a link definition, behind its colon.
LinkTarget readDefinitionTarget(QStringView text, qsizetype at, qsizetype to);

/// "[label]: target"; its target's end is 0 if there is none.
struct LinkDefinition {
    QStringView label;
    LinkTarget target;
};

/// Reads the definition that a line may begin with, quoted or not. The three positions are where
/// the line, the next one and the one after that begin: the target may stand on the next.
LinkDefinition readLinkDefinition(QStringView text, qsizetype line, qsizetype next,
                                  qsizetype afterNext);

} // namespace Galley
