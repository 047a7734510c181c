// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/liverenderer.h"

#include "render/changewriter.h"
#include "render/definitionupdate.h"
#include "render/numberupdate.h"
#include "render/unitgluing.h"
#include "render/unitswap.h"

namespace Galley {

namespace {

/// Bytes of HTML from which on the body may have to be cut, so that only the whole tells what is
/// left: marks make some more of it.
constexpr qsizetype TooLarge = LargestBody / 2;

} // namespace

LiveRenderer::LiveRenderer(RenderTarget target, const PictureResolver *pictures,
                           const Dialect &dialect)
    : m_target(target)
    , m_pictures(pictures)
    , m_dialect(dialect)
    , m_reader(m_lines, m_index, target, pictures, dialect)
{
    Units units;
    units.push_back(std::make_unique<Unit>());
    units.back()->lines = 1;
    m_units.splice(m_units.begin(), 0, std::move(units));
}

LiveRenderer::~LiveRenderer() = default;

void LiveRenderer::setText(QStringView text)
{
    edit(0, m_lines.size(), text);
}

void LiveRenderer::edit(qsizetype position, qsizetype removed, QStringView inserted)
{
    const LineEdit edit = m_lines.replace(position, removed, inserted);
    m_edit = m_edit ? m_edit->followedBy(edit) : edit;
}

void LiveRenderer::invalidate()
{
    const LineEdit all{0, m_lines.count(), m_lines.count()};
    m_edit = m_edit ? m_edit->followedBy(all) : all;
}

BlockChanges LiveRenderer::update(qsizetype patience)
{
    if (!m_edit || (m_tellsWhole && m_lines.size() > patience))
        return {};
    std::optional<UnitSwap> swap = swapUnits(m_units, m_lines, m_reader, *m_edit, patience);
    if (!swap)
        return {};
    m_edit.reset();
    return takeUp(std::move(*swap));
}

BlockChanges LiveRenderer::takeUp(UnitSwap swap)
{
    DefinitionUpdate definitions(m_units, m_index, m_reader, swap);
    definitions.run();
    const Reglued glued = reglue(m_units, swap);
    QList<UnitList::Place> changed = definitions.changed();
    updateNumbers(m_units, m_index, swap, definitions, m_notes, changed);
    // Footnotes: a link definition whose label begins with "^" takes names away from notes in ways
    // that the parts do not show, rarely. Until each of these ways is known, a text with notes is
    // told whole, which is right by definition.
    const bool tellsWhole = m_units.total().html > TooLarge || m_units.total().noteMarks > 0;
    if (tellsWhole || m_tellsWhole) {
        m_tellsWhole = tellsWhole;
        notesChange(0);
        return wholeChange();
    }

    ChangeWriter writer(m_units);
    BlockChanges changes{writer.swapped(swap, glued)};
    changes += writer.changed(changed);
    changes.append(notesChange(changes.front().lineShift));
    changes.removeIf([](const BlockChange &change) {
        return change.removed == 0 && change.inserted.isEmpty() && change.lineShift == 0;
    });
    m_blockCount = m_units.total().groups + (m_notesBlock ? 1 : 0);
    return changes;
}

BlockChange LiveRenderer::notesChange(int lineShift)
{
    BlockChange change;
    change.at = int(m_units.total().groups);
    change.removed = m_notesBlock ? 1 : 0;
    if (m_notes.isEmpty()) {
        m_notesBlock.reset();
        return change;
    }
    const Block &now = m_notes.block(m_units, ChangeWriter(m_units).lastStart(),
                                     m_target == RenderTarget::Preview);
    if (m_notesBlock && m_notesBlock->key == now.key
        && m_notesBlock->startLine + lineShift == now.startLine)
        change.removed = 0; // it has moved as all have, or not at all
    else
        change.inserted.append(now);
    m_notesBlock = now;
    return change;
}

/// All blocks instead of all that were told before.
BlockChanges LiveRenderer::wholeChange()
{
    BlockChange change;
    change.removed = int(m_blockCount);
    change.inserted = blocks();
    if (!m_tellsWhole)
        ChangeWriter(m_units).takeKeys(change.inserted);
    m_blockCount = change.inserted.size();
    return {change};
}

Blocks LiveRenderer::blocks() const
{
    if (m_tellsWhole)
        return renderBlocks(m_lines.text(), m_target, m_pictures, m_dialect);
    const ChangeWriter writer(m_units);
    Blocks blocks;
    blocks.reserve(m_units.total().groups + 1);
    m_units.visit<&UnitSum::groups>([&](UnitList::Place place, const UnitSum &before) {
        blocks.append(writer.block(place, before.lines));
    });
    if (m_notesBlock)
        blocks.append(*m_notesBlock);
    return blocks;
}

} // namespace Galley
