// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter.h"

#include "post/yamlevents.h"
#include "post/yamljson.h"
#include "post/yamlscalar.h"
#include "post/yamlspan.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

/// Text that starts in column \a column, its further lines moved to the left by as much.
QString dedented(QStringView text, qsizetype column)
{
    QString result;
    const QList<QStringView> lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringView line = lines[i];
        for (qsizetype k = 0; i > 0 && k < column && line.startsWith(u' '); ++k) {
            line = line.mid(1);
        }
        result += i > 0 ? QStringLiteral("\n") : QString();
        result += line;
    }
    return result;
}

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

ScalarKind kindOf(const YamlNode &value, ScalarStyle style)
{
    if (value.kind == YamlNode::Kind::Null) {
        return ScalarKind::Null;
    }
    if (style == ScalarStyle::Plain) {
        return plainScalarKind(value.value);
    }
    return looksLikeDate(value.value) ? ScalarKind::Date : ScalarKind::Text;
}

bool hasWrittenTag(const YamlNode &node)
{
    return !node.tag.isEmpty() && node.tag != QLatin1String("?") && node.tag != QLatin1String("!");
}

/// Why the value of an entry must not be edited as a scalar.
std::optional<Problem> lockOf(const QString &key, const YamlNode &keyNode, const YamlNode &value,
                              QStringView source)
{
    if (value.kind == YamlNode::Kind::Alias || keyNode.kind == YamlNode::Kind::Alias
        || key == QLatin1String("<<")) {
        return Problem{Problem::YamlAlias, {key}};
    }
    if (value.anchor != 0 || keyNode.anchor != 0) {
        return Problem{Problem::YamlAnchor, {key}};
    }
    if (value.kind == YamlNode::Kind::Sequence || value.kind == YamlNode::Kind::Map) {
        return Problem{Problem::ValueNotScalar, {key}};
    }
    if (hasWrittenTag(value) || hasWrittenTag(keyNode) || source.startsWith(u'!')) {
        return Problem{Problem::YamlUnsupported, {key}};
    }
    return {};
}

QString formatName(FrontMatterKind kind)
{
    switch (kind) {
    case FrontMatterKind::Toml:
        return QStringLiteral("TOML");
    case FrontMatterKind::Json:
        return QStringLiteral("JSON");
    case FrontMatterKind::Metadata:
        return QStringLiteral("metadata");
    case FrontMatterKind::Yaml:
    case FrontMatterKind::None:
        break;
    }
    return QString();
}

} // namespace

FrontMatter FrontMatter::read(const QString &text)
{
    FrontMatter result;
    result.m_text = text;
    result.m_fence = findFence(text);
    if (result.m_fence.unclosed) {
        result.m_problem = Problem{Problem::FenceUnclosed, {}, 1};
    } else if (result.m_fence.kind == FrontMatterKind::Yaml) {
        result.readYaml();
    } else if (result.m_fence.kind != FrontMatterKind::None) {
        result.m_problem
            = Problem{Problem::FormatNotEditable, {formatName(result.m_fence.kind)}, 1};
    }
    return result;
}

int FrontMatter::lineOf(qsizetype position) const
{
    return static_cast<int>(QStringView(m_text).first(position).count(u'\n')) + 1;
}

void FrontMatter::readYaml()
{
    const auto parsed = parseYaml(m_text.mid(m_fence.content.start, m_fence.content.length));
    if (!parsed) {
        m_problem = parsed.problem();
        if (m_problem->line > 0) {
            m_problem->line += lineOf(m_fence.content.start) - 1;
        }
        return;
    }
    if (!*parsed) {
        return;
    }
    m_root = std::make_shared<const YamlNode>(**parsed);
    if (m_root->kind != YamlNode::Kind::Map || m_root->flow || m_root->anchor != 0
        || hasWrittenTag(*m_root)) {
        m_problem
            = Problem{Problem::YamlUnsupported, {}, lineOf(m_fence.content.start + m_root->start)};
        return;
    }
    m_problem = findDuplicateKey(*m_root);
    addFields();
}

void FrontMatter::addFields()
{
    const qsizetype base = m_fence.content.start;
    const QStringView content = QStringView(m_text).mid(base, m_fence.content.length);
    const YamlSpans spans(content);
    const std::vector<YamlSpans::Entry> entries = spans.entries(*m_root);
    int line = lineOf(base);
    qsizetype counted = 0; // up to here, line ends are in line
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const YamlSpans::Entry &entry = entries[i];
        const YamlNode &key = m_root->children[2 * i];
        const YamlNode &value = m_root->children[2 * i + 1];
        line += static_cast<int>(content.mid(counted, key.start - counted).count(u'\n'));
        counted = key.start;
        // yaml-cpp lets these two pass at the end of its input; every other reader refuses them.
        if (entry.failure == YamlSpans::Failure::MissingColon
            || entry.failure == YamlSpans::Failure::UnterminatedQuote) {
            const bool colon = entry.failure == YamlSpans::Failure::MissingColon;
            m_problem = Problem{
                Problem::YamlInvalid,
                {colon ? QStringLiteral("missing colon") : QStringLiteral("missing quote")},
                line};
            m_fields.clear();
            m_root.reset();
            return;
        }
        Field field;
        field.key = key.kind == YamlNode::Kind::Scalar
            ? key.value
            : content.mid(entry.key.start, entry.key.length).toString();
        field.line = line;
        field.isScalar = value.kind == YamlNode::Kind::Scalar || value.kind == YamlNode::Kind::Null;
        const bool known = entry.failure == YamlSpans::Failure::None;
        field.span = Span{base + (known ? entry.value.start : value.start), entry.value.length};
        const QStringView source = QStringView(m_text).mid(field.span.start, field.span.length);
        field.style = known ? styleOf(source) : ScalarStyle::Plain;
        field.kind = field.isScalar ? kindOf(value, field.style) : ScalarKind::Text;
        field.value = field.isScalar ? value.value
                                     : dedented(source, spans.columnOf(field.span.start - base));
        field.locked = m_problem ? m_problem : lockOf(field.key, key, value, source);
        if (!field.locked && (!known || key.kind != YamlNode::Kind::Scalar)) {
            field.locked = Problem{Problem::YamlUnsupported, {field.key}};
        }
        if (field.locked && field.locked->line == 0) {
            field.locked->line = field.line;
        }
        m_fields.append(field);
    }
}

std::optional<Problem> FrontMatter::findDuplicateKey(const YamlNode &node) const
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const YamlNode &child = node.children[i];
        const bool isKey = node.kind == YamlNode::Kind::Map && i % 2 == 0
            && child.kind == YamlNode::Kind::Scalar;
        if (isKey && seen.contains(child.value)) {
            return Problem{Problem::YamlDuplicateKey,
                           {child.value},
                           lineOf(m_fence.content.start + child.start)};
        }
        if (isKey) {
            seen.insert(child.value);
        }
        if (auto inside = findDuplicateKey(child)) {
            return inside;
        }
    }
    return {};
}

const Field *FrontMatter::field(const QString &key) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const Field &each) { return each.key == key; });
    return found == m_fields.cend() ? nullptr : &*found;
}

Result<QJsonValue> FrontMatter::value(const QString &path) const
{
    if (m_problem) {
        return *m_problem;
    }
    if (!m_root) {
        return Problem{Problem::KeyMissing, {path}};
    }
    YamlJson json(*m_root);
    const YamlNode *node = json.find(path);
    if (!node) {
        return Problem{Problem::KeyMissing, {path}};
    }
    return json.value(*node);
}

Result<QString> FrontMatter::toJson() const
{
    if (m_problem) {
        return *m_problem;
    }
    return m_root ? YamlJson(*m_root).text(*m_root) : Result<QString>(QStringLiteral("{}"));
}

} // namespace Galley
