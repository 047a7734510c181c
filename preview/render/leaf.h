// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cmarkdocument.h"

#include <QList>
#include <QStringView>

namespace Galley {

/// A block without blocks inside, and its lines. The parser is trusted with first lines only.
struct Leaf {
    enum class Kind { Inline, Html, Code };
    Kind kind = Kind::Inline;
    CmarkNode node; ///< lives as long as its document
    int first = 0; ///< 0-based line
    int count = 0; ///< lines of code and HTML; others, and what the guard took out, reach to the
                   ///< next leaf
};

/// All leaves by their first line: footnotes, which the parser moves to the end, come back.
/// \a guarded: the guard took runs out, which are code then.
QList<Leaf> leavesOf(CmarkNode root, bool guarded);

/// Where the lines of a text begin, UTF-16 units.
class LineStarts
{
public:
    explicit LineStarts(QStringView text);
    int count() const { return int(m_starts.size()); }
    /// The text's size behind the last line.
    qsizetype start(int line) const { return line < count() ? m_starts[line] : m_size; }
    int lineAt(qsizetype position) const;

private:
    QList<qsizetype> m_starts;
    qsizetype m_size;
};

} // namespace Galley
