// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/renderer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace Galley {

/// What a post's raw HTML may be: it is taken apart and written anew, and only elements and
/// attributes of a list get written. Nothing that runs, loads by itself, styles or submits is on
/// it, and no byte passes through unread, so that a browser cannot read it another way. Works on a
/// fragment alone: an element may begin in one and end in another.
class Sanitizer
{
public:
    /// \a components: tags that begin with a capital letter are labels in the preview.
    Sanitizer(RenderTarget target, const PictureResolver *pictures, bool components = false)
        : m_target(target)
        , m_pictures(pictures)
        , m_components(components && target == RenderTarget::Preview)
    { }

    QByteArray clean(QStringView html) const;

    /// Elements that pass; \a name is lower-case.
    static bool isAllowed(QStringView name) { return elementNumber(name) >= 0; }
    /// A number for each of them, the same throughout a run of the program; -1 for all others.
    static int elementNumber(QStringView name);
    /// Elements without an end tag.
    static bool isVoid(QStringView name);
    /// Elements that go with all that is in them: scripts, styles, drawings, frames.
    static bool isDroppedWhole(QStringView name);
    /// Those of them whose content is no HTML, so that only their own end tag ends them.
    static bool isRaw(QStringView name);

private:
    QByteArray openTag(const struct HtmlToken &token) const;

    RenderTarget m_target;
    const PictureResolver *m_pictures;
    bool m_components;
};

} // namespace Galley
