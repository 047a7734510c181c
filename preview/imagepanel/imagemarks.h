// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "look/look.h"

#include <QList>
#include <QMetaType>

namespace Galley {

/// One thing to know about a picture: an icon, a colour, and always words.
struct ImageMark {
    QString icon;
    Token token = Token::Ink2;
    QString words;
    friend bool operator==(const ImageMark &, const ImageMark &) = default;
};

/// The picture's name: the file's, or the one that the post says where there is no file.
QString imageName(const ImageEntry &entry);
/// "1600 × 1067, 412 KB", or that the file is not there.
QString imageFacts(const ImageEntry &entry);
/// The marks in the order in which they are shown.
QList<ImageMark> imageMarks(const ImageEntry &entry);
/// Whether a mark of it is a warning or an error.
bool isToLookAt(const ImageEntry &entry);
/// "Cover, and line 8 of this post", or that it is not used.
QString imageUse(const ImageEntry &entry);
/// Name, facts and marks as one line, for screen readers.
QString imageAsWords(const ImageEntry &entry);

} // namespace Galley

Q_DECLARE_METATYPE(Galley::ImageMark)
