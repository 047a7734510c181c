// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

namespace Galley {

/// One file of a post's images folder.
struct ImageFile {
    QString path; ///< absolute
    qint64 bytes = 0;
    QSize size = {}; ///< pixels, upright; empty if it is no picture that can be read
    bool gps = false; ///< carries a position
    QDateTime modified;
    QString name() const;
};

/// True for names of pictures: .jpg .jpeg .png .gif .webp .avif .svg .bmp .tif .tiff .heic .ico
bool isPictureName(const QString &fileName);

/// True for names of what a post links and does not show as a picture: sound, films, papers.
bool isAttachmentName(const QString &fileName);

/// The names of a folder's pictures (not below it), in natural order, and those of its attachments.
QStringList imageNames(const QString &folder);
QStringList attachmentNames(const QString &folder);

/// The pictures in a folder (not below it), by name in natural order. Reads headers only. \a
/// withMetadata also looks for a position.
QList<ImageFile> listImages(const QString &folder, bool withMetadata);
/// The same for one file.
ImageFile readImageFile(const QString &path, bool withMetadata);

} // namespace Galley
