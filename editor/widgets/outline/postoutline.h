// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/outline/postheadings.h"

#include <QObject>
#include <QPointer>

class QTextDocument;

namespace Galley {

class BodyLayout;

/// The headings of a document that a BodyEditor shows, kept while it changes: a change costs the
/// lines that were read anew for it. They have no ids but those that they say themselves.
class PostOutline : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null follows none. The document must have the layout that a BodyEditor gave it.
    void follow(QTextDocument *document);
    const QList<PostHeading> &headings() const { return m_headings; }
    /// The heading whose section has this 0-based line of the file; -1 above the first one.
    int at(int line) const;
    /// The heading that a section belongs to; -1 if there is none.
    int parentOf(int heading) const;
    /// The line behind a section with all that belong to it.
    int endOf(int heading) const;
    /// The section of the same parent that follows, or is before; -1 if there is none.
    int nextOf(int heading) const;
    int previousOf(int heading) const;

Q_SIGNALS:
    /// Only the words of this one are others now.
    void retitled(int heading);
    /// There are other headings, or other levels.
    void changed();

private:
    void take(int first, int last);

    QPointer<QTextDocument> m_document;
    QPointer<BodyLayout> m_layout;
    QList<PostHeading> m_headings; ///< by their lines
    int m_lines = 0;
};

} // namespace Galley
