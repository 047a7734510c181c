// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "render/picturereference.h"
#include "work/frontpictures.h"

#include <QList>
#include <QString>

namespace Galley {

/// The pictures that a post's text names, as written: nothing is looked for on the disk. Read once,
/// asked by all who check a post.
struct NamedPictures {
    FrontMatter frontMatter;
    QList<FrontPicture> front;
    QList<PictureReference> body; ///< positions from the body's start, UTF-16 units
};

/// \a text: the whole post, lines end with "\n".
NamedPictures readNamedPictures(const QString &text);

} // namespace Galley
