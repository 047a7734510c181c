// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prosemarks.h"

#include "widgets/body/textmarks.h"

#include <QTextDocument>

#include <algorithm>

namespace Galley {

void ProseMarks::set(QTextDocument *document, const QList<ProseFinding> &found)
{
    m_found = found;
    QList<Span> spans;
    for (const ProseFinding &each : found)
        spans.append(each.span);
    if (spans != m_marks.spans())
        m_marks.set(document, spans);
}

QList<ProseFinding> ProseMarks::now() const
{
    QList<ProseFinding> all;
    // Another document's marks went with it.
    const qsizetype count = std::min(m_found.size(), m_marks.spans().size());
    for (qsizetype i = 0; i < count; ++i) {
        const Span span = m_marks.spans()[i];
        if (span.length == 0)
            continue;
        ProseFinding found = m_found[i];
        if (found.removal.length > 0)
            found.removal.start += span.start - found.span.start;
        found.span = span;
        all.append(found);
    }
    return all;
}

std::optional<ProseFinding> ProseMarks::at(qsizetype position) const
{
    for (const ProseFinding &each : now()) {
        if (position >= each.span.start && position <= each.span.end())
            return each;
    }
    return {};
}

} // namespace Galley
