// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace Galley {

/// A body made fit for the parser.
struct GuardedText {
    QByteArray markdown; ///< UTF-8 without NUL, CR and byte order mark, as many lines as the body
    /// What was taken out, by the number in its stand-in, with marks that nothing could draw cut.
    QList<QByteArray> runs;
};

/// Stands before the parser, which for some small inputs needs minutes and gigabytes (TECH.md A).
/// Looks at each run of lines without a blank one by itself, in one pass, so that its verdict is a
/// function of that run alone (dangerousrun.h); takes a dangerous run out and leaves a stand-in of
/// as many lines. Link definitions of more than 4 KB are left empty, as each use would repeat them.
GuardedText guard(QStringView body);

// The same in parts, for a text that is kept line by line.

/// A line as the parser may see it, whatever its run is. \a isFirst: of the whole body.
QByteArray fitLine(QStringView line, bool isFirst);

/// What stands in for a run: this, and as many line ends as the run has lines.
QByteArray standIn(qsizetype number);

/// Whether this is the stand-in of a run, alone; its number, or -1.
qsizetype standInNumber(QByteArrayView text);

/// Puts back the runs whose stand-ins are in a text that was not parsed, such as code.
QByteArray withRuns(QByteArrayView text, const QList<QByteArray> &runs);

} // namespace Galley
