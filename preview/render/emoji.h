// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Galley {

/// The text with GitHub's names for signs, ":smile:", replaced by the signs; UTF-8. What is no such
/// name stays.
QByteArray withEmoji(QByteArrayView text);

} // namespace Galley
