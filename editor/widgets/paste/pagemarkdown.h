// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

class HtmlTree;

/// What a page says, as Markdown: headings, paragraphs, lists and tasks, quotes, code with its
/// language, tables, links, pictures and what is strong, emphasised or struck. All else of a page
/// goes: its looks, scripts, forms, and pictures that nobody sees.
struct PageMarkdown {
    QStringList lines;
    QString line; ///< the same within a line of others', if it is one paragraph
    QString cell; ///< the same in a cell of a table
    int paragraphs = 0; ///< blocks of any kind
    bool plain = true; ///< paragraphs without any markup
    bool broken = false; ///< lines end within a paragraph
    int pictures = 0; ///< links to pictures of other sites
    int lost = 0; ///< pictures that have no address in the web

    static PageMarkdown of(const HtmlTree &tree);
};

} // namespace Galley
