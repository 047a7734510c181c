// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yaml/yamlcollection.h"

#include <QMap>

#include <algorithm>

namespace Galley {

namespace {

/// What most votes are for; nothing without a vote.
template <typename T>
std::optional<T> winner(const QMap<T, int> &votes)
{
    const auto most = std::max_element(votes.cbegin(), votes.cend());
    return most == votes.cend() ? std::nullopt : std::optional<T>(most.key());
}

} // namespace

YamlCollection::YamlCollection(const FrontLanguage &language, const FrontPlace &place)
    : m_language(language)
    , m_place(place)
    , m_dash(language.dash())
{
    if (!place.inlined && !place.text.isEmpty()) {
        learnFrom(place.root);
    }
}

qsizetype YamlCollection::columnOf(qsizetype position) const
{
    return position - (m_place.text.first(position).lastIndexOf(u'\n') + 1);
}

void YamlCollection::learnFrom(const FrontNode &map)
{
    int brackets = 0;
    int onLines = 0;
    QMap<qsizetype, int> listIndents;
    QMap<qsizetype, int> mapIndents;
    QMap<QString, int> dashes;
    for (std::size_t i = 0; i < map.children.size(); ++i) {
        const FrontNode &child = map.children[i];
        const qsizetype key = columnOf(map.keys[i].span.start);
        const bool list = child.kind == FrontNode::Kind::List;
        if (!child.isCollection() || child.children.empty() || !child.placed) {
            continue;
        }
        brackets += list && child.inlined ? 1 : 0;
        if (child.inlined) {
            continue;
        }
        if (!list) {
            ++mapIndents[columnOf(child.keys.front().span.start) - key];
            continue;
        }
        const FrontNode &item = child.children.front();
        if (item.mark < 0) {
            continue;
        }
        ++onLines;
        ++listIndents[columnOf(item.mark) - key];
        const QString dash = m_place.text.mid(item.mark, item.span.start - item.mark).toString();
        if (dash.size() > 1 && dash.count(u' ') == dash.size() - 1) {
            ++dashes[dash];
        }
    }
    m_listsOnLines = onLines > brackets;
    m_listIndent = std::max<qsizetype>(winner(listIndents).value_or(m_listIndent), 0);
    m_mapIndent = std::max<qsizetype>(winner(mapIndents).value_or(m_mapIndent), 1);
    m_dash = winner(dashes).value_or(m_dash);
}

bool YamlCollection::standsOnLines(const FrontNode &wish) const
{
    if (!wish.isCollection() || wish.children.empty()) {
        return false;
    }
    return wish.kind == FrontNode::Kind::Map || m_listsOnLines
        || std::any_of(wish.children.begin(), wish.children.end(), [](const FrontNode &item) {
               return item.kind == FrontNode::Kind::Map && !item.children.empty();
           });
}

QString YamlCollection::lines(const FrontNode &wish, qsizetype column) const
{
    const bool map = wish.kind == FrontNode::Kind::Map;
    const FrontPlace inside{m_place.root, nullptr, {}, column, false};
    QStringList result;
    for (std::size_t i = 0; i < wish.children.size(); ++i) {
        const FrontNode &child = wish.children[i];
        const QString key = map ? m_language.key(wish.keys[i].text, inside) : QString();
        if (map && key.isEmpty()) {
            return {};
        }
        const QString head = map ? key + m_language.separator() : m_dash;
        const bool nested = child.kind == FrontNode::Kind::Map;
        if (standsOnLines(child) && (map || nested)) {
            const qsizetype inner = column
                + (!map         ? m_dash.size()
                       : nested ? m_mapIndent
                                : m_listIndent);
            const QString block = lines(child, inner);
            if (block.isEmpty()) {
                return {};
            }
            if (map) {
                result += head.trimmed() + u'\n' + QString(inner, u' ') + block;
            } else {
                result += head + block;
            }
            continue;
        }
        const QString value = child.isCollection() ? inlineText(m_language, child, inside)
                                                   : m_language.values(child, inside).value(0);
        if (value.isEmpty()) {
            return {};
        }
        result += head + value;
    }
    return result.join(u'\n' + QString(column, u' '));
}

QStringList YamlCollection::ways(const FrontNode &wish) const
{
    QStringList result;
    const FrontNode *old = m_place.old;
    const bool item = !m_place.dash.isEmpty();
    const bool map = wish.kind == FrontNode::Kind::Map;
    const bool between = m_place.inlined || (old && old->inlined && !old->children.empty());
    if (!between && standsOnLines(wish) && (map || !item)) {
        const qsizetype column = m_place.column
            + (item      ? m_place.dash.size()
                   : map ? m_mapIndent
                         : m_listIndent);
        const QString block = lines(wish, column);
        if (!block.isEmpty()) {
            result += item ? block : u'\n' + QString(column, u' ') + block;
        }
    }
    const QString inlined = inlineText(m_language, wish, m_place);
    return inlined.isEmpty() ? result : result << inlined;
}

} // namespace Galley
