// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/fragment.h"

#include <QHash>

namespace Galley {

/// Fills in what depends on the blocks before: makes heading ids unique the way GitHub does, and
/// numbers the references of footnotes. Fed with a document's fragments in order.
class Numbering
{
public:
    /// \a note is the number of the footnote whose text this is, 0 elsewhere.
    QByteArray fill(const Fragment &fragment, int note = 0);

private:
    QByteArray uniqueId(const QByteArray &slug);
    QByteArray noteReference(const QByteArray &number);

    QHash<QByteArray, int> m_ids;
    QHash<QByteArray, int> m_references;
};

/// A heading's id as GitHub makes it: lower-case letters, digits, "_" and "-", spaces turned into
/// "-". \a text is UTF-8. Empty if nothing is left.
QByteArray headingSlug(QByteArrayView text);

} // namespace Galley
