// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/fragment.h"

#include <QByteArrayView>

namespace Galley {

namespace {

constexpr QByteArrayView LineMarkStart(" data-l=\"");

} // namespace

void Fragment::append(const Fragment &other)
{
    const qsizetype offset = html.size();
    html += other.html;
    hasHeadings = hasHeadings || other.hasHeadings;
    for (Mark mark : other.marks) {
        mark.offset += offset;
        marks.append(std::move(mark));
    }
    for (const int line : other.lines)
        lines.append(line + int(offset));
}

QByteArray Fragment::composed(const QByteArrayList &values, int lineShift) const
{
    if (marks.isEmpty() && lineShift == 0)
        return html;
    QByteArray result;
    result.reserve(html.size() + marks.size() * 64 + 16);
    const QByteArrayView source(html);
    qsizetype from = 0;
    qsizetype mark = 0;
    const auto putMarks = [&](qsizetype upTo) {
        for (; mark < marks.size() && marks[mark].offset <= upTo; ++mark) {
            result += source.sliced(from, marks[mark].offset - from);
            result += values.value(mark);
            from = marks[mark].offset;
        }
    };
    for (qsizetype i = 0; lineShift != 0 && i < lines.size(); ++i) {
        putMarks(lines[i]);
        result += source.sliced(from, lines[i] - from);
        const qsizetype number = lines[i] + LineMarkStart.size();
        const qsizetype end = html.indexOf('"', number);
        const int line = source.sliced(number, end - number).toInt() + lineShift;
        if (line >= 0)
            result += LineMarkStart.toByteArray() + QByteArray::number(line) + '"';
        from = end + 1;
    }
    putMarks(html.size());
    result += source.sliced(from);
    return result;
}

} // namespace Galley
