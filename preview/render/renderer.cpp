// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/renderer.h"

#include "render/gluing.h"
#include "render/guard.h"
#include "render/htmlwalker.h"
#include "render/notesblock.h"
#include "render/numbering.h"
#include "render/rootblock.h"

namespace Galley {

namespace {

/// What ties these blocks, and how far each of them reaches.
QList<GluedBlock> gluedBlocks(const QList<RootBlock> &roots, QByteArrayView markdown)
{
    QList<GluedBlock> blocks;
    blocks.reserve(roots.size());
    int line = 0;
    qsizetype offset = 0;
    qsizetype start = 0;
    for (const RootBlock &root : roots) {
        for (; line < root.startLine; ++line)
            offset = markdown.indexOf('\n', offset) + 1;
        if (!blocks.isEmpty())
            blocks.back().bytes = offset - start;
        start = offset;
        blocks.append({root.isRawHtml() ? openTags(root.nodes.front().literal()) : QList<TagStep>(),
                       markdown.size() - offset});
    }
    return blocks;
}

} // namespace

Blocks renderBlocks(QStringView markdown, RenderTarget target, const PictureResolver *pictures,
                    const Dialect &dialect)
{
    const GuardedText text = guard(markdown);
    const CmarkDocument document(text.markdown, dialect);
    const WalkContext context{target, pictures, text.runs, dialect};
    HtmlWalker walker(context);
    Numbering numbering;

    QList<CmarkNode> notes;
    const QList<RootBlock> roots = rootBlocks(document.root(), notes);
    const QList<int> ends = groupEnds(gluedBlocks(roots, text.markdown));
    Blocks blocks;
    blocks.reserve(roots.size() + 1);
    qsizetype size = 0;
    for (qsizetype i = 0; i < roots.size() && size < LargestBody;) {
        const int startLine = roots[i].startLine;
        QByteArray html;
        for (const qsizetype last = ends[i]; i <= last; ++i) {
            const Fragment fragment = roots[i].render(walker);
            html += fragment.composed(numbering.values(fragment), roots[i].startLine - startLine);
        }
        size += html.size();
        blocks.append(makeBlock(std::move(html), startLine));
    }
    if (!notes.isEmpty() && size < LargestBody) {
        QList<ShownNote> shown;
        for (const CmarkNode note : std::as_const(notes)) {
            ShownNote entry{note.startLine(), walker.render(note, note.startLine()), {}};
            entry.values = numbering.values(entry.fragment, int(shown.size()) + 1);
            shown.append(std::move(entry));
        }
        const int lowest = blocks.isEmpty() ? 0 : blocks.back().startLine;
        blocks.append(notesBlock(shown, lowest, target == RenderTarget::Preview));
    }
    return blocks;
}

QByteArray renderHtml(QStringView markdown, RenderTarget target, const PictureResolver *pictures,
                      const Dialect &dialect)
{
    QByteArray html;
    const Blocks blocks = renderBlocks(markdown, target, pictures, dialect);
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
