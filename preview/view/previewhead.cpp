// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/previewhead.h"

namespace Galley {

QJsonObject PreviewHead::toJson() const
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("cover"), cover},
            {QStringLiteral("coverMissing"), coverMissing},
            {QStringLiteral("coverStatus"), coverStatus},
            {QStringLiteral("coverWidth"), coverSize.width()},
            {QStringLiteral("coverHeight"), coverSize.height()},
            {QStringLiteral("date"), date},
            {QStringLiteral("description"), description},
            {QStringLiteral("language"), language}};
}

} // namespace Galley
