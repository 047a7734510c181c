// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <atomic>

namespace Galley {

/// Why a picture is not taken in.
enum class ImportFault {
    None,
    Vanished, ///< there is no such file (any more)
    Unreadable, ///< the system does not let it be read
    NoPicture, ///< its content is no picture, whatever its name says
    Damaged, ///< it ends too early, or cannot be read as what it begins as
    TooManyPixels, ///< unpacked it would take more memory than a photograph warrants
    TooManyBytes, ///< it weighs more than PictureLimits::MaxImportBytes
    UnknownKind, ///< a picture of a kind that cannot be read here: HEIC without its plugin
    UnsafeSvg, ///< a drawing that brings a script, or loads something from elsewhere
    KeepsPosition, ///< its position cannot be taken out
    Cancelled,
};

/// What an author wants of pictures that come in.
struct ImportWishes {
    int greatestWidth = 0; ///< pixels; wider ones are made smaller. 0: as they are
    bool toWebP = false; ///< photographs and bitmaps become WebP where that is smaller
    friend bool operator==(const ImportWishes &, const ImportWishes &) = default;
};

/// A picture made ready for a blog, or why it is not.
struct ImportedPicture {
    ImportFault fault = ImportFault::None;
    QString detail = {}; ///< the system's reason, or the kind that cannot be read
    QByteArray bytes = {}; ///< of the file to be written
    QString suffix = {}; ///< "jpg", by what it is
    QSize size = {}; ///< pixels, upright; empty where no pixels are counted
    bool turned = false; ///< upright now, without loss
    bool tagKept = false; ///< lies as it was, and says so
    bool stripped = false; ///< metadata was taken out
    bool resized = false;
    bool recompressed = false; ///< its pixels were written anew
    bool ok() const { return fault == ImportFault::None; }
};

/// Makes a picture ready: turned upright, without position, camera and comments, its colour profile
/// kept; pixels are only written anew where a wish, or a format that browsers do not show, asks for
/// it. The format is told by the content. What comes out has been read again and shows the same.
/// Takes its time with large ones: for a thread of its own; ends soon after \a cancelled is true.
ImportedPicture importPicture(const QByteArray &bytes, const ImportWishes &wishes,
                              const std::atomic_bool &cancelled);
/// The same for a file.
ImportedPicture importPictureFile(const QString &path, const ImportWishes &wishes,
                                  const std::atomic_bool &cancelled);
/// The same for a bitmap from the clipboard.
ImportedPicture importBitmap(const QImage &image, const ImportWishes &wishes,
                             const std::atomic_bool &cancelled);

} // namespace Galley
