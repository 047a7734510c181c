// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/style/prosefinding.h"

#include <QList>

#include <optional>

class QTextDocument;

namespace Galley {

class TextMarks;

/// What was found of one kind, with its marks: where each stands now, as long as nobody has touched
/// it.
class ProseMarks
{
public:
    /// \a marks must outlive this.
    explicit ProseMarks(TextMarks &marks)
        : m_marks(marks)
    { }

    /// \a found ascends, and counts in the document as it is now.
    void set(QTextDocument *document, const QList<ProseFinding> &found);
    /// What is marked at a position, with its places as they are now.
    std::optional<ProseFinding> at(qsizetype position) const;
    /// All that are marked still.
    QList<ProseFinding> now() const;

private:
    TextMarks &m_marks;
    QList<ProseFinding> m_found; ///< as many as there are marks, in their order
};

} // namespace Galley
