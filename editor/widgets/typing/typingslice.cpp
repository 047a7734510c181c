// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/typingslice.h"

#include <algorithm>

namespace Galley {

TypingSlice::TypingSlice(const TypingText &text, int first, int last)
    : m_text(text)
    , m_first(first)
    , m_count(last - first + 1)
{
    m_lines.reserve(m_count);
    for (int i = 0; i < m_count; ++i)
        m_lines.append({i, text.line(first + i), text.nature(first + i), {}});
}

const ItemLine &TypingSlice::item(int line) const
{
    const Line &asked = m_lines[line];
    if (!asked.item)
        asked.item = readItemLine(asked.text);
    return *asked.item;
}

void TypingSlice::setText(int line, const QString &text)
{
    m_lines[line].text = text;
    m_lines[line].item.reset();
}

void TypingSlice::insert(int before, const QString &text)
{
    m_lines.insert(before, {-1, text, TypingText::Nature::Prose, {}});
}

void TypingSlice::move(int from, int to, int before)
{
    const auto begin = m_lines.begin();
    if (before >= to)
        std::rotate(begin + from, begin + to, begin + before);
    else
        std::rotate(begin + before, begin + from, begin + to);
    // Lines that went the other way are taken out and put in again.
    int highest = -1;
    for (Line &line : m_lines) {
        if (line.origin >= 0 && line.origin < highest)
            line.origin = -1;
        highest = std::max(highest, line.origin);
    }
}

void TypingSlice::editLine(int origin, const QString &now, QList<TypingEdit> &edits) const
{
    const QString was = m_text.line(m_first + origin);
    if (was == now)
        return;
    const qsizetype shorter = std::min(was.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && was[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && was[was.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    edits.append({{m_first + origin, head},
                  {m_first + origin, was.size() - tail},
                  now.mid(head, now.size() - tail - head)});
}

TypingChange TypingSlice::change(TypingPlace anchor, TypingPlace caret) const
{
    TypingChange change;
    change.selection
        = {{m_first + anchor.line, anchor.column}, {m_first + caret.line, caret.column}};
    const auto endOf = [this](int origin) {
        return TypingPlace{m_first + origin, m_text.line(m_first + origin).size()};
    };
    int origin = 0; // the next line of before
    QString put; // new lines in front of it
    for (const Line &line : m_lines) {
        if (line.origin < 0) {
            put += line.text + u'\n';
            continue;
        }
        if (line.origin > origin)
            change.edits.append({{m_first + origin, 0}, {m_first + line.origin, 0}, put});
        else if (!put.isEmpty())
            change.edits.append({{m_first + origin, 0}, {m_first + origin, 0}, put});
        put.clear();
        editLine(line.origin, line.text, change.edits);
        origin = line.origin + 1;
    }
    if (origin == m_count && put.isEmpty())
        return change;
    // Behind the last line that stays; the slice's last line may be the text's and have no end.
    const bool added = !put.isEmpty();
    put.chop(added ? 1 : 0);
    if (origin == 0)
        change.edits.append({{m_first, 0}, endOf(m_count - 1), put});
    else
        change.edits.append(
            {endOf(origin - 1), endOf(m_count - 1), added ? u'\n' + put : QString()});
    return change;
}

} // namespace Galley
