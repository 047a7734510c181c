// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/fence.h"

class QTextDocument;

namespace Galley {

/// Where the body of a post begins in its document, kept while the text changes. A change in the
/// body costs nothing; one in the front matter costs what the front matter weighs.
///
/// A post whose front matter ends the file without a line behind it has no line for a body: it
/// counts as having no front matter, so that all of it is shown until there is such a line.
class BodyStart
{
public:
    void find(const QTextDocument &document);
    /// To be told of each change, as QTextDocument::contentsChange() says it.
    void documentChanged(const QTextDocument &document, int from, int removed, int added);

    /// In UTF-16 units; always the first one of a line.
    int position() const { return m_position; }

private:
    bool mayClose(const QTextDocument &document, int from, int added) const;

    int m_position = 0;
    /// What changes here or further down cannot move the start; at first nothing is known.
    int m_decidedAt = 1;
    bool m_unclosed = false;
};

} // namespace Galley
