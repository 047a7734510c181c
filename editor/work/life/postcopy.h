// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/fileoperation.h"
#include "work/life/namesakes.h"

#include <QDateTime>

#include <atomic>

namespace Galley {

/// Plans a copy of the post at \a post (absolute) under a name of its own: today's date where the
/// original has one, as a draft where this blog marks those, no old addresses, with a copy of the
/// folders that are the post's alone. \a text is the post's as the author sees it; \a copyTitle the
/// title of the copy. Reads the folders, writes nothing. Fails as readFile(), encodeText() and
/// FrontMatter::set(), with FileTooLarge where the folders are more than \a limit bytes.
Result<FileOperation> planPostCopy(const Blog &blog, const QString &post, const QString &text,
                                   const QString &copyTitle, const QDateTime &now,
                                   const std::atomic_bool &cancelled,
                                   qint64 limit = 256 * 1024 * 1024);

} // namespace Galley
