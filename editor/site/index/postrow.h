// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postsummary.h"

#include <QByteArray>

namespace Galley {

/// Changes when bytes of another program version would be read wrongly: the index is then made
/// anew. Holds the number of the last problem code, since stored rows name problems by number.
constexpr int postRowVersion = 1000 * 2 + int(Problem::ValueNotGroup);

/// A summary without its path, as the index stores it.
QByteArray postRow(const PostSummary &post, const QString &root);
PostSummary postOfRow(const QByteArray &row, const QString &path, const QString &root);

} // namespace Galley
