// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

/// The PDF with a title, which the engine does not write and readers show in their windows: its
/// information is written once more behind its end, as ISO 32000-1, 7.5.6 (incremental updates)
/// has it. The same bytes where the end is not as the engine writes it.
QByteArray withTitle(const QByteArray &pdf, const QString &title);

} // namespace Galley
