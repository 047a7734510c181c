// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace Galley {

/// The text with GitHub's names for signs, ":smile:", replaced by the signs; UTF-8. What is no such
/// name stays.
QByteArray withEmoji(QByteArrayView text);

/// All the names with their signs, by the alphabet.
const QList<std::pair<QByteArray, QByteArray>> &emojiNames();

} // namespace Galley
