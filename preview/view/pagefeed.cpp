// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagefeed.h"

#include <algorithm>
#include <utility>

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
        m_scroll.reset();
        m_place.reset();
        m_revealDue = false;
    }
    m_wanted = Shown{postId, head, generation};
    m_blocks.replace(blocks);
    m_isCurrent = false;
}

void PageFeed::change(const PreviewHead &head, const BlockChanges &changes, quint64 generation)
{
    if (!m_wanted)
        return;
    m_wanted->head = head;
    m_wanted->generation = generation;
    for (const BlockChange &change : changes)
        m_blocks.change(change);
    m_isCurrent = false;
}

void PageFeed::reveal(double line)
{
    m_line = line;
    m_revealDue = true;
    m_place.reset();
}

void PageFeed::scrollTo(double line, double lines)
{
    m_scroll = m_place = Scroll{line, lines};
}

void PageFeed::pageStarted()
{
    m_sent.reset();
    m_blocks.clearPage();
    m_pageThere = true;
    m_inFlight = false;
    m_isCurrent = false;
    m_scroll = m_place;
    m_revealDue = m_line.has_value() && !m_place;
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
    const int count = m_blocks.pageCount();
    const BlockPatch patch = m_blocks.takePatch(isOther ? FirstSlice : LaterSlice);

    QJsonObject message = patch.toJson();
    message.insert(QStringLiteral("number"), ++m_number);
    message.insert(QStringLiteral("count"), count);
    message.insert(QStringLiteral("top"), isOther);
    if (isFirst || m_sent->head != m_wanted->head)
        message.insert(QStringLiteral("head"), m_wanted->head.toJson());

    m_sent = m_wanted;
    m_inFlight = true;
    m_isCurrent = patch.complete;
    m_sentComplete = patch.complete;

    const bool scroll = m_revealDue && patch.complete;
    message.insert(QStringLiteral("caret"), place(scroll));
    if (scroll)
        m_revealDue = false;
    if (m_scroll && patch.complete)
        message.insert(QStringLiteral("scroll"), takeScroll());
    return message;
}

std::optional<QJsonObject> PageFeed::nextScroll()
{
    if (!m_pageThere || !m_scroll || !m_isCurrent)
        return std::nullopt;
    return takeScroll();
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
    if (!m_sent || number != m_number)
        return std::nullopt;
    const std::optional<int> index = m_blocks.wantedIndex(block);
    return index ? std::optional(m_blocks.wanted()[*index].startLine + line) : std::nullopt;
}

QList<int> PageFeed::starts() const
{
    QList<int> lines;
    for (const Block &block : m_blocks.wanted())
        lines.append(block.startLine);
    return lines;
}

std::optional<int> PageFeed::startOf(int block) const
{
    const std::optional<int> index = m_sent ? m_blocks.wantedIndex(block) : std::nullopt;
    return index && *index < m_blocks.wanted().size()
        ? std::optional(m_blocks.wanted()[*index].startLine)
        : std::nullopt;
}

std::optional<double> PageFeed::lineBetween(int number, int block, double from, double to,
                                            double share) const
{
    const std::optional<int> line = lineOf(number, block, 0);
    if (!line)
        return std::nullopt;
    if (to < 0)
        to = locate(m_blocks.wanted(), *line + from).lines;
    return *line + from + std::clamp(share, 0.0, 1.0) * std::max(0.0, to - from);
}

QJsonObject PageFeed::place(bool scroll) const
{
    QJsonObject place = onPage(m_line ? locate(m_blocks.wanted(), *m_line) : BlockLine{});
    place.insert(QStringLiteral("scroll"), scroll);
    return place;
}

QJsonObject PageFeed::takeScroll()
{
    const Scroll scroll = *std::exchange(m_scroll, std::nullopt);
    return onPage(locate(m_blocks.wanted(), scroll.line, scroll.lines));
}

QJsonObject PageFeed::onPage(BlockLine place) const
{
    return {{QStringLiteral("block"), m_blocks.pageIndex(place.block).value_or(-1)},
            {QStringLiteral("line"), place.line},
            {QStringLiteral("lines"), place.lines}};
}

} // namespace Galley
