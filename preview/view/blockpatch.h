// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Galley {

/// What turns the blocks that a page has into others, touching as few as it can.
struct BlockPatch {
    struct Item {
        int kept
            = -1; ///< a block that stays: its index within the replaced range; -1 for a new one
        QByteArray html;
    };
    int at = 0; ///< index of the first replaced block
    int removed = 0; ///< how many blocks are replaced
    QList<Item> items; ///< by what, in order
    bool complete = true; ///< false if it is only a beginning of what is wanted

    /// As the page's script takes it.
    QJsonObject toJson() const;
};

} // namespace Galley
