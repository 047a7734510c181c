// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

/// A block's HTML with elements in each other only so far as a page takes them: what lies deeper
/// loses its tags and keeps its text. A browser needs time that grows with the square of the depth,
/// and some elements (details) more; and it opens formatting elements that nobody closes again in
/// each paragraph.
/// Follows which elements a browser holds open, by the HTML standard's rules for building a tree:
/// an end tag that it passes over (as it lies in a table's cell, say) ends nothing here either.
/// Where formats cross each other more may be taken for open than is, never less.
///
/// \a html is what the renderer writes: attributes in double quotes, void elements with "/>".
QByteArray boundedNesting(QByteArray html);

} // namespace Galley
