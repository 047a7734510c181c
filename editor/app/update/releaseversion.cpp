// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/update/releaseversion.h"

#include <QRegularExpression>

namespace Galley {

QString ReleaseVersion::text() const
{
    return stage.isEmpty() ? number.toString() : number.toString() + u'-' + stage;
}

std::optional<ReleaseVersion> readReleaseVersion(const QString &tag)
{
    // What is behind a plus says how it was built, not what it is.
    static const QRegularExpression shape(
        QStringLiteral("\\Av?([0-9]{1,6}(?:\\.[0-9]{1,6}){1,3})"
                       "(?:[-_.]?([A-Za-z][0-9A-Za-z.-]{0,30}))?(?:\\+[0-9A-Za-z.-]{0,60})?\\z"));
    const QRegularExpressionMatch found = shape.match(tag);
    if (!found.hasMatch())
        return std::nullopt;
    return ReleaseVersion{QVersionNumber::fromString(found.captured(1)), found.captured(2)};
}

bool isLater(const ReleaseVersion &one, const ReleaseVersion &other)
{
    const int order = QVersionNumber::compare(one.number.normalized(), other.number.normalized());
    return order > 0 || (order == 0 && one.stage.isEmpty() && !other.stage.isEmpty());
}

} // namespace Galley
