// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yaml/yamlspan.h"

#include "post/yaml/yamlends.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isBlankOrFeed(QChar c)
{
    return isBlank(c) || c == u'\n';
}

} // namespace

QChar YamlSpans::charAt(qsizetype position) const
{
    return position < m_text.size() ? m_text[position] : QChar(u'\n');
}

bool YamlSpans::isSeparatorAt(qsizetype position) const
{
    return isBlankOrFeed(charAt(position));
}

qsizetype YamlSpans::columnOf(qsizetype position) const
{
    return position - (m_text.first(position).lastIndexOf(u'\n') + 1);
}

qsizetype YamlSpans::skipSeparators(qsizetype position, bool flow) const
{
    for (; position < m_text.size(); ++position) {
        const QChar c = m_text[position];
        if (c == u'#' && (position == 0 || isBlankOrFeed(m_text[position - 1]))) {
            const qsizetype feed = m_text.indexOf(u'\n', position);
            position = feed < 0 ? m_text.size() - 1 : feed;
        } else if (!isBlankOrFeed(c) && !(flow && (c == u',' || c == u':' || c == u'?'))) {
            break;
        }
    }
    return position;
}

qsizetype YamlSpans::skipProperties(qsizetype position) const
{
    while (charAt(position) == u'&' || charAt(position) == u'!') {
        while (!isSeparatorAt(position)) {
            ++position;
        }
        position = skipSeparators(position);
    }
    return position;
}

bool YamlSpans::readsNull(qsizetype position) const
{
    static constexpr std::array<QStringView, 4> words = {u"~", u"null", u"Null", u"NULL"};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        const QChar next = charAt(position + word.size());
        return m_text.mid(position, word.size()) == word
            && (isBlankOrFeed(next) || next == u':' || next == u',' || next == u']'
                || next == u'}');
    });
}

YamlSpans::End YamlSpans::endOfFlow(const YamlNode &collection, qsizetype start) const
{
    const QChar bracket = charAt(start);
    const bool bare = bracket != u'[' && bracket != u'{'; // a pair inside a list: [a: b]
    qsizetype position = bare ? start : start + 1;
    for (const YamlNode &child : collection.children) {
        const bool written = child.kind != YamlNode::Kind::Null || readsNull(child.start);
        if (!written || child.start < position) {
            continue;
        }
        const End end = endOf(child, child.start, -1, true);
        if (!end.found()) {
            return end;
        }
        position = end.position;
    }
    if (bare) {
        return at(position);
    }
    position = skipSeparators(position, true);
    return charAt(position) == (bracket == u'[' ? u']' : u'}') ? at(position + 1) : End();
}

std::vector<YamlSpans::Item> YamlSpans::items(const YamlNode &sequence, qsizetype start) const
{
    std::vector<Item> result;
    const qsizetype column = columnOf(start);
    qsizetype position = start;
    for (const YamlNode &node : sequence.children) {
        Item item;
        item.dash = skipSeparators(position);
        if (charAt(item.dash) != u'-' || columnOf(item.dash) != column) {
            return result;
        }
        item.value.start = item.dash + 1;
        const qsizetype next = skipSeparators(item.dash + 1);
        const bool written = next == node.start && columnOf(next) > column;
        item.failure = Failure::None;
        if (node.kind != YamlNode::Kind::Null || (written && readsNull(skipProperties(next)))) {
            const End end = next == node.start ? endOf(node, next, column, false) : End();
            item.failure = end.failure;
            item.value = Span{next, end.position - next};
        }
        if (item.failure != Failure::None) {
            return result;
        }
        position = item.value.end();
        result.push_back(item);
    }
    return result;
}

YamlSpans::End YamlSpans::endOfBlockSequence(const YamlNode &sequence, qsizetype start) const
{
    const std::vector<Item> all = items(sequence, start);
    if (all.size() == sequence.children.size()) {
        return at(all.empty() ? start : all.back().value.end());
    }
    // Ask the item that was not understood once more, for its reason.
    const YamlNode &failed = sequence.children[all.size()];
    const End end = endOf(failed, failed.start, columnOf(start), false);
    return End{-1, end.found() ? Failure::Unsupported : end.failure};
}

YamlSpans::End YamlSpans::endOfBlockMap(const YamlNode &map) const
{
    const std::vector<Entry> all = entries(map);
    if (all.empty()) {
        return End();
    }
    for (const Entry &each : all) {
        if (each.failure != Failure::None) {
            return End{-1, each.failure};
        }
    }
    return at(all.back().value.end());
}

YamlSpans::End YamlSpans::endOf(const YamlNode &node, qsizetype start, qsizetype parent,
                                bool inFlow) const
{
    start = skipProperties(start);
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return at(start + (charAt(start) == u'~' ? 1 : readsNull(start) ? 4 : 0));
    case YamlNode::Kind::Alias: {
        static const QString ends = QStringLiteral(" \t\n,[]{}");
        qsizetype position = start;
        while (!ends.contains(charAt(position))) {
            ++position;
        }
        return at(position);
    }
    case YamlNode::Kind::Scalar:
        if (charAt(start) == u'"' || charAt(start) == u'\'') {
            return checked(endOfQuotedScalar(m_text, start), Failure::UnterminatedQuote);
        }
        if (!inFlow && (charAt(start) == u'|' || charAt(start) == u'>')) {
            return checked(endOfBlockScalar(m_text, start, parent));
        }
        return checked(endOfPlainScalar(m_text, start, node.value));
    case YamlNode::Kind::Sequence:
        return node.flow ? endOfFlow(node, start) : endOfBlockSequence(node, start);
    case YamlNode::Kind::Map:
        return node.flow || inFlow ? endOfFlow(node, start) : endOfBlockMap(node);
    }
    return End();
}

YamlSpans::Entry YamlSpans::entry(const YamlNode &key, const YamlNode &value, qsizetype from,
                                  qsizetype nextKey, qsizetype column) const
{
    Entry result;
    result.key.start = key.start;
    const auto failed = [&result](Failure failure) {
        result.failure = failure;
        return result;
    };
    const bool complex = key.kind == YamlNode::Kind::Map || key.kind == YamlNode::Kind::Sequence;
    if (complex || skipSeparators(from) != key.start) {
        return failed(Failure::Unsupported);
    }
    const End keyEnd = endOf(key, key.start, column, true);
    if (!keyEnd.found()) {
        return failed(keyEnd.failure);
    }
    result.key.length = keyEnd.position - key.start;
    qsizetype colon = keyEnd.position;
    while (isBlank(charAt(colon))) {
        ++colon;
    }
    if (charAt(colon) != u':') {
        return failed(Failure::MissingColon);
    }
    result.value.start = colon + 1;
    const qsizetype start = skipSeparators(colon + 1);
    if (value.kind == YamlNode::Kind::Null) {
        const bool sameLine = !m_text.mid(colon, start - colon).contains(u'\n');
        const bool inside = sameLine || columnOf(start) > column;
        const QChar first = charAt(start);
        if (inside && start != nextKey && (first == u'&' || first == u'!')) {
            // An anchor or a tag before nothing: the mark is where the next token starts.
            qsizetype end = start;
            for (qsizetype next = start; charAt(next) == u'&' || charAt(next) == u'!';) {
                for (end = next; !isSeparatorAt(end); ++end) { }
                for (next = end; isBlank(charAt(next)); ++next) { }
            }
            if (!readsNull(skipSeparators(end))) {
                result.value = Span{start, end - start};
                return result;
            }
        }
        const bool written = value.anchor != 0 || readsNull(start);
        if (start == nextKey || !inside || value.start != start || !written) {
            result.missing = true;
            return result;
        }
    }
    const End end = value.start == start ? endOf(value, start, column, false) : End();
    if (!end.found()) {
        return failed(end.failure);
    }
    result.value = Span{start, end.position - start};
    return result;
}

std::vector<YamlSpans::Entry> YamlSpans::entries(const YamlNode &map) const
{
    std::vector<Entry> result;
    // The map's own start may be at its anchor; its first key tells its column.
    const qsizetype column = map.children.empty() ? 0 : columnOf(map.children.front().start);
    qsizetype from = map.children.empty() ? 0 : map.children.front().start;
    for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
        const bool last = i + 2 >= map.children.size();
        const qsizetype nextKey = last ? m_text.size() : map.children[i + 2].start;
        const YamlNode &key = map.children[i];
        result.push_back(entry(key, map.children[i + 1], from, nextKey, column));
        // Behind an entry that was not understood, the next key's own mark leads on.
        from = result.back().failure == Failure::None ? result.back().value.end() : nextKey;
    }
    return result;
}

} // namespace Galley
