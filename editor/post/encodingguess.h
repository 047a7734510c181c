// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

/// What the statistics of the bytes say their legacy encoding is, by the name that Galley has for
/// it; empty if they say nothing, or something that Galley does not edit (stateful encodings).
QString guessEncoding(const QByteArray &bytes);

} // namespace Galley
