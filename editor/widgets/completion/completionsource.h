// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/completion/completionplace.h"

#include <QList>
#include <QString>

namespace Galley {

/// One thing that can be written where the caret is.
struct CompletionItem {
    QString title;
    QString note; ///< at the row's end
    QString icon;
    QString text; ///< what is written in place of what is typed
};

/// Things of a kind.
struct CompletionGroup {
    QString name;
    QList<CompletionItem> items;
};

/// Knows what can be offered. Asked with each letter, in the key's own turn: answers from memory.
class CompletionSource
{
public:
    virtual ~CompletionSource() = default;
    /// What fits \a place, the best first, some dozens at most. \a asked: the author has asked for
    /// it, and did not just type.
    virtual QList<CompletionGroup> offers(const CompletionPlace &place, bool asked) = 0;
};

} // namespace Galley
