// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace Galley {

/// The preview's one scheme. Its host "page" serves the shell, its host "blog" the blog's own
/// pictures.
inline constexpr char PreviewScheme[] = "galley";

/// The address of a picture in the preview: "galley://blog/public/a%20b.jpg?v=123".
/// \a file is relative to the blog's root; \a stamp changes with the file, so that nothing stale is
/// shown.
QByteArray pictureAddress(const QString &file, qint64 stamp);

/// The address in the preview of a picture on another site, sealed: a post cannot make one up, so
/// that only what was rendered as a picture is ever asked for. Empty where \a url is no address of
/// the web. A user's name and password in it are left out.
QByteArray webPictureAddress(const QString &url);
/// The picture's own address; nothing if the seal is not this program run's.
std::optional<QUrl> webPictureOf(const QUrl &address);

} // namespace Galley
