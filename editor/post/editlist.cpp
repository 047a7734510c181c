// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/editlist.h"

#include <algorithm>

namespace Galley {

namespace {

/// Ascending; an insertion comes before a replacement that starts at the same place.
bool comesBefore(const Span &a, const Span &b)
{
    return a.start != b.start ? a.start < b.start : a.length < b.length;
}

/// Touching spans do not meet: the result is the same in whichever order they were recorded.
/// Two insertions at one place do, because nothing says which comes first.
bool meet(const Span &first, const Span &second)
{
    return first.end() > second.start || first == second;
}

} // namespace

Done EditList::replace(Span span, const QString &text)
{
    const auto refused = Problem{Problem::EditOverlap,
                                 {QString::number(span.start), QString::number(span.length)}};
    if (span.start < 0 || span.length < 0) {
        return refused;
    }
    const auto next = std::lower_bound(
        m_edits.begin(), m_edits.end(), span,
        [](const Edit &edit, const Span &wanted) { return comesBefore(edit.span, wanted); });
    if (next != m_edits.end() && meet(span, next->span)) {
        return refused;
    }
    if (next != m_edits.begin() && meet(std::prev(next)->span, span)) {
        return refused;
    }
    m_edits.insert(next, Edit{span, text});
    return done();
}

QString EditList::applied(const QString &original) const
{
    qsizetype size = original.size();
    for (const Edit &edit : m_edits) {
        size += edit.text.size() - edit.span.length;
    }
    QString result;
    result.reserve(size);
    qsizetype copied = 0;
    for (const Edit &edit : m_edits) {
        Q_ASSERT(edit.span.end() <= original.size());
        result += QStringView(original).mid(copied, edit.span.start - copied);
        result += edit.text;
        copied = edit.span.end();
    }
    result += QStringView(original).mid(copied);
    return result;
}

} // namespace Galley
