// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>

#include <optional>

namespace Galley {

/// Edits of a file's text, told as edits of its body: what was typed into the front matter only
/// moves the body.
class BodyEdits
{
public:
    /// The body begins there, in UTF-16 units; nothing is waiting.
    void start(qsizetype bodyStart);
    /// The next edit, in the text as the one before has left it.
    void add(const Edit &edit);
    /// Something happened that cannot be told.
    void lose() { m_lost = true; }
    /// Whether what waits has changed the front matter.
    bool touchHead() const { return m_headTouched || m_lost; }
    bool isEmpty() const { return m_edits.isEmpty() && !m_lost && !m_headTouched; }

    /// What has waited, once the text is at rest and its body begins at \a bodyStart. Nothing if
    /// that is not where the edits lead: then the body is to be taken whole.
    std::optional<QList<Edit>> take(qsizetype bodyStart);

private:
    QList<Edit> m_edits; ///< positions within the body
    qsizetype m_bodyStart = 0;
    bool m_headTouched = false;
    bool m_lost = false;
};

} // namespace Galley
