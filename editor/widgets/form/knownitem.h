// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Galley {

/// An item of a list that posts of this blog have, a tag for example.
struct KnownItem {
    QString name;
    int posts = 0; ///< how many have it; 0 where that is not known

    bool operator==(const KnownItem &) const = default;
};

/// What posts have in their lists, by the list's key.
using KnownItems = QHash<QString, QList<KnownItem>>;

} // namespace Galley
