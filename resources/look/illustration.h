// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace Galley {

/// Draws one of the pictures beside galley.qss ("proofsheet"), whose colours are "@name" of tokens,
/// into \a rect, as large as it fits.
void paintIllustration(QPainter &painter, const QRectF &rect, const QString &name);

} // namespace Galley
