// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paste/inlinewords.h"

#include <optional>

namespace Galley {

class HtmlTree;
struct HtmlNode;

/// Elements that stand in lines of their own.
bool isBlock(const HtmlNode &node);
/// What is not shown, or is no text: styles, fields of forms, drawings, films.
bool isUnseen(const HtmlNode &node);
/// How words in an element look, if those around it look like \a around. Its link is not looked at.
WordStyle lookInside(const HtmlNode &node, WordStyle around);

/// A picture of a page.
struct PastedPicture {
    enum class Kind : quint8 {
        Web, ///< in the web
        Words, ///< an emoji: its words are it
        Lost, ///< in a file or in the page itself
        None ///< nobody sees it
    };
    Kind kind = Kind::None;
    QString words;
    QString address;
    static PastedPicture of(const HtmlNode &image);
};

/// What a "pre" says, its lines as they are.
QString codeText(const HtmlTree &tree, const HtmlNode &node);
/// The name of a language out of classes like "language-x", "highlight-source-x"; or empty.
QString codeLanguage(const HtmlNode &node);

} // namespace Galley
