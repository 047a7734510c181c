// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/pictureimport.h"
#include "images/picturesource.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QSize>

#include <atomic>

namespace Galley {

/// What an author wants to be done to a picture, in this order.
struct PictureEdit {
    int turns = 0; ///< quarters to the right, 0 to 3
    QRect crop = {}; ///< pixels of the turned picture; null for all of it
    int width = 0; ///< pixels; what is not as wide is not made larger. 0: as it is
    int quality = 0; ///< 1 to 100, for pixels that are written anew; 0: where no loss is seen
    bool toWebP = false;
    bool isEmpty() const { return *this == PictureEdit(); }
    friend bool operator==(const PictureEdit &, const PictureEdit &) = default;
};

/// A picture that is about to be changed: a JPEG, a PNG or a WebP that does not move. Thread-safe
/// once it is made.
class EditablePicture
{
public:
    explicit EditablePicture(const QByteArray &bytes);

    /// Why it cannot be changed at all; UnknownKind for what cannot be written here.
    ImportFault fault() const { return m_fault; }
    QString detail() const { return m_detail; }
    const QByteArray &bytes() const { return m_bytes; }
    PictureFormat format() const { return m_source.format(); }
    /// Pixels, upright.
    QSize size() const { return m_source.size(); }
    /// More than turning: false for a JPEG of four inks.
    bool canBeRewritten() const { return m_rewritable; }
    /// It is kept with some loss, so that a quality means something.
    bool isLossy() const { return m_lossy; }

    /// The size that an edit gives, in pixels.
    QSize sizeAfter(const PictureEdit &edit) const;
    /// The blocks in which the pixels of a JPEG lie, turned by so many quarters: a frame that
    /// begins at a border between them is cut out without loss, where nothing else is asked for.
    /// Empty where there is no such way.
    QSize losslessBlock(int turns) const;
    /// The picture upright, within \a box; null if it cannot be decoded.
    QImage shown(QSize box) const;
    /// What an edit keeps of the picture, as it was before, of at most so many pixels.
    QImage before(const PictureEdit &edit, qint64 mostPixels) const;

    /// The file that an edit makes. A JPEG that is only turned keeps its pixels as they are: turned
    /// without decoding, else by its tag; so does one that is only cropped, or both, where
    /// losslessBlock() lets it. All others are without metadata, too, the colour profile
    /// kept. Where a smaller file is all that is asked for and none comes of it, and where nothing
    /// is asked for, the bytes are those of before.
    ImportedPicture changed(const PictureEdit &edit, const std::atomic_bool &cancelled) const;

private:
    QRect partOf(const PictureEdit &edit) const;
    ImportedPicture turnedJpeg(int orientation) const;
    ImportedPicture cropped(const PictureEdit &edit) const;
    ImportedPicture rewritten(const PictureEdit &edit) const;
    QByteArray encoded(const QImage &image, PictureFormat format, int quality) const;

    QByteArray m_bytes;
    PictureSource m_source;
    ImportFault m_fault = ImportFault::None;
    QString m_detail;
    bool m_rewritable = false;
    bool m_lossy = true;
    QSize m_block; ///< of a JPEG, as it is stored
};

/// A changed picture decoded to be looked at, of at most so many pixels.
QImage shownPicture(const ImportedPicture &picture, qint64 mostPixels);

} // namespace Galley
