// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter/frontmembers.h"

#include "post/frontmatter/frontbrackets.h"
#include "post/textdifference.h"

#include <algorithm>

namespace Galley {

FrontMembers::FrontMembers(const FrontLanguage &language, QStringView text, Span content,
                           const FrontNode &collection)
    : m_language(language)
    , m_text(text)
    , m_content(content)
    , m_collection(collection)
{
    const bool map = collection.kind == FrontNode::Kind::Map;
    for (std::size_t i = 0; i < collection.children.size(); ++i) {
        const FrontNode &child = collection.children[i];
        const qsizetype start = child.mark >= 0 ? child.mark
            : map                               ? collection.keys[i].span.start
                                                : child.span.start;
        m_members.append(FrontMemberPlace{start, child.span});
        const bool ordered
            = i == 0 || start >= m_members[static_cast<qsizetype>(i) - 1].value.end();
        m_placed = m_placed && child.placed && ordered && start <= child.span.end();
    }
}

qsizetype FrontMembers::lineStart(qsizetype position) const
{
    return m_text.first(position).lastIndexOf(u'\n') + 1;
}

qsizetype FrontMembers::lineEnd(qsizetype position) const
{
    const qsizetype feed = m_text.indexOf(u'\n', position);
    return feed < 0 ? m_text.size() : feed;
}

qsizetype FrontMembers::column() const
{
    return m_members.isEmpty() ? 0 : m_members.first().start - lineStart(m_members.first().start);
}

std::optional<EditList> FrontMembers::rearranged(const QList<FrontMember> &wish) const
{
    if (!m_placed) {
        return {};
    }
    return m_collection.inlined
        ? FrontBrackets(m_language, m_text, m_collection.span, m_members).rearranged(wish)
        : onLines(wish);
}

std::optional<EditList> FrontMembers::onLines(const QList<FrontMember> &wish) const
{
    if (m_members.isEmpty()) {
        QString added;
        for (const FrontMember &each : wish) {
            added += each.text + u'\n';
        }
        // The last line of metadata may end the file without a line end.
        const qsizetype end = m_content.end();
        const bool open = m_content.length > 0 && m_text[end - 1] != u'\n';
        EditList edits;
        edits.replace(Span{end, 0}, open ? u'\n' + added.chopped(1) : added);
        return edits;
    }
    // The first member of a map inside a list shares its line with the dash: "- name: x". In TOML
    // it is behind the keys that lead to it, which each line repeats: "a.b.name = 1".
    const qsizetype first = m_members.first().start;
    const QString indent = m_text.mid(lineStart(first), first - lineStart(first)).toString();
    const bool shared = !QStringView(indent).trimmed().isEmpty() && !m_language.dash().isEmpty();
    QList<Lines> lines;
    for (const FrontMemberPlace &member : m_members) {
        Lines each;
        each.start = lines.isEmpty() && shared ? first : lineStart(member.start);
        each.end = lineEnd(member.value.end());
        each.lead = lines.isEmpty() ? each.start : lines.last().end + 1;
        if (each.lead > each.start) {
            return {}; // two members on one line
        }
        lines.append(each);
    }
    const QString column(shared ? first - lineStart(first) : 0, u' ');
    QStringList written;
    QString orphaned; // comment lines above removed members
    QList<bool> kept(m_members.size(), false);
    for (const FrontMember &each : wish) {
        if (each.old >= 0) {
            kept[each.old] = true;
        }
    }
    qsizetype expected = 0;
    const auto leadOf = [&](qsizetype i) {
        return m_text.mid(lines[i].lead, lines[i].start - lines[i].lead).toString();
    };
    for (const FrontMember &each : wish) {
        const bool opens = written.isEmpty() && shared;
        if (each.old < 0) {
            written += (opens ? QString() : shared ? column : indent) + each.text;
            continue;
        }
        for (; expected < each.old; ++expected) {
            if (!kept[expected] && leadOf(expected).contains(u'#')) {
                orphaned += leadOf(expected);
            }
        }
        expected = std::max<qsizetype>(expected, each.old + 1);
        const Lines &line = lines[each.old];
        const FrontMemberPlace &member = m_members[each.old];
        QString text = member.written(m_text, member.start, line.end, each);
        if (!opens) {
            text.prepend(shared ? column : m_text.mid(line.start, member.start - line.start));
        }
        const QString lead = orphaned + leadOf(each.old);
        if (opens && !lead.isEmpty()) {
            return {};
        }
        orphaned.clear();
        written += lead + text;
    }
    for (; expected < m_members.size(); ++expected) {
        if (!kept[expected] && leadOf(expected).contains(u'#')) {
            orphaned += leadOf(expected);
        }
    }
    QString result = written.join(u'\n');
    if (!orphaned.isEmpty()) {
        result += (result.isEmpty() ? QString() : QStringLiteral("\n")) + orphaned.chopped(1);
    }
    Span region{lines.first().lead, lines.last().end - lines.first().lead};
    if (result.isEmpty() && region.end() < m_text.size()) {
        ++region.length; // the last line end goes with the last line
    }
    return smallestEdit(m_text, region, result);
}

bool FrontMembers::commented() const
{
    if (m_collection.inlined) {
        return FrontBrackets(m_language, m_text, m_collection.span, m_members).commented();
    }
    for (qsizetype i = 1; i < m_members.size(); ++i) {
        for (qsizetype at = m_members[i - 1].value.end(); at < m_members[i].start; ++at) {
            if (m_language.isComment(m_text, at)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace Galley
