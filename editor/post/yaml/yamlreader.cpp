// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yaml/yamlreader.h"

#include "post/yaml/yamlblock.h"
#include "post/yaml/yamlscalar.h"

namespace Galley {

namespace {

ScalarStyle styleOf(QStringView source)
{
    if (source.isEmpty()) {
        return ScalarStyle::Empty;
    }
    switch (source.front().unicode()) {
    case u'"':
        return ScalarStyle::DoubleQuoted;
    case u'\'':
        return ScalarStyle::SingleQuoted;
    case u'|':
        return ScalarStyle::Literal;
    case u'>':
        return ScalarStyle::Folded;
    default:
        return ScalarStyle::Plain;
    }
}

bool isWritten(const QString &tag)
{
    return !tag.isEmpty() && tag != QLatin1String("?") && tag != QLatin1String("!");
}

} // namespace

Result<FrontNode> YamlReader::read(const YamlNode &root)
{
    FrontNode result = node(root, Span{root.start, m_content.size() - root.start}, true);
    if (m_problem) {
        return *m_problem;
    }
    return result;
}

FrontKey YamlReader::key(const YamlNode &key, Span span) const
{
    FrontKey result;
    const bool scalar = key.kind == YamlNode::Kind::Scalar;
    result.span = placed(span);
    result.text = scalar ? key.value : source(span).toString();
    result.simple
        = scalar && key.anchor == 0 && !isWritten(key.tag) && !source(span).startsWith(u'!');
    return result;
}

FrontNode YamlReader::properties(const YamlNode &node, Span span) const
{
    FrontNode result;
    result.span = placed(span);
    result.anchor = node.anchor;
    result.inlined = node.flow;
    const qsizetype start = m_spans.skipProperties(span.start);
    const QStringView value = source(Span{start, std::max<qsizetype>(span.end() - start, 0)});
    // A bare "!" is no tag by its name, and yet it is one.
    if (isWritten(node.tag) || source(span).startsWith(u'!')) {
        result.tag = isWritten(node.tag) ? node.tag : QStringLiteral("!");
    }
    switch (node.kind) {
    case YamlNode::Kind::Null:
        result.style = styleOf(value);
        break;
    case YamlNode::Kind::Alias:
        result.kind = FrontNode::Kind::Alias;
        break;
    case YamlNode::Kind::Scalar:
        result.kind = FrontNode::Kind::Scalar;
        result.style = styleOf(value);
        result.text
            = result.style == ScalarStyle::Folded ? withKeptLines(value, node.value) : node.value;
        result.scalar = result.style == ScalarStyle::Plain ? plainScalarKind(node.value)
            : looksLikeDate(node.value)                    ? ScalarKind::Date
                                                           : ScalarKind::Text;
        if (node.tag == QLatin1String("?")) {
            result.token = plainToken(node.value);
        }
        break;
    case YamlNode::Kind::Sequence:
        result.kind = FrontNode::Kind::List;
        break;
    case YamlNode::Kind::Map:
        result.kind = FrontNode::Kind::Map;
        break;
    }
    return result;
}

FrontNode YamlReader::node(const YamlNode &node, Span span, bool placed)
{
    FrontNode result = properties(node, span);
    result.placed = placed;
    if (!result.isCollection()) {
        return result;
    }
    if (!placed || node.flow) {
        result.inlined = node.flow;
        readFlow(node, result);
    } else if (node.kind == YamlNode::Kind::Map) {
        readBlockMap(node, result);
    } else {
        readBlockList(node, result);
    }
    return result;
}

bool YamlReader::isBlockBelow(qsizetype key, qsizetype value) const
{
    if (value >= m_content.size() || (m_content[value] != u'|' && m_content[value] != u'>'))
        return false;
    const qsizetype keyLine = m_content.first(key).lastIndexOf(u'\n') + 1;
    const qsizetype valueLine = m_content.first(value).lastIndexOf(u'\n') + 1;
    return valueLine > keyLine && value - valueLine <= key - keyLine;
}

void YamlReader::readBlockMap(const YamlNode &map, FrontNode &result)
{
    const std::vector<YamlSpans::Entry> entries = m_spans.entries(map);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const YamlSpans::Entry &entry = entries[i];
        const YamlNode &value = map.children[2 * i + 1];
        // yaml-cpp lets these two pass at the end of its input; every other reader refuses them.
        if (entry.failure == YamlSpans::Failure::MissingColon
            || entry.failure == YamlSpans::Failure::UnterminatedQuote) {
            const bool colon = entry.failure == YamlSpans::Failure::MissingColon;
            m_problem = Problem{
                Problem::YamlInvalid,
                {colon ? QStringLiteral("missing colon") : QStringLiteral("missing quote")},
                static_cast<int>(m_content.first(map.children[2 * i].start).count(u'\n')) + 1};
            return;
        }
        const bool known = entry.failure == YamlSpans::Failure::None;
        // So does it with a block whose mark stands below the key and no further right.
        if (known && isBlockBelow(map.children[2 * i].start, entry.value.start)) {
            m_problem
                = Problem{Problem::YamlInvalid,
                          {QStringLiteral("a block that is not indented")},
                          static_cast<int>(m_content.first(entry.value.start).count(u'\n')) + 1};
            return;
        }
        result.keys.push_back(key(map.children[2 * i], entry.key));
        result.keys.back().simple = result.keys.back().simple && known;
        result.children.push_back(node(value, known ? entry.value : Span{value.start, 0}, known));
        if (m_problem) {
            return;
        }
    }
}

void YamlReader::readBlockList(const YamlNode &list, FrontNode &result)
{
    const qsizetype start = m_spans.skipProperties(list.start);
    const std::vector<YamlSpans::Item> items = m_spans.items(list, start);
    for (std::size_t i = 0; i < list.children.size(); ++i) {
        const YamlNode &item = list.children[i];
        const bool known = i < items.size();
        result.children.push_back(node(item, known ? items[i].value : Span{item.start, 0}, known));
        result.children.back().mark = known ? m_base + items[i].dash : -1;
    }
}

void YamlReader::readFlow(const YamlNode &collection, FrontNode &result)
{
    const bool map = collection.kind == YamlNode::Kind::Map;
    for (std::size_t i = 0; i < collection.children.size(); ++i) {
        const YamlNode &each = collection.children[i];
        const bool isKey = map && i % 2 == 0;
        const bool missing = each.kind == YamlNode::Kind::Null && !m_spans.readsNull(each.start);
        const qsizetype end = missing ? each.start : m_spans.endInFlow(each);
        const Span span{each.start, std::max<qsizetype>(end - each.start, 0)};
        if (isKey) {
            result.keys.push_back(key(each, span));
        } else {
            // A missing value is where the next token starts: nobody knows how it is to be written.
            result.children.push_back(node(each, span, result.placed && end >= 0 && !missing));
        }
    }
}

} // namespace Galley
