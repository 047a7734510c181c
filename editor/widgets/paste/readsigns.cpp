// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/readsigns.h"

#include <algorithm>

namespace Galley {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBlank(QChar c)
{
    return c.isNull() || c.isSpace();
}

bool isAsciiPunctuation(QChar c)
{
    return c > u' ' && c.unicode() < 0x7F && !isDigit(c) && !isAsciiLetter(c);
}

QChar firstSign(const MarkSpan &span, bool closes)
{
    switch (span.mark) {
    case 0:
        return closes ? u']' : u'[';
    case WordStyle::Sub:
    case WordStyle::Sup:
        return u'<';
    case WordStyle::Struck:
        return u'~';
    default:
        return u'*';
    }
}

} // namespace

ReadSigns::ReadSigns(const QList<InlineWords::Sign> &signs, const QList<MarkSpan> &spans,
                     WordPlace place)
    : m_signs(signs)
    , m_place(place)
{
    for (const MarkSpan &span : spans) {
        if (!m_marks.contains(span.from))
            m_marks.insert(span.from, firstSign(span, false));
        m_partners[firstSign(span, false).unicode()] += 2;
    }
    for (const MarkSpan &span : spans)
        m_marks.insert(span.to, firstSign(span, true)); // what ends stands in front of what begins
    bool code = false;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        code = code || (signs[i].style.marks & WordStyle::Code);
        const char16_t c = signs[i].unit;
        if (isWords(i) && (c == u'*' || c == u'_' || c == u'`' || c == u'~') && mayPair(i))
            ++m_partners[c];
    }
    m_partners[u'`'] += code ? 2 : 0;
    for (qsizetype i = signs.size() - 1; i >= 0 && m_lastTarget < 0; --i) {
        const QChar next = signs[i].unit == u']' && isWords(i) ? behind(i) : QChar();
        if (next == u'(' || next == u'[' || next == u':')
            m_lastTarget = i;
    }
}

QChar ReadSigns::unit(qsizetype at) const
{
    if (at < 0 || at >= m_signs.size())
        return {};
    const char16_t c = m_signs[at].unit;
    return c == u'\n' && m_place == WordPlace::Cell ? QChar(u'<') : QChar(c); // "<br />"
}

bool ReadSigns::isWords(qsizetype at) const
{
    return at >= 0 && at < m_signs.size() && !(m_signs[at].style.marks & WordStyle::Code)
        && m_signs[at].unit != InlineWords::PictureSign;
}

QChar ReadSigns::behind(qsizetype at) const
{
    if (m_marks.contains(at + 1))
        return m_marks.value(at + 1);
    if (at + 1 < m_signs.size() && (m_signs[at + 1].style.marks & WordStyle::Code))
        return u'`';
    const QChar next = unit(at + 1);
    return next.unicode() == InlineWords::PictureSign ? QChar(u'!') : next;
}

qsizetype ReadSigns::lineEnd(qsizetype at) const
{
    while (at < m_signs.size() && m_signs[at].unit != u'\n')
        ++at;
    return at;
}

bool ReadSigns::mayPair(qsizetype at) const
{
    const QChar before = unit(at - 1);
    const QChar after = unit(at + 1);
    const QChar c = unit(at);
    if (c == u'`' || m_marks.contains(at) || m_marks.contains(at + 1))
        return true;
    if (isBlank(before) && isBlank(after))
        return false;
    const auto letter
        = [](QChar sign) { return sign.isLetterOrNumber() || sign.isSurrogate() || sign.isMark(); };
    return c != u'_' || !letter(before) || !letter(after);
}

bool ReadSigns::isRead(qsizetype at) const
{
    const bool start = m_place == WordPlace::Paragraph && (at == 0 || unit(at - 1) == u'\n');
    return (start && !m_marks.contains(at) && isReadAtStart(at)) || isReadInside(at);
}

bool ReadSigns::isReadAtStart(qsizetype at) const
{
    const QChar c = unit(at);
    const QChar next = m_marks.contains(at + 1) ? QChar(u'*') : unit(at + 1);
    switch (c.unicode()) {
    case u'>':
        return true;
    case u'#': {
        qsizetype end = at;
        while (unit(end) == u'#')
            ++end;
        return end - at <= 6 && isBlank(unit(end));
    }
    case u'-':
    case u'+':
    case u'*':
        if (isBlank(next))
            return true;
        [[fallthrough]];
    case u'_':
    case u'=':
    case u':':
    case u'|': {
        // A rule, an underline of a heading, or the rule of a table.
        const QLatin1String alike(c == u'=' ? "= " : c == u'_' ? "_ " : "-:|*+ ");
        const qsizetype end = lineEnd(at);
        return std::all_of(
            m_signs.cbegin() + at, m_signs.cbegin() + end,
            [&alike](const auto &sign) { return QString(alike).contains(QChar(sign.unit)); });
    }
    default:
        return false;
    }
}

bool ReadSigns::isReadInside(qsizetype at) const
{
    const QChar c = unit(at);
    const QChar next = behind(at);
    const bool linked = m_signs[at].style.link >= 0;
    switch (c.unicode()) {
    case u'\\':
        return m_place == WordPlace::Cell || next.isNull() || isAsciiPunctuation(next);
    case u'*':
    case u'_':
    case u'`':
    case u'~':
        return mayPair(at) && m_partners.value(c.unicode()) > 1;
    case u'[':
        return linked || isReadBracket(at);
    case u']':
        return linked;
    case u'<':
        return isAsciiLetter(next) || next == u'/' || next == u'!' || next == u'?';
    case u'!':
        return next == u'[' && unit(at + 1) != u'[';
    case u'&': {
        QString words;
        for (qsizetype i = at; i < m_signs.size() && words.size() < 34; ++i)
            words += unit(i);
        return beginsEntity(words);
    }
    case u'#': // closes a heading
        if (m_place != WordPlace::Heading || !isBlank(unit(at - 1)))
            return false;
        return std::all_of(m_signs.cbegin() + at, m_signs.cend(),
                           [](const auto &sign) { return sign.unit == u'#'; });
    case u'.':
    case u')': { // of a number that would begin a list
        if (m_place != WordPlace::Paragraph || !isBlank(next))
            return false;
        qsizetype first = at;
        while (isDigit(unit(first - 1)) && at - first < 10)
            --first;
        return first < at && at - first < 10 && (first == 0 || unit(first - 1) == u'\n');
    }
    default:
        return false;
    }
}

bool ReadSigns::isReadBracket(qsizetype at) const
{
    const bool box = m_place == WordPlace::Paragraph && at == 0 && unit(2) == u']';
    return at < m_lastTarget || unit(at + 1) == u'^' || box;
}

bool ReadSigns::beginsEntity(QStringView words)
{
    if (!words.startsWith(u'&'))
        return false;
    qsizetype i = words.mid(1).startsWith(u'#') ? 2 : 1;
    const qsizetype first = i;
    while (i < words.size() && (isDigit(words[i]) || isAsciiLetter(words[i])) && i < 34)
        ++i;
    return i > first && i < words.size() && words[i] == u';';
}

} // namespace Galley
