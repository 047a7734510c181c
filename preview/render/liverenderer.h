// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/blockchange.h"
#include "render/notelist.h"
#include "render/renderer.h"
#include "render/textlines.h"
#include "render/unit.h"
#include "render/unitreader.h"

#include <optional>

namespace Galley {

struct UnitSwap;

/// Renders a text again and again while it is edited, at a cost that depends on the edit and not on
/// the text. Its blocks are always those of renderBlocks() for the whole text.
///
/// Made for a worker thread that owns it: not to be called from two threads at once, and each
/// parse waits for the lock that all parses of the process share. Who edits the text sends only
/// the edits, in their order:
///
///     edit(position, removed, inserted);               // for each contentsChange, cheap
///     const BlockChanges changes = update(Patience);   // once a turn of the event loop
///     for (const BlockChange &change : changes)        // in the thread that shows them
///         change.applyTo(blocks);
///
/// update() may put an edit off that would take long (see there); then isBehind(), and the blocks
/// stay those of before until an update with more patience, which the caller makes once the author
/// pauses. Edits may come meanwhile.
///
/// The algorithm: a unit of the text is what lies between the first lines of two root blocks. The
/// first line of a root block is a fresh start for the parser, so an edit is parsed from the unit
/// around it (or the one above, where that is not closed) on to where a block begins at the same
/// line as one did before. Definitions of links and footnotes elsewhere are put in front of what
/// is parsed. Numbers that depend on the blocks above are filled in afterwards.
///
/// A text with footnote marks is told whole, at the cost of the text: a link definition may take a
/// footnote's name in ways that its parts do not show.
class LiveRenderer
{
public:
    /// An update that reads more than this, in UTF-16 units, is better left to a pause: it takes
    /// some milliseconds, and the page even longer.
    static constexpr qsizetype Patience = 256 * 1024;
    static constexpr qsizetype Endless = qsizetype(1) << 60;

    /// \a pictures, may be null, must live as long as this.
    explicit LiveRenderer(RenderTarget target, const PictureResolver *pictures = nullptr,
                          const Dialect &dialect = {});
    ~LiveRenderer();
    Q_DISABLE_COPY_MOVE(LiveRenderer)

    /// Another text (no front matter; lines end with "\n"): follow it with update(Endless).
    void setText(QStringView text);
    /// \a removed UTF-16 units from \a position on were replaced by \a inserted. What goes beyond
    /// the text is clipped.
    void edit(qsizetype position, qsizetype removed, QStringView inserted);
    /// Everything is to be rendered again: the pictures have changed.
    void invalidate();

    /// What has become of the blocks since the last update that was not put off; to be applied in
    /// this order. Puts it off, and returns nothing, if more than \a patience UTF-16 units would
    /// have to be read.
    BlockChanges update(qsizetype patience = Endless);
    /// Whether there are edits that no update has taken up.
    bool isBehind() const { return m_edit.has_value(); }

    /// All blocks as of the last update.
    Blocks blocks() const;
    QString text() const { return m_lines.text(); }
    qsizetype size() const { return m_lines.size(); } ///< UTF-16 units

private:
    BlockChanges takeUp(UnitSwap swap);
    BlockChange notesChange(int lineShift);
    BlockChanges wholeChange();

    RenderTarget m_target;
    const PictureResolver *m_pictures;
    const Dialect m_dialect;
    TextLines m_lines;
    LabelIndex m_index;
    UnitReader m_reader;
    mutable UnitList m_units; // ChangeWriter
    NoteList m_notes;
    std::optional<LineEdit> m_edit; ///< what no update has taken up
    std::optional<Block> m_notesBlock; ///< as last told
    bool m_tellsWhole
        = false; ///< too large for parts, or with footnotes: each update tells the whole
    qsizetype m_blockCount = 0; ///< as last told
};

} // namespace Galley
