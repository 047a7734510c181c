// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/documenthead.h"

#include "post/fencelines.h"

#include <QTextBlock>
#include <QTextDocument>

namespace Galley {

namespace {

constexpr qsizetype firstLook = 4 * 1024;
constexpr qsizetype farthestLook = 256 * 1024;

/// Is what was seen enough, or may more text lead to another answer?
bool isCertain(const DocumentHead &head)
{
    if (head.fence.kind != FrontMatterKind::None)
        return head.fence.bodyStart < head.text.size();
    return !head.fence.unclosed && endOfDecidingLine(head.text) >= 0;
}

} // namespace

DocumentHead readHead(const QTextDocument &document)
{
    DocumentHead head;
    QTextBlock block = document.begin();
    for (qsizetype look = firstLook;; look *= 4) {
        while (block.isValid() && head.text.size() < look) {
            head.text += block.text();
            block = block.next();
            if (block.isValid())
                head.text += QLatin1Char('\n');
        }
        head.fence = findFence(head.text);
        if (!block.isValid() || isCertain(head) || look >= farthestLook)
            break;
    }
    if (head.fence.kind != FrontMatterKind::None)
        head.text.truncate(head.fence.bodyStart);
    head.examined = head.text.size();
    return head;
}

bool sameFrontMatter(const DocumentHead &a, const DocumentHead &b)
{
    if (a.fence.kind != b.fence.kind || a.fence.unclosed != b.fence.unclosed)
        return false;
    return a.fence.kind == FrontMatterKind::None || a.text == b.text;
}

} // namespace Galley
