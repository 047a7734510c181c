// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QObject>

class QTextDocument;

namespace Galley {

/// Places of a document that are marked until they are looked for again: what is garbled, what was
/// found. They move along with the text before them; one that is touched is gone: its span gets the
/// length 0.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Marks \a spans, ascending, of this document; null marks nothing.
    void set(QTextDocument *document, const QList<Span> &spans);
    /// As many as were set, in their order, where they stand now.
    const QList<Span> &spans() const { return m_spans; }

Q_SIGNALS:
    void changed();

private:
    void follow(qsizetype position, qsizetype removed, qsizetype added);

    QMetaObject::Connection m_following;
    QList<Span> m_spans;
};

} // namespace Galley
