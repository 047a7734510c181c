// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imagefolder.h"

#include <QHash>
#include <QMutex>

namespace Galley {

/// What is known of files until they change: a folder of a thousand photographs is read once, not
/// at each pause of typing. Thread-safe.
class ImageFacts
{
public:
    /// A file with its size in pixels and whether it carries a position.
    ImageFile read(const QString &path);
    /// The files of a folder as listImages() orders them: pictures, then sound, films and papers.
    /// \a headers false reads no file that is not known already, only its entry.
    QList<ImageFile> list(const QString &folder, bool headers);
    /// SHA-256 of the file's bytes; empty if it cannot be read.
    QByteArray digest(const ImageFile &image);
    /// For each file that has the bytes of one before it in the list: its path, and that one's.
    QHash<QString, QString> duplicates(const QList<ImageFile> &files);

private:
    struct Known {
        ImageFile image;
        QByteArray digest;
    };
    bool isCurrent(const Known &known, const ImageFile &image) const;

    QMutex m_mutex;
    QHash<QString, Known> m_known;
};

} // namespace Galley
