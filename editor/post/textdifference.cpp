// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/textdifference.h"

#include <algorithm>

namespace Galley {

qsizetype TextDifference::mapped(qsizetype caret) const
{
    if (caret < before.start || (before.length == 0 && after == 0))
        return caret;
    if (caret >= before.end())
        return caret - before.length + after;
    return before.start + after;
}

TextDifference difference(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    if (start > 0 && before[start - 1].isHighSurrogate())
        --start;
    qsizetype end = 0;
    while (end < shorter - start
           && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    if (end > 0 && before[before.size() - end].isLowSurrogate())
        --end;
    return {{start, before.size() - start - end}, after.size() - start - end};
}

EditList smallestEdit(QStringView text, Span span, const QString &written)
{
    const TextDifference differs = difference(text.mid(span.start, span.length), written);
    EditList edits;
    if (differs.before.length > 0 || differs.after > 0) {
        edits.replace(Span{span.start + differs.before.start, differs.before.length},
                      written.mid(differs.before.start, differs.after));
    }
    return edits;
}

} // namespace Galley
