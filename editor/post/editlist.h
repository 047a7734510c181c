// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QList>
#include <QString>

namespace Galley {

/// A piece of a text: half open, in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
    bool contains(qsizetype position) const { return position >= start && position < end(); }
    friend bool operator==(const Span &, const Span &) = default;
};

/// Replaces one span of the original text.
struct Edit {
    Span span;
    QString text;
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// Changes against one original text. Every span counts in that original, so that the order in
/// which the edits were recorded does not matter; overlapping edits are refused.
/// Applied to a string here, to a document as one undo step by OpenPost.
class EditList
{
public:
    /// Records a replacement. Fails with EditOverlap when it meets one recorded before.
    Done replace(Span span, const QString &text);
    bool isEmpty() const { return m_edits.isEmpty(); }
    /// The edits in ascending order of their spans.
    const QList<Edit> &edits() const { return m_edits; }
    /// The original with all edits applied. \a original must hold every span.
    QString applied(const QString &original) const;

private:
    QList<Edit> m_edits;
};

} // namespace Galley
