// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter/frontbrackets.h"

#include "post/textdifference.h"

#include <algorithm>

namespace Galley {

namespace {

/// A separator that stands before a comment; one is put there where none does.
QString withComma(const QString &tail)
{
    const qsizetype comma = tail.indexOf(u',');
    return comma >= 0 && comma < tail.indexOf(u'#') ? tail : u',' + tail;
}

} // namespace

FrontBrackets::FrontBrackets(const FrontLanguage &language, QStringView text, Span whole,
                             const QList<FrontMemberPlace> &members)
    : m_language(language)
    , m_text(text)
    , m_whole(whole)
    , m_members(members)
{
    qsizetype from = whole.start;
    for (const FrontMemberPlace &member : members) {
        m_gaps.append(gapOf(Span{from, member.start - from}));
        from = member.value.end();
    }
    m_gaps.append(gapOf(Span{from, whole.end() - from}));
}

FrontBrackets::Gap FrontBrackets::gapOf(Span span) const
{
    Gap gap;
    const QString all = m_text.mid(span.start, span.length).toString();
    const qsizetype tail = all.contains(u'\n') ? all.indexOf(u'\n') + 1 : all.size();
    gap.tail = all.first(tail);
    gap.lead = all.mid(tail);
    for (qsizetype i = 0; i < span.length; ++i) {
        if (m_language.isComment(m_text, span.start + i)) {
            (i < tail ? gap.tailComment : gap.leadComment) = true;
        }
    }
    return gap;
}

bool FrontBrackets::commented() const
{
    return std::any_of(m_gaps.begin(), m_gaps.end(),
                       [](const Gap &gap) { return gap.tailComment || gap.leadComment; });
}

QString FrontBrackets::indent() const
{
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        if (m_gaps[i].hasLines()) {
            const QString text = m_gaps[i].text();
            return text.mid(text.lastIndexOf(u'\n') + 1);
        }
    }
    return QStringLiteral("  ");
}

QString FrontBrackets::between() const
{
    bool lines = false;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const Gap &gap = m_gaps[i];
        if (i > 0 && !gap.tailComment && !gap.leadComment) {
            return gap.text();
        }
        lines = lines || gap.hasLines();
    }
    return lines ? QLatin1String(",\n") + indent() : QStringLiteral(", ");
}

QString FrontBrackets::opening(int next, Kept &kept) const
{
    const Gap &first = m_gaps.first();
    const bool lead = next > 0 && m_gaps[next].leadComment;
    kept << qMakePair(0, false);
    if (next == 0 || (!first.tailComment && !first.leadComment && !lead)) {
        if (next == 0) {
            kept << qMakePair(0, true);
        }
        return first.text();
    }
    if (lead) {
        kept << qMakePair(next, true);
    }
    return (first.hasLines() ? first.tail : first.tail.left(1) + u'\n')
        + (lead ? m_gaps[next].lead : indent());
}

QString FrontBrackets::joint(int before, int next, Kept &kept) const
{
    if (before >= 0 && next == before + 1) {
        kept << qMakePair(next, false) << qMakePair(next, true);
        return m_gaps[next].text();
    }
    const bool tail = before >= 0 && m_gaps[before + 1].tailComment;
    const bool lead = next >= 0 && m_gaps[next].leadComment;
    if (!tail && !lead) {
        return between();
    }
    if (tail) {
        kept << qMakePair(before + 1, false);
    }
    if (lead) {
        kept << qMakePair(next, true);
    }
    return (tail ? withComma(m_gaps[before + 1].tail) : QStringLiteral(",\n"))
        + (lead ? m_gaps[next].lead : indent());
}

QString FrontBrackets::closing(int before, Kept &kept) const
{
    const auto count = static_cast<int>(m_members.size());
    const Gap &last = m_gaps.last();
    kept << qMakePair(count, true);
    if (before == count - 1) {
        kept << qMakePair(count, false);
        return last.text();
    }
    const bool tail = before >= 0 && m_gaps[before + 1].tailComment;
    if (!tail && !last.tailComment) {
        return last.text();
    }
    if (tail) {
        kept << qMakePair(before + 1, false);
    }
    const bool comma = last.tail.left(last.tail.indexOf(u'#')).contains(u',');
    const QString end = last.hasLines() ? last.lead : indent() + last.tail.right(1);
    return (tail        ? m_gaps[before + 1].tail
                : comma ? QStringLiteral(",\n")
                        : QStringLiteral("\n"))
        + end;
}

QString FrontBrackets::emptyWith(const QList<FrontMember> &wish) const
{
    const Gap &inside = m_gaps.first();
    const QString bracket = m_text.mid(m_whole.start, 1).toString();
    const QString close = m_text.mid(m_whole.end() - 1, 1).toString();
    const bool lines = inside.hasLines() && !wish.isEmpty();
    QStringList texts;
    for (const FrontMember &each : wish) {
        texts += each.text;
    }
    if (lines) {
        return bracket + QLatin1String("\n  ") + texts.join(QLatin1String(",\n  ")) + u'\n' + close;
    }
    return bracket + texts.join(QLatin1String(", ")) + close;
}

std::optional<EditList> FrontBrackets::rearranged(const QList<FrontMember> &wish) const
{
    const QChar bracket = m_text[m_whole.start];
    if (m_whole.length < 2 || (bracket != u'[' && bracket != u'{')) {
        return {};
    }
    if (m_members.isEmpty() || wish.isEmpty()) {
        if (commented()) {
            return {};
        }
        return smallestEdit(m_text, m_whole,
                            m_members.isEmpty() ? emptyWith(wish)
                                                : QString(bracket) + m_text[m_whole.end() - 1]);
    }
    Kept kept;
    QString written = opening(wish.first().old, kept);
    for (qsizetype i = 0; i < wish.size(); ++i) {
        const FrontMember &each = wish[i];
        if (i > 0) {
            written += joint(wish[i - 1].old, each.old, kept);
        }
        if (each.old < 0) {
            written += each.text;
            continue;
        }
        const FrontMemberPlace &member = m_members[each.old];
        written += member.written(m_text, member.start, member.value.end(), each);
    }
    written += closing(wish.last().old, kept);
    for (int i = 0; i < static_cast<int>(m_gaps.size()); ++i) {
        if ((m_gaps[i].tailComment && !kept.contains(qMakePair(i, false)))
            || (m_gaps[i].leadComment && !kept.contains(qMakePair(i, true)))) {
            return {};
        }
    }
    return smallestEdit(m_text, m_whole, written);
}

} // namespace Galley
