// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

/// A picture that a front matter names.
struct FrontPicture {
    QString target; ///< as the value reads, quotes and escapes undone
    qsizetype position
        = 0; ///< of the target in the whole text, UTF-16 units; behind an opening quote
    int coverRank = -1; ///< place of its key in coverKeys(), -1 if it is none of them
};

/// The keys that name a post's cover ("image", "cover", "coverImage", "thumbnail", ...), in order
/// of preference. Compared without regard to case.
QStringList coverKeys();

/// The pictures of a front matter, in the file's order: the values of cover keys, plain or in a
/// list or map ("cover: {image: x}"), and of other keys if they have a picture's name. \a text is
/// the one that \a frontMatter was read from.
QList<FrontPicture> frontPictures(const FrontMatter &frontMatter, const QString &text);

/// What the post shows as its cover, as written; empty if there is none.
QString coverReference(const FrontMatter &frontMatter);

} // namespace Galley
