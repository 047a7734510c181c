// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/htmltree.h"

#include "render/htmlescape.h"
#include "render/htmltokenizer.h"

#include <QHash>

#include <algorithm>

namespace Galley {

namespace {

constexpr int FarthestStart = 300; ///< open elements that an end tag is compared with

bool isListed(QStringView name, QStringView names)
{
    for (qsizetype at = names.indexOf(name); at >= 0; at = names.indexOf(name, at + 1)) {
        if (at > 0 && names[at - 1] == u' ' && names.mid(at + name.size()).startsWith(u' '))
            return true;
    }
    return false;
}

constexpr QStringView Empty = u" area base br col embed hr img input link meta param source track "
                              u"wbr ";
constexpr QStringView Raw = u" iframe noembed noframes script style textarea title xmp ";
constexpr QStringView EndsParagraph
    = u" address article aside blockquote details dd div dl dt fieldset figcaption figure footer "
      u"form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul ";
/// What is outside of these is not ended by what is inside.
constexpr QStringView Walls = u" applet button caption object svg table td template th ";

/// What is left of a page that was cut within a tag: browsers drop it.
bool isUnfinishedTag(QStringView text)
{
    const bool closes = text.startsWith(u"</");
    const QStringView name = text.mid(closes ? 2 : 1, 1);
    return text.startsWith(u'<') && !name.isEmpty() && name.front().unicode() < 0x80
        && name.front().isLetter();
}

/// Builds the tree from tags, one after the other.
class Builder
{
public:
    explicit Builder(QList<HtmlNode> &nodes)
        : m_nodes(nodes)
    {
        m_nodes.append(HtmlNode());
        m_open.append({{}, 0});
    }

    void words(QStringView text)
    {
        HtmlNode node;
        node.words = decodeEntities(text);
        append(node);
    }

    /// True if it stays open.
    bool open(const HtmlToken &token)
    {
        endWhatThisEnds(token.name);
        HtmlNode node;
        node.name = token.name;
        for (const HtmlAttribute &attribute : token.attributes)
            node.attributes.append({attribute.name, decodeEntities(attribute.value)});
        const bool foreign = token.name.contains(u':') || m_count.value(QStringLiteral("svg")) > 0
            || m_count.value(QStringLiteral("math")) > 0;
        const int number = append(node);
        if (isListed(token.name, Empty) || (token.selfClosing && foreign))
            return false;
        const bool deep = m_open.size() > HtmlTree::DeepestElement;
        m_open.append({token.name, deep ? m_open.last().node : number});
        ++m_count[token.name];
        return true;
    }

    void close(const QString &name)
    {
        if (name == QLatin1String("br")) {
            HtmlNode node;
            node.name = name;
            append(node);
        }
        const bool ofTable = isListed(name, u" table tbody thead tfoot tr td th caption ");
        end(name, ofTable ? QStringView(name == u"table" ? u" " : u" table ") : Walls);
    }

private:
    struct Open {
        QString name;
        int node = 0; ///< where what is inside goes
    };

    int append(const HtmlNode &node)
    {
        const int number = int(m_nodes.size());
        m_nodes.append(node);
        m_nodes[m_open.last().node].children.append(number);
        return number;
    }

    /// Ends the innermost element of a name unless one of the barriers is around it.
    void end(const QString &name, QStringView barriers)
    {
        if (m_count.value(name) == 0)
            return;
        const qsizetype lowest = std::max<qsizetype>(1, m_open.size() - FarthestStart);
        for (qsizetype i = m_open.size() - 1; i >= lowest; --i) {
            if (m_open[i].name == name) {
                for (qsizetype j = i; j < m_open.size(); ++j)
                    --m_count[m_open[j].name];
                m_open.resize(i);
                return;
            }
            if (isListed(m_open[i].name, barriers))
                return;
        }
    }

    void endWhatThisEnds(const QString &name)
    {
        if (isListed(name, EndsParagraph))
            end(QStringLiteral("p"), Walls);
        if (name == QLatin1String("li"))
            end(name, u" ul ol table ");
        else if (isListed(name, u" dt dd ")) {
            end(QStringLiteral("dt"), u" dl table ");
            end(QStringLiteral("dd"), u" dl table ");
        } else if (isListed(name, u" td th tr tbody thead tfoot ")) {
            end(QStringLiteral("td"), u" tr table ");
            end(QStringLiteral("th"), u" tr table ");
            if (!isListed(name, u" td th "))
                end(QStringLiteral("tr"), u" table ");
        }
    }

    QList<HtmlNode> &m_nodes;
    QList<Open> m_open;
    QHash<QString, int> m_count; ///< of open ones, by name
};

} // namespace

QString HtmlNode::attribute(QStringView key) const
{
    for (const auto &attribute : attributes) {
        if (attribute.first == key)
            return attribute.second;
    }
    return {};
}

bool HtmlNode::has(QStringView key) const
{
    return std::any_of(attributes.cbegin(), attributes.cend(),
                       [key](const auto &attribute) { return attribute.first == key; });
}

bool HtmlNode::isOneOf(QStringView names) const
{
    return !name.isEmpty() && isListed(name, names);
}

QString HtmlNode::style(QStringView property) const
{
    const QString all = attribute(u"style");
    const auto parts = QStringView(all).split(u';');
    for (const QStringView part : parts) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0 && part.first(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return part.mid(colon + 1).trimmed().toString().toLower();
    }
    return {};
}

HtmlTree::HtmlTree(QStringView html)
{
    Builder builder(m_nodes);
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    while (tokenizer.next(token)) {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            if (!isUnfinishedTag(token.text))
                builder.words(token.text);
            break;
        case HtmlToken::Kind::Open:
            if (isListed(token.name, Raw))
                tokenizer.skipRaw(token.name);
            else
                builder.open(token);
            break;
        case HtmlToken::Kind::Close:
            builder.close(token.name);
            break;
        case HtmlToken::Kind::Comment:
        case HtmlToken::Kind::Declaration:
            break;
        }
    }
}

int HtmlTree::add(const HtmlNode &node)
{
    m_nodes.append(node);
    return size() - 1;
}

} // namespace Galley
