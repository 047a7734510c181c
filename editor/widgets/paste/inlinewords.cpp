// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/inlinewords.h"

#include <algorithm>

namespace Galley {

namespace {

bool collapses(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'
        || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Neither an editor's document nor a file shall hold these.
bool isNoSign(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || u == 0x7F || u == InlineWords::PictureSign || u == 0xFEFF
        || (u >= 0xFDD0 && u <= 0xFDEF) || u >= 0xFFFE;
}

} // namespace

int InlineWords::link(const QString &address)
{
    m_links->append(address);
    return int(m_links->size()) - 1;
}

void InlineWords::add(QStringView words, WordStyle style)
{
    for (const QChar c : words) {
        if (collapses(c)) {
            m_space = true;
            continue;
        }
        if (isNoSign(c))
            continue;
        if (m_space && !m_signs.isEmpty() && !endsWithLine())
            m_signs.append({u' ', style, -1});
        m_space = false;
        m_signs.append({c.unicode(), style, -1});
    }
}

void InlineWords::addPicture(const QString &markdown, WordStyle style)
{
    if (m_space && !m_signs.isEmpty() && !endsWithLine())
        m_signs.append({u' ', style, -1});
    m_space = false;
    style.marks = 0;
    m_pictures.append(markdown);
    m_signs.append({PictureSign, style, int(m_pictures.size()) - 1});
}

void InlineWords::endLine()
{
    m_space = false;
    if (!m_signs.isEmpty())
        m_signs.append({u'\n', {}, -1});
}

void InlineWords::clear()
{
    m_signs.clear();
    m_space = false;
}

void InlineWords::takeAway(WordStyle::Mark mark)
{
    for (Sign &sign : m_signs)
        sign.style.marks &= ~mark;
}

QList<InlineWords::Sign> InlineWords::signs() const
{
    QList<Sign> signs = m_signs;
    const auto blank = [](const Sign &sign) { return QChar(sign.unit).isSpace(); };
    while (!signs.isEmpty() && blank(signs.last()))
        signs.removeLast();
    qsizetype first = 0;
    while (first < signs.size() && blank(signs[first]))
        ++first;
    signs.remove(0, first);
    for (qsizetype i = 0; i < signs.size(); ++i) {
        if (!blank(signs[i]))
            continue;
        qsizetype end = i;
        while (blank(signs[end]))
            ++end;
        const WordStyle before = signs[i - 1].style;
        const WordStyle after = signs[end].style;
        WordStyle both{quint8(before.marks & after.marks),
                       before.link == after.link ? before.link : -1};
        if (before.link != after.link)
            both.marks &= ~WordStyle::Code;
        for (; i < end; ++i)
            signs[i].style = both;
    }
    for (qsizetype i = 0; i < signs.size();) { // nothing in code looks different
        qsizetype end = i;
        quint8 marks = signs[i].style.marks;
        for (; end < signs.size() && signs[end].style.link == signs[i].style.link
             && (signs[end].style.marks & WordStyle::Code);
             ++end)
            marks &= signs[end].style.marks;
        for (qsizetype each = i; each < end; ++each)
            signs[each].style.marks = marks;
        i = std::max(end, i + 1);
    }
    return signs;
}

} // namespace Galley
