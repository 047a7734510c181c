// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagefeed.h"

#include "view/blockline.h"
#include "view/blockpatch.h"

namespace Galley {

namespace {

// In bytes of HTML. The first fills a few screens at once; more than the second keeps a page busy
// for longer than a writer waits.
constexpr qsizetype FirstSlice = 64 * 1024;
constexpr qsizetype LaterSlice = 512 * 1024;

} // namespace

void PageFeed::show(const QString &postId, const PreviewHead &head, const Blocks &blocks,
                    quint64 generation)
{
    if (m_wanted && m_wanted->postId != postId) {
        m_line.reset();
        m_revealDue = false;
    }
    m_wanted = Shown{postId, head, blocks, generation};
    m_isCurrent = false;
}

void PageFeed::reveal(double line)
{
    m_line = line;
    m_revealDue = true;
}

void PageFeed::pageStarted()
{
    m_sent.reset();
    m_pageThere = true;
    m_inFlight = false;
    m_isCurrent = false;
    m_revealDue = m_line.has_value();
}

void PageFeed::pageEnded()
{
    m_pageThere = false;
    m_inFlight = false;
}

std::optional<QJsonObject> PageFeed::nextPatch()
{
    if (!m_pageThere || m_inFlight || !m_wanted || m_isCurrent)
        return std::nullopt;
    const bool isFirst = !m_sent;
    const bool isOther = isFirst || m_sent->postId != m_wanted->postId;
    const Shown before = m_sent.value_or(Shown{});
    const BlockPatch patch
        = makePatch(before.blocks, m_wanted->blocks, isOther ? FirstSlice : LaterSlice);

    QJsonObject message = patch.toJson();
    message.insert(QStringLiteral("number"), ++m_number);
    message.insert(QStringLiteral("count"), int(before.blocks.size()));
    message.insert(QStringLiteral("top"), isOther);
    if (isFirst || before.head != m_wanted->head)
        message.insert(QStringLiteral("head"), m_wanted->head.toJson());

    m_sent = m_wanted;
    m_sent->blocks = patch.result;
    m_inFlight = true;
    m_isCurrent = patch.complete;
    m_sentComplete = patch.complete;

    const bool scroll = m_revealDue && patch.complete;
    message.insert(QStringLiteral("caret"), place(scroll));
    if (scroll)
        m_revealDue = false;
    return message;
}

std::optional<QJsonObject> PageFeed::nextReveal()
{
    if (!m_pageThere || !m_revealDue || !m_isCurrent)
        return std::nullopt;
    m_revealDue = false;
    return place(true);
}

std::optional<quint64> PageFeed::patchPainted(int number)
{
    if (!m_inFlight || number != m_number)
        return std::nullopt;
    m_inFlight = false;
    return m_sentComplete ? std::optional(m_sent->generation) : std::nullopt;
}

std::optional<int> PageFeed::lineOf(int number, int block, int line) const
{
    if (!m_sent || number != m_number || block < 0 || block >= m_sent->blocks.size())
        return std::nullopt;
    return m_sent->blocks[block].startLine + line;
}

QJsonObject PageFeed::place(bool scroll) const
{
    const BlockLine place = m_line ? locate(m_sent->blocks, *m_line) : BlockLine{};
    return {{QStringLiteral("block"), place.block},
            {QStringLiteral("line"), place.line},
            {QStringLiteral("lines"), place.lines},
            {QStringLiteral("scroll"), scroll}};
}

} // namespace Galley
