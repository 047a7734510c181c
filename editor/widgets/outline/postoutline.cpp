// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outline/postoutline.h"

#include "widgets/body/bodylayout.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Galley {

namespace {

bool isAbove(const PostHeading &heading, int line)
{
    return heading.line < line;
}

} // namespace

void PostOutline::follow(QTextDocument *document)
{
    if (m_layout)
        m_layout->disconnect(this);
    m_document = document;
    m_layout = document ? qobject_cast<BodyLayout *>(document->documentLayout()) : nullptr;
    m_headings.clear();
    m_lines = 0;
    if (m_layout) {
        m_lines = document->blockCount();
        for (QTextBlock block = document->findBlock(m_layout->bodyStart()); block.isValid();
             block = block.next()) {
            if (const auto heading = headingAt(block, m_layout->bodyStart()))
                m_headings.append(*heading);
        }
        connect(m_layout, &BodyLayout::linesRead, this, &PostOutline::take);
    }
    Q_EMIT changed();
}

void PostOutline::take(int first, int last)
{
    const int moved = m_document->blockCount() - m_lines;
    m_lines = m_document->blockCount();
    // An underline makes a heading of lines above it, which a line above them may begin.
    first = std::max(0, first - MostHeadingLines);
    last = std::min(last + 1, m_lines - 1);
    const auto firstFrom = [this](int line) {
        return std::lower_bound(m_headings.cbegin(), m_headings.cend(), line, isAbove)
            - m_headings.cbegin();
    };
    const qsizetype from = firstFrom(first);
    const qsizetype to = std::max(from, firstFrom(last - moved + 1));
    for (qsizetype i = to; moved != 0 && i < m_headings.size(); ++i)
        m_headings[i].line += moved;

    QList<PostHeading> now;
    QTextBlock block = m_document->findBlockByNumber(first);
    for (int line = first; line <= last && block.isValid(); ++line, block = block.next()) {
        if (const auto heading = headingAt(block, m_layout->bodyStart()))
            now.append(*heading);
    }
    const QList<PostHeading> were = m_headings.mid(from, to - from);
    const bool same
        = std::equal(were.cbegin(), were.cend(), now.cbegin(), now.cend(),
                     [](const PostHeading &a, const PostHeading &b) { return a.level == b.level; });
    if (!same) {
        m_headings = m_headings.first(from) + now + m_headings.sliced(to);
        Q_EMIT changed();
        return;
    }
    for (qsizetype i = 0; i < now.size(); ++i) {
        m_headings[from + i] = now[i];
        if (were[i].text != now[i].text)
            Q_EMIT retitled(int(from + i));
    }
}

int PostOutline::at(int line) const
{
    const auto behind = std::lower_bound(m_headings.cbegin(), m_headings.cend(), line + 1, isAbove);
    return int(behind - m_headings.cbegin()) - 1;
}

int PostOutline::parentOf(int heading) const
{
    int above = heading - 1;
    while (above >= 0 && m_headings[above].level >= m_headings[heading].level)
        --above;
    return above;
}

int PostOutline::endOf(int heading) const
{
    const int level = m_headings[heading].level;
    for (int i = heading + 1; i < m_headings.size(); ++i) {
        if (m_headings[i].level <= level)
            return m_headings[i].line;
    }
    return m_lines;
}

int PostOutline::nextOf(int heading) const
{
    int next = heading + 1;
    while (next < m_headings.size() && m_headings[next].level > m_headings[heading].level)
        ++next;
    return next < m_headings.size() && parentOf(next) == parentOf(heading) ? next : -1;
}

int PostOutline::previousOf(int heading) const
{
    const int parent = parentOf(heading);
    int before = heading - 1;
    while (before > parent && parentOf(before) != parent)
        --before;
    return before > parent ? before : -1;
}

} // namespace Galley
