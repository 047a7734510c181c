// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QString>
#include <QStringView>

namespace Galley {

/// What a list or map shall hold at one place after a change.
struct FrontMember {
    int old = -1; ///< the member that stands there: moved with its comments; -1 for a new one
    QString text = {}; ///< a new member's text; of an old one what replaces its value, if not null
};

/// Where a member of a list or map stands now.
struct FrontMemberPlace {
    qsizetype start = 0; ///< at its key or dash
    Span value;

    /// What \a text holds from \a from to \a to, around the member, with its value as \a wish says.
    QString written(QStringView text, qsizetype from, qsizetype to, const FrontMember &wish) const;
};

} // namespace Galley
