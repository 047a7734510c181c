// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/bodystart.h"

#include "post/fencelines.h"

#include <QTextBlock>
#include <QTextDocument>

namespace Galley {

namespace {

/// The lines from \a block on until at least \a size units are there; moves \a block behind them.
void appendLines(QString &text, QTextBlock &block, qsizetype size)
{
    for (; block.isValid() && text.size() < size; block = block.next()) {
        text += block.text();
        if (block.next().isValid()) {
            text += u'\n';
        }
    }
}

/// True if more text behind \a text could change what findFence() said of it.
bool isOpenEnded(QStringView text, const Fence &fence)
{
    return fence.kind == FrontMatterKind::None ? fence.unclosed || endOfDecidingLine(text) < 0
                                               : fence.bodyStart >= text.size();
}

} // namespace

void BodyStart::find(const QTextDocument &document)
{
    QString text;
    QTextBlock next = document.firstBlock();
    Fence fence;
    for (qsizetype size = 4096; next.isValid(); size *= 4) {
        appendLines(text, next, size);
        fence = findFence(text);
        if (!isOpenEnded(text, fence)) {
            break;
        }
    }
    m_unclosed = fence.unclosed;
    const int start = static_cast<int>(fence.bodyStart);
    const bool hasLine = document.findBlock(start).position() == start;
    m_position = fence.kind != FrontMatterKind::None && hasLine ? start : 0;
    if (fence.kind != FrontMatterKind::None) {
        m_decidedAt = hasLine ? start : start + 1;
    } else {
        const qsizetype decided = endOfDecidingLine(text);
        m_decidedAt = static_cast<int>(decided < 0 ? document.characterCount() : decided);
    }
}

void BodyStart::documentChanged(const QTextDocument &document, int from, int removed, int added)
{
    Q_UNUSED(removed)
    const bool decides = m_unclosed
        ? from <= document.firstBlock().length() || mayClose(document, from, added)
        : from < m_decidedAt;
    if (decides) {
        find(document);
    }
}

/// An unclosed fence waits for a closing line anywhere: only a line that changed can become one.
bool BodyStart::mayClose(const QTextDocument &document, int from, int added) const
{
    const QTextBlock behind = document.findBlock(from + added).next();
    for (QTextBlock block = document.findBlock(from); block.isValid() && block != behind;
         block = block.next()) {
        const QString text = block.text();
        if (text.startsWith(u'-') || text.startsWith(u'.') || text.startsWith(u'+')
            || text.contains(u'}') || text.contains(u'"')) {
            return true;
        }
    }
    return false;
}

} // namespace Galley
