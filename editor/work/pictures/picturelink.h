// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "site/linkstyle.h"

#include <QList>
#include <QString>

#include <optional>

namespace Galley {

/// How a post writes the addresses of its pictures: those of its body that are there, else those
/// that are not and say where they would be, else those of its front matter. Nothing for a post
/// that names none.
std::optional<LinkStyle> ownLinkStyle(const Blog &blog, const QString &postFile,
                                      const QList<PictureUse> &uses);

/// The Markdown of a picture. \a target is an address that referenceTo() has made. \a alt is any
/// text: its line ends become spaces, and what Markdown, templates or MDX would read in it is
/// escaped.
QString pictureMarkdown(const QString &alt, const QString &target);

/// Where the alt text stands in what pictureMarkdown() made.
inline constexpr qsizetype AltStart = 2;

/// A text of alt as pictureMarkdown() writes it.
QString escapedAlt(const QString &alt);

/// Where links go into a text, and what is written there.
struct LinkPlace {
    qsizetype position = 0; ///< in the whole text, UTF-16 units
    QString written = {}; ///< the links, with the lines around them that they need
    qsizetype alt = 0; ///< within \a written: where the first one's alt text begins
};

/// The place for pictures at a position of a text: within a line they stand in it, in an empty line
/// and before a paragraph they become paragraphs of their own. A position in the front matter means
/// the body's beginning. Nothing where a link is no link: in code, in HTML.
std::optional<LinkPlace> linkPlace(const QString &text, qsizetype position,
                                   const QStringList &links);

/// A post's text with paragraphs behind its end, each a link: nothing where the post ends inside of
/// code or HTML, in which a link is no link.
std::optional<QString> withPicturesAtEnd(const QString &text, const QStringList &links);

} // namespace Galley
