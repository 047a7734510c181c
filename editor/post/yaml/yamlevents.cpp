// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yaml/yamlevents.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <QStringConverter>

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace Galley {

namespace {

constexpr std::size_t MaxBytes = std::size_t{1024} * 1024;
constexpr int MaxNodes = 20000;
constexpr std::size_t MaxDepth = 64;

/// Ends the parse early; yaml-cpp knows no other way.
struct TooLarge : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// For each byte of the UTF-8 text, and for its end, the UTF-16 unit that starts there.
std::vector<qsizetype> unitsOfBytes(QStringView text, std::size_t bytes)
{
    std::vector<qsizetype> units;
    units.reserve(bytes + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate();
        const int length = c < 0x80 ? 1 : c < 0x800 ? 2 : pair ? 4 : 3;
        units.insert(units.end(), static_cast<std::size_t>(length), i);
        i += pair;
    }
    units.push_back(text.size());
    return units;
}

/// QString::fromStdString() takes a leading U+FEFF for a mark and drops it; here it is a character.
QString decoded(const std::string &utf8)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

/// Builds the tree from the events. The last of m_open is the collection that is being filled.
class TreeBuilder : public YAML::EventHandler
{
public:
    explicit TreeBuilder(std::vector<qsizetype> units)
        : m_units(std::move(units))
    { }

    std::optional<YamlNode> takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        close(node(YamlNode::Kind::Null, mark, {}, anchor));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        close(node(YamlNode::Kind::Alias, mark, {}, anchor));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        YamlNode scalar = node(YamlNode::Kind::Scalar, mark, tag, anchor);
        scalar.value = decoded(value);
        close(std::move(scalar));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        open(node(YamlNode::Kind::Sequence, mark, tag, anchor), style);
    }
    void OnSequenceEnd() override { closeLast(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        open(node(YamlNode::Kind::Map, mark, tag, anchor), style);
    }
    void OnMapEnd() override { closeLast(); }

private:
    YamlNode node(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
                  YAML::anchor_t anchor)
    {
        if (++m_nodes > MaxNodes) {
            throw TooLarge("nodes");
        }
        const auto byte = static_cast<std::size_t>(std::max(mark.pos, 0));
        YamlNode result;
        result.kind = kind;
        result.start = m_units[std::min(byte, m_units.size() - 1)];
        result.tag = decoded(tag);
        result.anchor = anchor;
        return result;
    }
    void open(YamlNode collection, YAML::EmitterStyle::value style)
    {
        if (m_open.size() >= MaxDepth) {
            throw TooLarge("levels");
        }
        collection.flow = style == YAML::EmitterStyle::Flow;
        m_open.push_back(std::move(collection));
    }
    void close(YamlNode finished)
    {
        if (m_open.empty()) {
            m_root = std::move(finished);
        } else {
            m_open.back().children.push_back(std::move(finished));
        }
    }
    void closeLast()
    {
        YamlNode finished = std::move(m_open.back());
        m_open.pop_back();
        close(std::move(finished));
    }

    std::vector<qsizetype> m_units;
    std::vector<YamlNode> m_open;
    std::optional<YamlNode> m_root;
    int m_nodes = 0;
};

/// A character that yaml-cpp misreads (U+0004 ends its input, a leading U+FEFF shifts its marks)
/// or that no YAML may hold.
std::optional<Problem> findForbidden(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair
            = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool control = c < u' ' && c != u'\n' && c != u'\t';
        if (control || (c.isSurrogate() && !pair) || (i == 0 && c == QChar::ByteOrderMark)) {
            const auto line = std::count(text.cbegin(), text.cbegin() + i, QChar(u'\n')) + 1;
            const QString code = QString::number(c.unicode(), 16).toUpper();
            return Problem{Problem::YamlControlCharacter,
                           {QStringLiteral("U+") + code.rightJustified(4, u'0')},
                           static_cast<int>(line)};
        }
        i += pair;
    }
    return {};
}

} // namespace

Result<std::optional<YamlNode>> parseYaml(const QString &text)
{
    if (const auto forbidden = findForbidden(text)) {
        return *forbidden;
    }
    const std::string bytes = text.toStdString();
    if (bytes.size() > MaxBytes) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    try {
        std::istringstream stream(bytes);
        YAML::Parser parser(stream);
        TreeBuilder builder(unitsOfBytes(text, bytes.size()));
        if (!parser.HandleNextDocument(builder)) {
            return std::optional<YamlNode>();
        }
        std::optional<YamlNode> root = builder.takeRoot();
        TreeBuilder second({0});
        if (parser.HandleNextDocument(second)) {
            return Problem{Problem::FormUnsupported};
        }
        return root;
    } catch (const TooLarge &) {
        return Problem{Problem::FrontMatterTooLarge};
    } catch (const YAML::DeepRecursion &) {
        return Problem{Problem::FrontMatterTooLarge};
    } catch (const YAML::Exception &error) {
        const int line = error.mark.is_null() ? 0 : error.mark.line + 1;
        return Problem{Problem::YamlInvalid, {QString::fromStdString(error.msg)}, line};
    } catch (const std::exception &error) {
        return Problem{Problem::YamlInvalid, {QString::fromUtf8(error.what())}};
    }
}

} // namespace Galley
