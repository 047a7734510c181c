// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/wavymarks.h"

#include <QTextDocument>

namespace Galley {

void WavyMarks::set(QTextDocument *document, const QList<Span> &spans)
{
    disconnect(m_following);
    m_spans = spans;
    if (document && !spans.isEmpty()) {
        m_following = connect(document, &QTextDocument::contentsChange, this, &WavyMarks::follow);
    }
    Q_EMIT changed();
}

void WavyMarks::follow(qsizetype position, qsizetype removed, qsizetype added)
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
