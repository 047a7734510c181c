// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lineends.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace Galley {

namespace {

constexpr int otherLineEnd = QTextFormat::UserProperty + 1;

} // namespace

void markOtherLines(QTextDocument &document, const QList<int> &lines)
{
    auto next = lines.begin();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool marked = next != lines.end() && *next == block.blockNumber() - 1;
        if (marked)
            ++next;
        // Qt keeps a block's character format on the line end before the block.
        QTextCharFormat format = block.charFormat();
        if (format.boolProperty(otherLineEnd) == marked)
            continue;
        if (marked)
            format.setProperty(otherLineEnd, true);
        else
            format.clearProperty(otherLineEnd);
        cursor.setPosition(block.position());
        cursor.setBlockCharFormat(format);
    }
    cursor.endEditBlock();
}

QList<int> markedLines(const QTextDocument &document)
{
    QList<int> lines;
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
        if (block.charFormat().boolProperty(otherLineEnd))
            lines.append(block.blockNumber() - 1);
    }
    return lines;
}

} // namespace Galley
