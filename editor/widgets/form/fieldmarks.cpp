// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/fieldmarks.h"

#include "post/textdifference.h"

namespace Galley {

bool FieldMarks::set(const QList<Span> &spans)
{
    if (m_spans == spans)
        return false;
    m_spans = spans;
    return true;
}

void FieldMarks::follow(QStringView before, QStringView now)
{
    if (m_spans.isEmpty())
        return;
    const TextDifference change = difference(before, now);
    if (change.before.length == 0 && change.after == 0)
        return;
    const qsizetype moved = change.after - change.before.length;
    QList<Span> kept;
    for (const Span &span : std::as_const(m_spans)) {
        if (span.end() < change.before.start)
            kept.append(span);
        else if (span.start > change.before.end())
            kept.append({span.start + moved, span.length});
    }
    m_spans = kept;
}

} // namespace Galley
