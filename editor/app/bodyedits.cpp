// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bodyedits.h"

#include <utility>

namespace Galley {

void BodyEdits::start(qsizetype bodyStart)
{
    m_edits.clear();
    m_bodyStart = bodyStart;
    m_headTouched = false;
    m_lost = false;
}

void BodyEdits::add(const Edit &edit)
{
    if (edit.span.start >= m_bodyStart) {
        m_edits.append({{edit.span.start - m_bodyStart, edit.span.length}, edit.text});
        return;
    }
    m_headTouched = true;
    if (edit.span.end() > m_bodyStart)
        m_lost = true; // over the border
    m_bodyStart += edit.text.size() - edit.span.length;
}

std::optional<QList<Edit>> BodyEdits::take(qsizetype bodyStart)
{
    const bool sound = !m_lost && bodyStart == m_bodyStart;
    QList<Edit> edits = std::exchange(m_edits, {});
    start(bodyStart);
    return sound ? std::optional(std::move(edits)) : std::nullopt;
}

} // namespace Galley
