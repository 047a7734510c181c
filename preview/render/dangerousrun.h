// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <span>

namespace Galley {

/// What a run of fewer UTF-16 units can never be: dangerous.
constexpr qsizetype HarmlessRun = 480;

/// Whether the parser, or what shows it, would need too long for a run of lines without a blank
/// one, or make too much of it. A function of these lines alone; linear in them.
bool isDangerousRun(std::span<const QByteArrayView> lines);

/// Whether this is a link definition so long that it is left out, as each use would repeat it.
bool isOverlongDefinition(QByteArrayView line);

} // namespace Galley
