// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/namedpictures.h"

namespace Galley {

NamedPictures readNamedPictures(const QString &text)
{
    NamedPictures named{FrontMatter::read(text), {}, {}};
    named.front = frontPictures(named.frontMatter, text);
    named.body = findPictures(QStringView(text).mid(named.frontMatter.fence().bodyStart));
    return named;
}

} // namespace Galley
