// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/fragment.h"

#include <QHash>

namespace Galley {

/// Makes the ids of headings unique the way GitHub does. Fed with a document's slugs in order.
class HeadingIds
{
public:
    QByteArray take(const QByteArray &slug);
    /// What two slugs have in common if the id of one can depend on the other: the slug without
    /// the numbers at its end.
    static QByteArrayView family(QByteArrayView slug);

private:
    QHash<QByteArray, int> m_ids;
};

/// What goes into the places that depend on the blocks before: fed with a document's fragments in
/// order, the notes last.
class Numbering
{
public:
    /// A value for each mark. \a note is the number of the footnote whose text this is, 0
    /// elsewhere.
    QByteArrayList values(const Fragment &fragment, int note = 0);

private:
    HeadingIds m_ids;
    QHash<QByteArray, int> m_references;
};

QByteArray headingIdHtml(const QByteArray &id);
/// The \a count-th reference to the note with this number.
QByteArray noteReferenceHtml(const QByteArray &number, int count);
QByteArray backReferenceHtml(int note);

/// A heading's id as GitHub makes it: lower-case letters, digits, "_" and "-", spaces turned into
/// "-". \a text is UTF-8. Empty if nothing is left.
QByteArray headingSlug(QByteArrayView text);

} // namespace Galley
