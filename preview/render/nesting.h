// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

/// A block's HTML with elements in each other only so far as a page takes them: what lies deeper
/// loses its tags and keeps its text. A browser needs time that grows with the square of the depth,
/// and some elements (details) more; and it opens formatting elements that nobody closes again in
/// each paragraph. Counts what is open by name, as tags of raw HTML need not be in order.
/// Elements that others close (p, li, td ...) do not count: they nest no deeper than those that do.
///
/// \a html is what the renderer writes: attributes in double quotes, void elements with "/>".
QByteArray boundedNesting(QByteArray html);

} // namespace Galley
