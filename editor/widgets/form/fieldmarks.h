// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QStringView>

namespace Galley {

/// Words of a field that are marked until they are looked for again. They move along with the text
/// before them; one that is touched is gone.
class FieldMarks
{
public:
    /// Ascending, UTF-16 units in the field's text. False if they are marked already.
    bool set(const QList<Span> &spans);
    const QList<Span> &spans() const { return m_spans; }
    /// The text has changed.
    void follow(QStringView before, QStringView now);

private:
    QList<Span> m_spans;
};

} // namespace Galley
