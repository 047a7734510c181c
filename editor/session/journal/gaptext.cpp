// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/gaptext.h"

#include <algorithm>

namespace Galley {

bool GapText::replace(const Edit &edit)
{
    const Span &span = edit.span;
    if (span.start < 0 || span.length < 0 || span.start > size()
        || span.length > size() - span.start)
        return false;
    moveTo(span.start);
    m_behind.chop(span.length);
    m_before.append(edit.text);
    return true;
}

void GapText::moveTo(qsizetype position)
{
    if (position < m_before.size()) {
        const qsizetype from = m_behind.size();
        m_behind.append(QStringView(m_before).mid(position));
        std::reverse(m_behind.begin() + from, m_behind.end());
        m_before.truncate(position);
    } else if (const qsizetype steps = position - m_before.size(); steps > 0) {
        const qsizetype from = m_before.size();
        m_before.append(QStringView(m_behind).last(steps));
        std::reverse(m_before.begin() + from, m_before.end());
        m_behind.chop(steps);
    }
}

QString GapText::text() const
{
    QString text = m_before + m_behind;
    std::reverse(text.begin() + m_before.size(), text.end());
    return text;
}

} // namespace Galley
