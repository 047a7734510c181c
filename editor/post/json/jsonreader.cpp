// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/json/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype MaxBytes = qsizetype(1024) * 1024;
constexpr int MaxNodes = 10000;
constexpr int MaxDepth = 64;

/// Walks over a text that is known to be JSON.
class JsonScanner
{
public:
    JsonScanner(QStringView text, qsizetype base)
        : m_text(text)
        , m_base(base)
    { }

    FrontNode read()
    {
        skipBlanks();
        return value();
    }
    bool tooLarge() const { return m_tooLarge; }
    /// A number that QJsonDocument lets pass and others do not: "5.".
    bool hasOddNumber() const { return m_oddNumber; }

private:
    QChar current() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }
    /// Behind the string at m_at.
    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            m_at += m_text[m_at] == u'\\';
        }
        m_at = std::min(m_at + 1, m_text.size());
    }
    QString decoded(qsizetype start) const
    {
        const QByteArray list = '[' + m_text.mid(start, m_at - start).toUtf8() + ']';
        return QJsonDocument::fromJson(list).array().first().toString();
    }
    Span from(qsizetype start) const { return Span{m_base + start, m_at - start}; }

    FrontNode value();
    FrontNode collection(bool map);
    FrontNode word();

    QStringView m_text;
    qsizetype m_base;
    qsizetype m_at = 0;
    int m_nodes = 0;
    int m_depth = 0;
    bool m_tooLarge = false;
    bool m_oddNumber = false;
};

FrontNode JsonScanner::value()
{
    if (++m_nodes > MaxNodes || m_depth >= MaxDepth) {
        m_tooLarge = true;
        m_at = m_text.size();
        return {};
    }
    const qsizetype start = m_at;
    FrontNode node;
    if (current() == u'{' || current() == u'[') {
        ++m_depth;
        node = collection(current() == u'{');
        --m_depth;
    } else if (current() == u'"') {
        skipString();
        node = textNode(decoded(start));
        node.style = ScalarStyle::DoubleQuoted;
    } else {
        node = word();
    }
    node.span = from(start);
    return node;
}

FrontNode JsonScanner::collection(bool map)
{
    FrontNode node;
    node.kind = map ? FrontNode::Kind::Map : FrontNode::Kind::List;
    node.inlined = true;
    const QChar close = map ? u'}' : u']';
    ++m_at;
    for (skipBlanks(); m_at < m_text.size() && current() != close; skipBlanks()) {
        if (current() == u',') {
            ++m_at;
            continue;
        }
        if (map) {
            const qsizetype start = m_at;
            skipString();
            node.keys.push_back(FrontKey{decoded(start), from(start), true});
            skipBlanks();
            ++m_at; // the colon
            skipBlanks();
        }
        node.children.push_back(value());
    }
    m_at = std::min(m_at + 1, m_text.size());
    return node;
}

FrontNode JsonScanner::word()
{
    static const QString ends = QStringLiteral(",]} \t\r\n");
    const qsizetype start = m_at;
    while (m_at < m_text.size() && !ends.contains(m_text[m_at])) {
        ++m_at;
    }
    FrontNode node;
    const QString text = m_text.mid(start, m_at - start).toString();
    if (text == QLatin1String("null")) {
        return node;
    }
    node.kind = FrontNode::Kind::Scalar;
    node.text = node.token = text;
    const bool truth = text == QLatin1String("true") || text == QLatin1String("false");
    m_oddNumber = m_oddNumber || (!truth && !isJsonNumber(text));
    node.scalar = truth ? ScalarKind::Boolean : ScalarKind::Number;
    return node;
}

} // namespace

bool isJsonNumber(const QString &text)
{
    static const QRegularExpression number(QRegularExpression::anchoredPattern(
        QStringLiteral("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")));
    return number.match(text).hasMatch();
}

Result<FrontNode> readJson(const QString &content, qsizetype base)
{
    const QByteArray bytes = content.toUtf8();
    if (bytes.size() > MaxBytes) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    // In a list, since QJsonDocument wants one at the top.
    QJsonParseError error{};
    QJsonDocument::fromJson('[' + bytes + ']', &error);
    if (error.error == QJsonParseError::DeepNesting) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    if (error.error != QJsonParseError::NoError) {
        const auto line
            = bytes.first(std::clamp<qsizetype>(error.offset - 1, 0, bytes.size())).count('\n');
        return Problem{Problem::JsonInvalid, {error.errorString()}, static_cast<int>(line) + 1};
    }
    JsonScanner scanner(content, base);
    FrontNode root = scanner.read();
    if (scanner.tooLarge()) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    if (scanner.hasOddNumber()) {
        return Problem{Problem::JsonInvalid, {}, 1};
    }
    return root;
}

} // namespace Galley
