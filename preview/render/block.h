// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Galley {

/// One unit of the rendered body: a root block of the document, or several that raw HTML ties
/// together.
struct Block {
    QByteArray html; ///< UTF-8; its data-l marks count lines from the block's own first line
    int startLine = 0; ///< 0-based, in the rendered text
    quint64 key = 0; ///< equal html, equal key: what a patch compares
};

using Blocks = QList<Block>;

/// All blocks together never grow beyond this, in bytes; what comes behind is left out.
constexpr qsizetype LargestBody = 64 * 1024 * 1024;

/// The key of a block with this HTML, the same on every machine and in every run.
quint64 blockKey(const QByteArray &html);

/// With boundedNesting().
Block makeBlock(QByteArray html, int startLine);

} // namespace Galley
