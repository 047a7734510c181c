// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Galley {

/// A picture that a text names, and where.
struct PictureReference {
    enum class Syntax { Markdown, Reference, Html, Shortcode };
    QString target;            ///< as written, entities and escapes undone
    QString alt;
    Syntax syntax = Syntax::Markdown;
    qsizetype start = 0;       ///< of the target as written, UTF-16 units in the text
    qsizetype length = 0;
    int line = 0;              ///< 0-based
};

/// The pictures named in a post's body (lines end with "\n"), in the text's order, code left out:
/// Markdown inline and reference style, HTML img (src, JSX too), and Hugo's and Jekyll's figure and image shortcodes.
QList<PictureReference> findPictures(QStringView body);

} // namespace Galley
