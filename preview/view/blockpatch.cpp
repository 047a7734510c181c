// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/blockpatch.h"

#include <QJsonArray>

namespace Galley {

QJsonObject BlockPatch::toJson() const
{
    QJsonArray list;
    for (const Item &item : items) {
        if (item.kept >= 0)
            list.append(item.kept);
        else
            list.append(QString::fromUtf8(item.html));
    }
    return {{QStringLiteral("at"), at},
            {QStringLiteral("removed"), removed},
            {QStringLiteral("items"), list}};
}

} // namespace Galley
