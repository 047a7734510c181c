// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Galley {

/// A file of the blog that a post may show.
struct ServedFile {
    QString path; ///< canonical: no link is left in it
    QByteArray mimeType; ///< image/, audio/ or video/
};

/// The file behind the path of an address: what stands between a hostile post and the disk.
/// \a encodedPath is percent-encoded and begins with "/". Nothing comes back unless the path is
/// well-formed UTF-8 without "." and ".." segments, back-slashes or control characters, and leads,
/// all symbolic links followed, to a regular file below \a root that is a picture, sound or film.
std::optional<ServedFile> findServedFile(const QString &root, const QByteArray &encodedPath);

} // namespace Galley
