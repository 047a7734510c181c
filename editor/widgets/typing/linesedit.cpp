// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/linesedit.h"

#include <algorithm>

namespace Galley {

namespace {

TypingPlace placeOf(int first, QStringView text, qsizetype at)
{
    const QStringView before = text.left(at);
    return {first + int(before.count(u'\n')), at - (before.lastIndexOf(u'\n') + 1)};
}

} // namespace

TypingEdit linesEdit(int first, const QStringList &was, const QStringList &now)
{
    const QString before = was.join(u'\n');
    const QString after = now.join(u'\n');
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {placeOf(first, before, head), placeOf(first, before, before.size() - tail),
            after.mid(head, after.size() - tail - head)};
}

} // namespace Galley
