// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "post/editlist.h"

#include <QHash>
#include <QStringList>

namespace Galley {

/// The addresses of other sites under which a post shows pictures, each once, in the text's order.
/// \a uses: as of pictureUses(), of that text.
QStringList webTargets(const QList<PictureUse> &uses);

/// Other targets for some of them, in every place that shows them. \a targets: the new one of each
/// address. A place where the address is written in another way than it reads, but for the "&amp;"
/// of HTML, is left.
EditList withOtherTargets(const QString &text, const QList<PictureUse> &uses,
                          const QHash<QString, QString> &targets);

} // namespace Galley
