// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter/frontmember.h"

namespace Galley {

QString FrontMemberPlace::written(QStringView text, qsizetype from, qsizetype to,
                                  const FrontMember &wish) const
{
    if (wish.text.isNull()) {
        return text.mid(from, to - from).toString();
    }
    const QString gap = value.length == 0 ? QStringLiteral(" ") : QString();
    return text.mid(from, value.start - from).toString() + gap + wish.text
        + text.mid(value.end(), to - value.end());
}

} // namespace Galley
