// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Galley {

/// A picture that a text names, and where.
struct PictureReference {
    enum class Syntax { Markdown, Reference, Html, Shortcode };
    QString target; ///< as written, entities and escapes undone
    QString alt;
    Syntax syntax = Syntax::Markdown;
    qsizetype start = 0; ///< of the target as written, UTF-16 units in the text
    qsizetype length = 0;
    int line = 0; ///< 0-based
    qsizetype position = 0; ///< where the picture begins, at its "![", "<" or "{"
};

/// The pictures named in a post's body (lines end with "\n"), by where their targets stand, code
/// left out: Markdown inline and reference style, HTML img (src) and the like of it in components,
/// and the figure and image shortcodes of Hugo, Jekyll, Hexo and Zola. A target's angle brackets
/// and quotes are not part of it. For the reference style it stands in the definition, which is
/// named once however often it is used: so no two results overlap, and each can be replaced where
/// it is.
QList<PictureReference> findPictures(QStringView body);

} // namespace Galley
