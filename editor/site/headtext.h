// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QByteArray>
#include <QString>

namespace Galley {

/// The beginning of a post as readable text, lines ending with "\n": its front matter and some of
/// its body. For lists and learning, which must not wait for large files; never to be written back.
/// Fails with FileMissing, FileNotRegular or FileUnreadable.
/// \a most: how many bytes are read.
Result<QString> readHeadText(const QString &path, qint64 most = 64 * 1024);

} // namespace Galley
