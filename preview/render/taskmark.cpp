// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/taskmark.h"

#include <QRegularExpression>

namespace Galley {

std::optional<qsizetype> taskMark(QStringView line)
{
    static const QRegularExpression task(
        QStringLiteral("^[ \\t>]*(?:(?:[-+*]|[0-9]{1,9}[.)])[ \\t>]+)+\\[([ xX\\t])\\](?=[ \\t])"));
    const QRegularExpressionMatch match = task.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedStart(1);
}

} // namespace Galley
