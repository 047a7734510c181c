// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/typing.h"

#include <QStringList>

class QMimeData;

namespace Galley {

/// A page, or a part of one, that stands in the clipboard, as Markdown.
struct PastedPage {
    QStringList lines;
    QString line; ///< the same within a line of others', if it is one paragraph of one line
    QString cell; ///< the same in a cell of a table
    int pictures = 0; ///< of other sites, linked
    int lost = 0; ///< pictures that cannot be linked

    /// Nothing if the HTML says no more than the plain text beside it: a word, lines of code out of
    /// an editor with their colours; nor if it is longer than \a LongestHtml.
    static std::optional<PastedPage> read(const QMimeData &data);
    static constexpr qsizetype LongestHtml = 4'000'000; ///< UTF-16 units
};

/// Puts a page in place of what is selected: one paragraph into the line, more as blocks of their
/// own. Nothing where no Markdown is.
std::optional<TypingChange> pastePage(const TypingText &text, const TypingSelection &selection,
                                      const PastedPage &page);

} // namespace Galley
