// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/toml/tomlreader.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

// toml++ 3.3 asserts where it should report an error ("[" at the end of its input), and without
// assertions takes what they say for granted: so they are errors in every build.
[[noreturn]] static void refuseToml()
{
    throw std::logic_error("the text ends too early");
}
#undef NDEBUG
#define TOML_ASSERT(condition) ((condition) ? static_cast<void>(0) : refuseToml())
#define TOML_EXCEPTIONS 1
#include <toml++/toml.h>

namespace Galley {

namespace {

constexpr std::size_t MaxBytes = std::size_t{1024} * 1024;
constexpr int MaxNodes = 10000;
constexpr int MaxDepth = 64;

/// Builds front matter from toml++'s tables, whose keys are sorted and whose columns count code
/// points.
class TomlTree
{
public:
    TomlTree(QStringView content, qsizetype base)
        : m_content(content)
        , m_base(base)
    {
        m_lines.push_back(0);
        for (qsizetype i = 0; i < content.size(); ++i) {
            if (content[i] == u'\n') {
                m_lines.push_back(i + 1);
            }
        }
    }

    FrontNode map(const toml::table &table, Span header);
    bool tooLarge() const { return m_tooLarge; }

private:
    qsizetype position(const toml::source_position &at) const;
    Span span(const toml::source_region &region) const;
    QStringView source(Span span) const { return m_content.mid(span.start - m_base, span.length); }
    FrontNode value(const toml::node &node);
    FrontNode list(const toml::array &array, Span span);
    FrontNode scalar(const toml::node &node, Span span) const;
    static qsizetype endOf(const FrontNode &node);

    QStringView m_content;
    qsizetype m_base;
    std::vector<qsizetype> m_lines;
    int m_nodes = 0;
    int m_depth = 0;
    bool m_tooLarge = false;
};

/// Behind the quotes that close those at \a start; at a line's end where they do not.
qsizetype behindString(QStringView text, qsizetype start)
{
    const QChar quote = text[start];
    const bool block
        = text.size() >= start + 3 && text[start + 1] == quote && text[start + 2] == quote;
    for (qsizetype i = start + (block ? 3 : 1); i < text.size(); ++i) {
        if (quote == u'"' && text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'\n' && !block) {
            return i;
        } else if (text[i] == quote && !block) {
            return i + 1;
        } else if (block && text[i] == quote && text.mid(i, 3).count(quote) == 3) {
            // One or two quotes before the closing ones are content.
            for (i += 3; i < text.size() && text[i] == quote; ++i) { }
            return i;
        }
    }
    return text.size();
}

/// The line, from 1, of the first character outside of ASCII that is in no string and no comment,
/// or 0. No TOML may have one, and toml++ 3.3 runs into undefined behaviour at some of them.
int lineOfBareCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\'') {
            i = behindString(text, i);
        } else if (c == u'#') {
            const qsizetype feed = text.indexOf(u'\n', i);
            i = feed < 0 ? text.size() : feed;
        } else if (c.unicode() >= 0x80) {
            return static_cast<int>(text.first(i).count(u'\n')) + 1;
        } else {
            ++i;
        }
    }
    return 0;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

qsizetype TomlTree::position(const toml::source_position &at) const
{
    if (at.line == 0 || at.line > m_lines.size()) {
        return m_base;
    }
    qsizetype unit = m_lines[at.line - 1];
    for (toml::source_index column = 1; column < at.column && unit < m_content.size(); ++column) {
        unit += m_content[unit].isHighSurrogate() ? 2 : 1;
    }
    return m_base + std::min(unit, m_content.size());
}

Span TomlTree::span(const toml::source_region &region) const
{
    const qsizetype start = position(region.begin);
    return Span{start, std::max<qsizetype>(position(region.end) - start, 0)};
}

qsizetype TomlTree::endOf(const FrontNode &node)
{
    qsizetype end = node.span.end();
    if (!node.inlined) {
        for (const FrontNode &child : node.children) {
            end = std::max(end, child.span.end());
        }
    }
    return end;
}

FrontNode TomlTree::scalar(const toml::node &node, Span span) const
{
    FrontNode result;
    result.kind = FrontNode::Kind::Scalar;
    result.span = span;
    result.text = source(span).toString();
    if (const auto *text = node.as_string()) {
        result.text = fromUtf8(text->get());
        const QStringView written = source(span);
        const bool block = written.startsWith(u"\"\"\"") || written.startsWith(u"'''");
        result.style = block            ? ScalarStyle::Literal
            : written.startsWith(u'\'') ? ScalarStyle::SingleQuoted
                                        : ScalarStyle::DoubleQuoted;
        result.scalar = ScalarKind::Text;
    } else if (const auto *truth = node.as_boolean()) {
        result.scalar = ScalarKind::Boolean;
        result.token = truth->get() ? QStringLiteral("true") : QStringLiteral("false");
    } else if (const auto *integer = node.as_integer()) {
        result.scalar = ScalarKind::Number;
        result.token = QString::number(integer->get());
    } else if (const auto *number = node.as_floating_point()) {
        result.scalar = ScalarKind::Number;
        // As it is written: "1.0" is not "1".
        QString token = result.text;
        token.remove(u'_');
        token.remove(0, token.startsWith(u'+') ? 1 : 0);
        result.token = std::isfinite(number->get()) ? token : QString();
    } else {
        result.scalar = ScalarKind::Date;
    }
    return result;
}

FrontNode TomlTree::value(const toml::node &node)
{
    if (++m_nodes > MaxNodes || m_depth >= MaxDepth) {
        m_tooLarge = true;
        return {};
    }
    ++m_depth;
    const Span place = span(node.source());
    FrontNode result;
    if (const auto *table = node.as_table()) {
        result = map(*table, place);
        result.inlined = table->is_inline() && source(place).startsWith(u'{');
    } else if (const auto *array = node.as_array()) {
        result = list(*array, place);
    } else {
        result = scalar(node, place);
    }
    --m_depth;
    if (!result.inlined && result.isCollection()) {
        const qsizetype end = endOf(result);
        result.span.length = end - result.span.start;
    }
    return result;
}

FrontNode TomlTree::list(const toml::array &array, Span span)
{
    FrontNode result;
    result.kind = FrontNode::Kind::List;
    result.span = span;
    // Of [[tables]] the source is a header, too.
    const bool tables
        = !array.empty() && array.front().is_table() && !array.front().as_table()->is_inline();
    result.inlined = !tables && source(span).startsWith(u'[');
    for (const toml::node &item : array) {
        result.children.push_back(value(item));
        result.children.back().placed = result.children.back().placed && result.inlined;
    }
    return result;
}

FrontNode TomlTree::map(const toml::table &table, Span header)
{
    FrontNode result;
    result.kind = FrontNode::Kind::Map;
    result.span = header;
    std::vector<FrontKey> keys;
    std::vector<FrontNode> values;
    for (const auto &[key, node] : table) {
        FrontKey entry;
        entry.text = fromUtf8(key.str());
        entry.span = span(key.source());
        FrontNode child = value(node);
        if (child.isCollection() && !child.inlined) {
            // A table of its own, under a header or by keys with dots.
            const QStringView opening = source(Span{child.span.start, 1});
            entry.simple = false;
            child.mark = opening.startsWith(u'[') ? child.span.start
                                                  : std::min(entry.span.start, child.span.start);
        }
        keys.push_back(std::move(entry));
        values.push_back(std::move(child));
    }
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto startOf
        = [&](std::size_t i) { return values[i].mark >= 0 ? values[i].mark : keys[i].span.start; };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return startOf(a) < startOf(b); });
    for (const std::size_t i : order) {
        result.keys.push_back(std::move(keys[i]));
        result.children.push_back(std::move(values[i]));
    }
    return result;
}

} // namespace

Result<FrontNode> readToml(const QString &content, qsizetype base)
{
    const std::string bytes = content.toStdString();
    if (bytes.size() > MaxBytes) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    if (const int line = lineOfBareCharacter(content); line > 0) {
        return Problem{Problem::TomlInvalid, {}, line};
    }
    toml::table table;
    try {
        table = toml::parse(std::string_view(bytes));
    } catch (const toml::parse_error &error) {
        return Problem{Problem::TomlInvalid,
                       {fromUtf8(error.description())},
                       static_cast<int>(error.source().begin.line)};
    } catch (const std::exception &error) {
        return Problem{Problem::TomlInvalid, {fromUtf8(error.what())}, 1};
    }
    TomlTree tree(content, base);
    FrontNode root = tree.map(table, Span{base, content.size()});
    if (tree.tooLarge()) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    return root;
}

} // namespace Galley
