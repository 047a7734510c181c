// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QString>

namespace Galley {

/// A text for many edits in a row: each costs its distance from the one before, not the text's
/// length. Positions in UTF-16 units.
class GapText
{
public:
    explicit GapText(const QString &text)
        : m_before(text)
    { }
    qsizetype size() const { return m_before.size() + m_behind.size(); }
    /// False, and nothing changed, if the edit's span is not within the text.
    bool replace(const Edit &edit);
    QString text() const;

private:
    void moveTo(qsizetype position);

    QString m_before;
    QString m_behind; ///< what follows, its last unit first
};

} // namespace Galley
