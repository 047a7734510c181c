// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Galley {

/// The lists of fonts in the page's style sheet (its --serif, --sans and --mono) without what is
/// not among \a installed, the families that this machine has. The engine would look for each
/// missing one again for every size, weight and slope of a post: the longest part of the time until
/// a post is first seen. Generic names stay, and those that the engine has a stand-in for.
QJsonObject pageFonts(const QString &sheet, const QStringList &installed);

} // namespace Galley
