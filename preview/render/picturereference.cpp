// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picturereference.h"

#include "render/cmarkdocument.h"
#include "render/guard.h"
#include "render/htmlescape.h"
#include "render/leaf.h"
#include "render/linktarget.h"
#include "render/picturescanner.h"

#include <QMultiHash>

#include <algorithm>

namespace Galley {

namespace {

using Kind = CmarkNode::Kind;
using Syntax = PictureReference::Syntax;

/// A picture that the Markdown parser found; it does not tell where.
struct Expected {
    QString target;
    QString alt;
};

QList<Expected> picturesBelow(CmarkNode leaf)
{
    QList<Expected> pictures;
    leaf.walk(
        [&pictures](CmarkNode node) {
            if (node.kind() == Kind::Image) {
                pictures.append(
                    {QString::fromUtf8(node.url()), QString::fromUtf8(node.plainText())});
            }
            return true;
        },
        [](CmarkNode) {});
    return pictures;
}

/// CommonMark's way to compare labels.
QString normalizedLabel(QStringView label)
{
    return label.toString().simplified().toCaseFolded();
}

class PictureFinder
{
public:
    explicit PictureFinder(QStringView body)
        : m_body(body)
        , m_lines(body)
    { }
    QList<PictureReference> find();

private:
    void readDefinitions(const QList<Leaf> &leaves);
    void readDefinition(int line);
    void match(const QList<Expected> &pictures, const QList<PictureCandidate> &candidates);
    LinkTarget definition(const PictureCandidate &candidate, const QString &target) const;
    QString targetOf(const PictureCandidate &candidate) const;
    void add(const PictureCandidate &candidate, const QString &target, const QString &alt);

    QStringView m_body;
    LineStarts m_lines;
    QMultiHash<QString, LinkTarget> m_definitions;
    QList<PictureReference> m_found;
};

QList<PictureReference> PictureFinder::find()
{
    const GuardedText text = guard(m_body);
    const CmarkDocument document(text.markdown);
    const QList<Leaf> leaves = leavesOf(document.root(), !text.runs.isEmpty());
    readDefinitions(leaves);
    PictureScanner scanner(m_body);
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        const Leaf &leaf = leaves[i];
        const qsizetype from = m_lines.start(leaf.first);
        if (leaf.kind == Leaf::Kind::Html) {
            match({}, scanner.scanHtml(from, m_lines.start(leaf.first + leaf.count)));
        } else if (leaf.kind == Leaf::Kind::Inline) {
            qsizetype next = i + 1;
            while (next < leaves.size() && leaves[next].first <= leaf.first)
                ++next;
            const qsizetype to
                = next < leaves.size() ? m_lines.start(leaves[next].first) : m_body.size();
            match(picturesBelow(leaf.node), scanner.scanInline(from, to));
        }
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const auto &a, const auto &b) { return a.start < b.start; });
    const auto repeated
        = std::unique(m_found.begin(), m_found.end(),
                      [](const auto &a, const auto &b) { return a.start == b.start; });
    m_found.erase(repeated, m_found.end());
    return m_found;
}

void PictureFinder::readDefinitions(const QList<Leaf> &leaves)
{
    QList<bool> code(m_lines.count(), false);
    for (const Leaf &leaf : leaves) {
        for (int i = 0; leaf.kind != Leaf::Kind::Inline && i < leaf.count; ++i) {
            if (leaf.first + i < code.size())
                code[leaf.first + i] = true;
        }
    }
    for (int line = int(m_lines.count()) - 1; line >= 0; --line) {
        if (!code[line])
            readDefinition(line); // from below, as a multi-hash lists the last one in first
    }
}

void PictureFinder::readDefinition(int line)
{
    const LinkDefinition found = readLinkDefinition(
        m_body, m_lines.start(line), m_lines.start(line + 1), m_lines.start(line + 2));
    if (found.target.end > 0)
        m_definitions.insert(normalizedLabel(found.label), found.target);
}

QString PictureFinder::targetOf(const PictureCandidate &candidate) const
{
    const QStringView written = m_body.sliced(candidate.start, candidate.length);
    switch (candidate.syntax) {
    case Syntax::Markdown:
        return unescapeMarkdown(written);
    case Syntax::Html:
        return decodeEntities(written);
    default:
        return written.toString();
    }
}

LinkTarget PictureFinder::definition(const PictureCandidate &candidate, const QString &target) const
{
    const QString label = normalizedLabel(m_body.sliced(candidate.start, candidate.length));
    const QList<LinkTarget> targets = m_definitions.values(label);
    for (const LinkTarget &found : targets) {
        if (unescapeMarkdown(m_body.sliced(found.start, found.length)) == target)
            return found;
    }
    return {};
}

/// Brings together what looks like a picture, with its place, and what the parser says is one, in
/// the order of both. Where they disagree the parser is right, except about what it cannot know.
void PictureFinder::match(const QList<Expected> &pictures,
                          const QList<PictureCandidate> &candidates)
{
    const auto open = std::count_if(candidates.begin(), candidates.end(),
                                    [](const auto &c) { return c.syntax == Syntax::Markdown; });
    // As many as expected: they are the same, though an entity's name may be unknown here.
    const bool same = open == pictures.size();
    qsizetype next = 0;
    for (const PictureCandidate &candidate : candidates) {
        const QString target = targetOf(candidate);
        if (candidate.syntax == Syntax::Html || candidate.syntax == Syntax::Shortcode) {
            add(candidate, target, decodeEntities(candidate.alt));
            continue;
        }
        qsizetype hit = -1;
        LinkTarget defined;
        for (qsizetype i = next; i < pictures.size() && hit < 0; ++i) {
            if (candidate.syntax == Syntax::Reference) {
                defined = definition(candidate, pictures[i].target);
                hit = defined.end > 0 ? i : -1;
            } else if (pictures[i].target == target || (same && i == next)) {
                hit = i;
            }
        }
        if (hit >= 0) {
            PictureCandidate placed = candidate;
            if (defined.end > 0) {
                placed.start = defined.start;
                placed.length = defined.length;
            }
            add(placed, pictures[hit].target, pictures[hit].alt);
            next = hit + 1;
        } else if (candidate.certain) {
            add(candidate, target, candidate.alt);
        }
    }
}

void PictureFinder::add(const PictureCandidate &candidate, const QString &target,
                        const QString &alt)
{
    PictureReference reference;
    reference.target = target;
    reference.alt = alt;
    reference.syntax = candidate.syntax;
    reference.start = candidate.start;
    reference.length = candidate.length;
    reference.line = m_lines.lineAt(candidate.start);
    reference.position = candidate.position;
    m_found.append(reference);
}

} // namespace

QList<PictureReference> findPictures(QStringView body)
{
    return PictureFinder(body).find();
}

} // namespace Galley
