// SPDX-License-Identifier: GPL-3.0-or-later
#include "exifwriter.h"

#include <QFile>

#include <exiv2/exiv2.hpp>

#include <functional>

namespace Galley {

namespace {

bool edit(const QString &path, const std::function<void(Exiv2::ExifData &)> &change)
{
    try {
        const auto image = Exiv2::ImageFactory::open(QFile::encodeName(path).toStdString());
        image->readMetadata();
        change(image->exifData());
        image->writeMetadata();
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace

bool writeOrientation(const QString &path, int orientation)
{
    return edit(path, [orientation](Exiv2::ExifData &exif) {
        exif["Exif.Image.Orientation"] = uint16_t(orientation);
    });
}

bool writePosition(const QString &path)
{
    return edit(path, [](Exiv2::ExifData &exif) {
        exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
        exif["Exif.GPSInfo.GPSLatitude"] = "48/1 51/1 24/1";
        exif["Exif.GPSInfo.GPSLongitudeRef"] = "E";
        exif["Exif.GPSInfo.GPSLongitude"] = "2/1 21/1 7/1";
    });
}

bool writeEmptyPosition(const QString &path)
{
    return edit(path, [](Exiv2::ExifData &exif) { exif["Exif.GPSInfo.GPSVersionID"] = "2 3 0 0"; });
}

} // namespace Galley
