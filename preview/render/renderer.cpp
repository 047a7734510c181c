// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/renderer.h"

#include "render/gluing.h"
#include "render/guard.h"
#include "render/htmlwalker.h"
#include "render/numbering.h"

namespace Galley {

namespace {

/// All blocks together never grow beyond this, in bytes; what comes behind is left out.
constexpr qsizetype LargestBody = 64 * 1024 * 1024;

/// FNV-1a, with a last stir: stays the same on every machine and in every run.
quint64 contentKey(const QByteArray &html)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : html)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    hash ^= hash >> 32;
    return hash;
}

/// The root blocks in the order of the text, footnotes apart.
QList<RootBlock> rootBlocks(CmarkNode root, QByteArrayView markdown, QList<CmarkNode> &notes)
{
    QList<RootBlock> blocks;
    for (CmarkNode node = root.firstChild(); node; node = node.next()) {
        if (node.kind() == CmarkNode::Kind::FootnoteDefinition)
            notes.append(node);
        else
            blocks.append({node, node.startLine(), 0});
    }
    int line = 0;
    qsizetype offset = 0;
    for (RootBlock &block : blocks) {
        while (line < block.startLine) {
            const qsizetype end = markdown.indexOf('\n', offset);
            if (end < 0)
                break;
            offset = end + 1;
            ++line;
        }
        block.offset = offset;
    }
    return blocks;
}

Block makeBlock(QByteArray html, int startLine)
{
    Block block{std::move(html), startLine, 0};
    block.key = contentKey(block.html);
    return block;
}

/// All notes as one last block. It begins where the first note is written, but never before the
/// block above it, so that blocks ascend.
Block notesBlock(const QList<CmarkNode> &notes, HtmlWalker &walker, Numbering &numbering,
                 int lowest, bool marked)
{
    int first = notes.front().startLine();
    for (const CmarkNode note : notes)
        first = qMin(first, note.startLine());
    first = qMax(first, lowest);
    QByteArray html("<section class=\"footnotes\">\n<ol>\n");
    int number = 0;
    for (const CmarkNode note : notes) {
        html += "<li id=\"fn-" + QByteArray::number(++number) + '"';
        if (marked && note.startLine() >= first)
            html += " data-l=\"" + QByteArray::number(note.startLine() - first) + '"';
        html += ">\n" + numbering.fill(walker.render(note, first), number) + "</li>\n";
    }
    html += "</ol>\n</section>\n";
    return makeBlock(std::move(html), first);
}

} // namespace

Blocks renderBlocks(QStringView markdown, RenderTarget target, const PictureResolver *pictures)
{
    const GuardedText text = guard(markdown);
    const CmarkDocument document(text.markdown);
    const WalkContext context{target, pictures, text.runs};
    HtmlWalker walker(context);
    Numbering numbering;

    QList<CmarkNode> notes;
    const QList<RootBlock> roots = rootBlocks(document.root(), text.markdown, notes);
    const QList<int> ends = groupEnds(roots);
    Blocks blocks;
    blocks.reserve(roots.size() + 1);
    qsizetype size = 0;
    for (qsizetype i = 0; i < roots.size() && size < LargestBody;) {
        const int startLine = roots[i].startLine;
        QByteArray html;
        for (const qsizetype last = ends[i]; i <= last; ++i)
            html += numbering.fill(walker.render(roots[i].node, startLine));
        size += html.size();
        blocks.append(makeBlock(std::move(html), startLine));
    }
    if (!notes.isEmpty() && size < LargestBody) {
        const int lowest = blocks.isEmpty() ? 0 : blocks.back().startLine;
        blocks.append(
            notesBlock(notes, walker, numbering, lowest, target == RenderTarget::Preview));
    }
    return blocks;
}

QByteArray renderHtml(QStringView markdown, RenderTarget target, const PictureResolver *pictures)
{
    QByteArray html;
    const Blocks blocks = renderBlocks(markdown, target, pictures);
    for (const Block &block : blocks)
        html += block.html;
    return html;
}

QByteArray renderSpec(const QByteArray &markdown, const QStringList &extensions,
                      QStringList *unknown)
{
    return CmarkDocument::plainHtml(markdown, extensions, unknown);
}

} // namespace Galley
