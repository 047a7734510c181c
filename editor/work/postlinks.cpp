// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/postlinks.h"

#include "render/guard.h"
#include "render/leaf.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

using Kind = CmarkNode::Kind;

bool hasScheme(const QString &target)
{
    static const QRegularExpression scheme(QStringLiteral("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)"));
    return scheme.match(target).hasMatch();
}

/// Whether a body may link to its own blog. Most posts do not, and need no parsing.
bool mayHaveLinks(QStringView body)
{
    static const QRegularExpression other(QStringLiteral("\\]:|href|\\{[{%]"));
    if (other.match(body).hasMatch())
        return true;
    for (qsizetype at = body.indexOf(QLatin1String("](")); at >= 0;
         at = body.indexOf(QLatin1String("]("), at + 2)) {
        const qsizetype open = body.first(at).lastIndexOf(QLatin1Char('['));
        const bool picture = open > 0 && body[open - 1] == QLatin1Char('!');
        const QStringView target = body.sliced(at + 2);
        if (!picture && !target.startsWith(QLatin1String("http"))
            && !target.startsWith(QLatin1Char('#')))
            return true;
    }
    return false;
}

class LinkFinder
{
public:
    explicit LinkFinder(QStringView body)
        : m_body(body)
        , m_lines(body)
    { }
    QList<PostLink> find();

private:
    void addLinks(CmarkNode leaf, qsizetype from, qsizetype to);
    void addTags(qsizetype from, qsizetype to);
    void add(const QString &target, bool named, qsizetype start)
    {
        if (!target.isEmpty() && !target.startsWith(QLatin1Char('#')) && !hasScheme(target))
            m_found.append({target, named, start});
    }
    bool isInCodeSpan(qsizetype position, qsizetype from) const;

    QStringView m_body;
    LineStarts m_lines;
    QList<PostLink> m_found;
};

QList<PostLink> LinkFinder::find()
{
    const GuardedText text = guard(m_body);
    const CmarkDocument document(text.markdown);
    const QList<Leaf> leaves = leavesOf(document.root(), !text.runs.isEmpty());
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        const Leaf &leaf = leaves[i];
        if (leaf.kind == Leaf::Kind::Code)
            continue;
        qsizetype next = i + 1;
        while (next < leaves.size() && leaves[next].first <= leaf.first)
            ++next;
        const qsizetype from = m_lines.start(leaf.first);
        const qsizetype to = leaf.kind == Leaf::Kind::Html
            ? m_lines.start(leaf.first + leaf.count)
            : (next < leaves.size() ? m_lines.start(leaves[next].first) : m_body.size());
        if (leaf.kind == Leaf::Kind::Inline)
            addLinks(leaf.node, from, to);
        addTags(from, to);
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const PostLink &a, const PostLink &b) { return a.start < b.start; });
    return m_found;
}

void LinkFinder::addLinks(CmarkNode leaf, qsizetype from, qsizetype to)
{
    qsizetype at = from;
    leaf.walk(
        [&](CmarkNode node) {
            if (node.kind() != Kind::Link)
                return true;
            const QString target = QString::fromUtf8(node.url());
            const qsizetype written = m_body.first(to).indexOf(target, at);
            if (written >= 0)
                at = written + target.size();
            add(target, false, written < 0 ? from : written);
            return true;
        },
        [](CmarkNode) {});
}

bool LinkFinder::isInCodeSpan(qsizetype position, qsizetype from) const
{
    return m_body.sliced(from, position - from).count(QLatin1Char('`')) % 2 == 1;
}

/// What the parser does not know: HTML's links and the generators' tags.
void LinkFinder::addTags(qsizetype from, qsizetype to)
{
    static const QRegularExpression tag(
        QStringLiteral("<a\\s[^>]*?href\\s*=\\s*[\"']([^\"'>{]+)[\"']"
                       "|\\{\\{[<%]\\s*(?:rel)?ref\\s+[\"`]([^\"`]+)[\"`]"
                       "|\\{%\\s*(?:post_url|link|post_link|post_path)\\s+([^\\s%]+)"));
    for (auto matches = tag.globalMatch(m_body.sliced(from, to - from)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isInCodeSpan(from + match.capturedStart(), from))
            continue;
        for (int group = 1; group <= 3; ++group) {
            if (match.capturedLength(group) > 0)
                add(match.captured(group), group > 1, from + match.capturedStart(group));
        }
    }
}

} // namespace

QList<PostLink> findPostLinks(QStringView body)
{
    return mayHaveLinks(body) ? LinkFinder(body).find() : QList<PostLink>();
}

} // namespace Galley
