// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/listlevels.h"

namespace Galley {

namespace {

/// The last item directly below \a parent and above \a before; below 0 if there is none.
int lastChild(const ListLines &list, int parent, int before)
{
    int column = -1;
    int last = -1;
    for (int line = parent + 1; line < before; ++line) {
        if (!list.isItem(line))
            continue;
        column = column < 0 ? list.indent(line) : column;
        if (list.indent(line) <= column)
            last = line;
    }
    return last;
}

} // namespace

bool indentItem(ListLines &list, int item)
{
    int above = item - 1;
    while (above >= 0 && !(list.isItem(above) && list.indent(above) <= list.indent(item)))
        --above;
    if (above < 0 || list.end(above) < item || list.contentColumn(above) <= list.indent(item)) {
        // Blank lines between them belong to nobody.
        bool apart = above < 0 || list.contentColumn(above) <= list.indent(item);
        for (int line = above < 0 ? item : list.end(above); !apart && line < item; ++line)
            apart = !list.read(line).blank;
        if (apart)
            return false;
    }
    const int next = list.nextSibling(item);
    const int old = list.number(item);
    const int child = lastChild(list, above, item);
    const QString mark = child >= 0 ? list.markAfter(child, list.read(child).item()) : QString();
    list.moveTo(item, child >= 0 ? list.indent(child) : list.contentColumn(above));
    if (child >= 0)
        list.setMark(item, mark);
    else
        list.setNumber(item, old < 0 ? -1 : 1);
    if (next >= 0 && old >= 0 && list.number(above) >= 0)
        list.renumberAfter(above);
    return true;
}

bool outdentItem(ListLines &list, int item)
{
    if (list.indent(item) == 0)
        return false;
    const int parent = list.parent(item);
    const int next = list.nextSibling(item);
    if (parent < 0) {
        list.moveTo(item, 0);
        return true;
    }
    const QString mark = list.markAfter(parent, list.read(parent).item());
    list.moveTo(item, list.indent(parent));
    list.setMark(item, mark);
    // What followed it in its old list is below it now, and a list of its own.
    if (next >= 0 && list.number(next) > 1 && list.parent(next) == item
        && list.previousSibling(next) < 0) {
        const int was = list.number(next);
        list.setNumber(next, 1);
        list.renumberAfter(next, was);
    }
    list.renumberAfter(item);
    return true;
}

} // namespace Galley
