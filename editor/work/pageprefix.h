// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <atomic>

namespace Galley {

/// What the addresses of a blog's pages begin with, as its posts link each other: "/blog/" where
/// most of such links are "/blog/NAME" and NAME is a post's file or folder. Empty if too few tell.
/// Reads some hundred posts: for a thread of its own. \a posts: absolute paths.
QString usualPagePrefix(const QStringList &posts, const std::atomic_bool &cancelled);

} // namespace Galley
