// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureimport.h"

#include "images/pictureformat.h"
#include "images/picturelimits.h"
#include "images/picturemetadata.h"
#include "images/picturesource.h"
#include "images/picturewriter.h"

#include <QFile>
#include <QFileInfo>

namespace Galley {

namespace {

ImportedPicture refused(ImportFault fault, const QString &detail = {})
{
    ImportedPicture picture;
    picture.fault = fault;
    picture.detail = detail;
    return picture;
}

/// Whether the wishes ask for other pixels than the file holds.
bool wantsOtherPixels(const PictureSource &source, const ImportWishes &wishes)
{
    if (!source.canBeRewritten())
        return false;
    const bool wide = wishes.greatestWidth > 0 && source.size().width() > wishes.greatestWidth;
    return wide || source.mustBeRewritten()
        || (wishes.toWebP && source.format() != PictureFormat::WebP);
}

/// The last look: what goes out carries no position, whatever kind of file it is.
ImportedPicture checked(const ImportedPicture &picture)
{
    if (readPictureMetadata(picture.bytes).position)
        return refused(ImportFault::KeepsPosition, picture.suffix.toUpper());
    return picture;
}

} // namespace

ImportedPicture importPicture(const QByteArray &bytes, const ImportWishes &wishes,
                              const std::atomic_bool &cancelled)
{
    if (bytes.size() > PictureLimits::MaxImportBytes)
        return refused(ImportFault::TooManyBytes);
    PictureSource source(bytes);
    if (source.fault() != ImportFault::None)
        return refused(source.fault(), source.detail());
    if (cancelled)
        return refused(ImportFault::Cancelled);
    if (wantsOtherPixels(source, wishes)) {
        const ImportedPicture written = rewritten(source, wishes);
        if (cancelled)
            return refused(ImportFault::Cancelled);
        if (written.ok())
            return checked(written);
        if (source.mustBeRewritten())
            return written;
    }
    const ImportedPicture kept = source.asItIs();
    if (cancelled)
        return refused(ImportFault::Cancelled);
    return kept.ok() ? checked(kept) : kept;
}

ImportedPicture importPictureFile(const QString &path, const ImportWishes &wishes,
                                  const std::atomic_bool &cancelled)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(ImportFault::Vanished);
    if (!info.isFile())
        return refused(ImportFault::NoPicture);
    if (info.size() > PictureLimits::MaxImportBytes)
        return refused(ImportFault::TooManyBytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(QFileInfo::exists(path) ? ImportFault::Unreadable : ImportFault::Vanished,
                       file.errorString());
    // One byte more than it may have tells of a file that grows.
    const QByteArray bytes = file.read(PictureLimits::MaxImportBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(ImportFault::Unreadable, file.errorString());
    return importPicture(bytes, wishes, cancelled);
}

ImportedPicture importBitmap(const QImage &image, const ImportWishes &wishes,
                             const std::atomic_bool &cancelled)
{
    if (image.isNull())
        return refused(ImportFault::NoPicture);
    if (qint64(image.width()) * image.height() > PictureLimits::MaxPixels)
        return refused(ImportFault::TooManyPixels);
    return importPicture(pngBytes(image), wishes, cancelled);
}

} // namespace Galley
