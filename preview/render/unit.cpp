// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/unit.h"

#include <QString>

#include <algorithm>

namespace Galley {

namespace {

template <typename Operation>
void combine(UnitSum &to, const UnitSum &from, Operation operation)
{
    static constexpr qsizetype UnitSum::*members[] = {
        &UnitSum::units, &UnitSum::lines,  &UnitSum::groups,   &UnitSum::html, &UnitSum::headings,
        &UnitSum::notes, &UnitSum::labels, &UnitSum::definers, &UnitSum::tags};
    for (const auto member : members)
        to.*member = operation(to.*member, from.*member);
}

} // namespace

QByteArray noteName(QByteArrayView label)
{
    return QString::fromUtf8(label).toCaseFolded().toUtf8();
}

bool Unit::hasMark(Fragment::Mark::Kind kind) const
{
    return std::any_of(fragment.marks.begin(), fragment.marks.end(),
                       [kind](const Fragment::Mark &mark) { return mark.kind == kind; });
}

UnitSum UnitSum::of(const std::unique_ptr<Unit> &unit)
{
    UnitSum sum;
    sum.units = 1;
    sum.lines = unit->lines;
    sum.groups = unit->startsGroup ? 1 : 0;
    sum.html = unit->fragment.html.size();
    sum.headings = unit->hasMark(Fragment::Mark::Kind::HeadingId) ? 1 : 0;
    sum.tags = unit->tags.isEmpty() ? 0 : 1;
    if (const UnitLabels *labels = unit->labels.get()) {
        sum.labels = 1;
        sum.definers = labels->definitions.isEmpty() && labels->notes.isEmpty() ? 0 : 1;
        sum.notes = labels->noteOrder.isEmpty() && labels->notes.isEmpty() ? 0 : 1;
    }
    return sum;
}

UnitSum &UnitSum::operator+=(const UnitSum &other)
{
    combine(*this, other, std::plus());
    return *this;
}

UnitSum &UnitSum::operator-=(const UnitSum &other)
{
    combine(*this, other, std::minus());
    return *this;
}

} // namespace Galley
