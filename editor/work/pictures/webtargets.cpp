// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/webtargets.h"

namespace Galley {

QStringList webTargets(const QList<PictureUse> &uses)
{
    QStringList targets;
    for (const PictureUse &use : uses) {
        if (use.status == PictureResolver::Status::Remote && !targets.contains(use.target))
            targets.append(use.target);
    }
    return targets;
}

EditList withOtherTargets(const QString &text, const QList<PictureUse> &uses,
                          const QHash<QString, QString> &targets)
{
    EditList edits;
    for (const PictureUse &use : uses) {
        const auto target = targets.constFind(use.target);
        if (target == targets.cend())
            continue;
        for (const QString &written :
             {use.target, QString(use.target).replace(u'&', QLatin1String("&amp;"))}) {
            if (!QStringView(text).mid(use.position).startsWith(written))
                continue;
            // Of one that is named twice in one place the first edit stands.
            static_cast<void>(edits.replace({use.position, written.size()}, *target));
            break;
        }
    }
    return edits;
}

} // namespace Galley
