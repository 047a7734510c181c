// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace Galley {

/// A folder's files: relative path to bytes.
using Files = QMap<QString, QByteArray>;

/// Every file below a folder, hidden ones too.
Files readTree(const QString &folder);
/// False if a file could not be written.
bool writeTree(const QString &folder, const Files &files);

/// tests/cases/cli/blog in a folder with a hard name, with the pictures that the post about the
/// harbour names, one more that it does not, and a copy of that post under a hard name.
std::unique_ptr<QTemporaryDir> makeSampleBlog();
/// A copy of any folder.
std::unique_ptr<QTemporaryDir> copyOf(const QString &folder);

} // namespace Galley
