// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

/// How pictures that come in are called. Each falls back on the next where it has nothing to say:
/// the number always has.
enum class PictureNaming {
    AltText, ///< "mozilla-office-in-paris.jpg", as the alt text says
    OwnName, ///< "dsc-0417.jpg", as the file was called
    Numbered, ///< in the manner of the folder: "003.jpg" behind "002.png"; else with the post's
              ///< slug
};

/// What is known of a picture that wants a name.
struct PictureNameWish {
    PictureNaming naming = PictureNaming::AltText;
    QString alt = {};
    QString ownName = {}; ///< of its file, with its suffix; empty for a bitmap
    QString slug = {}; ///< of the post
};

/// A text as the first part of a file's name that every system and every web server takes: lower
/// case, words joined by "-", accents of Latin letters dropped, letters of other scripts kept; at
/// most 80 bytes. Empty if nothing of it can stand in a name.
QString cleanPictureStem(const QString &text);

/// A name with this suffix that none of \a taken has, not even in other letter case. \a taken: the
/// names in the folder, whatever they are.
QString freePictureName(const PictureNameWish &wish, const QString &suffix,
                        const QStringList &taken);

} // namespace Galley
