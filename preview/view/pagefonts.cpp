// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagefonts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

/// What the engine takes for a font that is not there, because it has the same widths.
struct StandIn {
    QLatin1String wanted;
    QLatin1String taken;
};

constexpr StandIn StandIns[] = {
    {QLatin1String("cambria"), QLatin1String("caladea")},
    {QLatin1String("georgia"), QLatin1String("gelasio")},
    {QLatin1String("consolas"), QLatin1String("inconsolata")},
};

/// As they are compared: without the maker, whom Qt adds to a name that two of them use.
QSet<QString> comparable(const QStringList &families)
{
    QSet<QString> names;
    for (const QString &family : families)
        names.insert(family.left(family.indexOf(QLatin1String(" ["))).toLower());
    return names;
}

bool isThere(QString name, const QSet<QString> &installed)
{
    static const QRegularExpression generic(
        QStringLiteral("^(?:-apple-system|system-ui|(?:ui-)?(?:sans-serif|serif|monospace))$"));
    name = name.remove(u'"').toLower();
    if (generic.match(name).hasMatch() || installed.contains(name))
        return true;
    return std::any_of(std::begin(StandIns), std::end(StandIns), [&](const StandIn &each) {
        return each.wanted == name && installed.contains(each.taken);
    });
}

} // namespace

QJsonObject pageFonts(const QString &sheet, const QStringList &installed)
{
    static const QRegularExpression list(QStringLiteral("(--(?:serif|sans|mono)):([^;]+);"));
    const QSet<QString> names = comparable(installed);
    QJsonObject fonts;
    for (auto each = list.globalMatch(sheet); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QStringList kept;
        for (const QString &name : match.captured(2).split(u',')) {
            if (isThere(name.simplified(), names))
                kept.append(name.simplified());
        }
        fonts.insert(match.captured(1), kept.join(QStringLiteral(", ")));
    }
    return fonts;
}

} // namespace Galley
