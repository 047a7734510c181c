// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/textmarks.h"

#include <QTextDocument>

namespace Galley {

void TextMarks::set(QTextDocument *document, const QList<Span> &spans)
{
    disconnect(m_following);
    m_spans = spans;
    if (document && !spans.isEmpty()) {
        m_following = connect(document, &QTextDocument::contentsChange, this, &TextMarks::follow);
    }
    Q_EMIT changed();
}

void TextMarks::follow(qsizetype position, qsizetype removed, qsizetype added)
{
    for (Span &span : m_spans) {
        if (span.start >= position + removed) {
            span.start += added - removed;
        } else if (span.end() > position) {
            span.length = 0;
        }
    }
}

} // namespace Galley
