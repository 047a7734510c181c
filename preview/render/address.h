// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

/// The preview's one scheme. Its host "page" serves the shell, its host "blog" the blog's own
/// pictures.
inline constexpr char PreviewScheme[] = "galley";

/// The address of a picture in the preview: "galley://blog/public/a%20b.jpg?v=123".
/// \a file is relative to the blog's root; \a stamp changes with the file, so that nothing stale is
/// shown.
QByteArray pictureAddress(const QString &file, qint64 stamp);

} // namespace Galley
