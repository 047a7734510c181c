// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Galley {

/// One reading of a text for garbled rows: groups that stand side by side.
struct GarbledPass {
    struct Row {
        Span span;
        QString decoded;
        qsizetype line = 0; ///< where its line starts
    };
    QList<Row> rows; ///< to be mended, ascending
    /// Starts of lines that hold what was garbled and cannot be read any more; no row is on them.
    QSet<qsizetype> damaged;
};

/// Reads \a text outside of the \a untouched spans, which ascend. \a damaged: starts of lines that
/// are known to be damaged besides.
GarbledPass readGarbled(const QString &text, const QList<Span> &untouched,
                        const QSet<qsizetype> &damaged = {});

} // namespace Galley
