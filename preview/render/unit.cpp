// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/unit.h"

#include <QString>

namespace Galley {

QByteArray noteName(QByteArrayView label)
{
    return QString::fromUtf8(label).toCaseFolded().toUtf8();
}

} // namespace Galley
