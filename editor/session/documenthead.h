// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/fence.h"

#include <QString>

class QTextDocument;

namespace Galley {

/// The beginning of a document up to where its front matter ends, read without touching the rest.
struct DocumentHead {
    QString text; ///< up to the body where there is front matter, else as much as was looked at
    Fence fence; ///< of that text, and so of the document
    /// Changes behind this position, in UTF-16 units, leave the front matter as it is.
    qsizetype examined = 0;
};

/// Reads it. Costs what the front matter weighs; without one at most some kilobytes, with one that
/// is never closed at most 256 Ki units: what begins with a fence and goes on longer is no front
/// matter.
DocumentHead readHead(const QTextDocument &document);

/// True if both have the same front matter, whatever follows it.
bool sameFrontMatter(const DocumentHead &a, const DocumentHead &b);

} // namespace Galley
