// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/notesblock.h"

namespace Galley {

int notesStart(const QList<ShownNote> &notes, int lowest)
{
    int first = notes.front().line;
    for (const ShownNote &note : notes)
        first = qMin(first, note.line);
    return qMax(first, lowest);
}

Block notesBlock(const QList<ShownNote> &notes, int lowest, bool marked)
{
    const int first = notesStart(notes, lowest);
    QByteArray html("<section class=\"footnotes\">\n<ol>\n");
    int number = 0;
    for (const ShownNote &note : notes) {
        html += "<li id=\"fn-" + QByteArray::number(++number) + '"';
        if (marked && note.line >= first)
            html += " data-l=\"" + QByteArray::number(note.line - first) + '"';
        html += ">\n" + note.fragment.composed(note.values, note.line - first) + "</li>\n";
    }
    html += "</ol>\n</section>\n";
    return makeBlock(std::move(html), first);
}

} // namespace Galley
