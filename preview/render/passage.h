// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cmarkdocument.h"
#include "render/guard.h"
#include "render/htmlwalker.h"
#include "render/prelude.h"
#include "render/rootblock.h"

namespace Galley {

/// A part of a text, parsed behind a prelude. Lines count from the part's first.
class Passage
{
public:
    Passage(const Prelude &prelude, const GuardedText &text, RenderTarget target,
            const PictureResolver *pictures, const Dialect &dialect);
    Q_DISABLE_COPY_MOVE(Passage)

    /// The root blocks of the part itself.
    qsizetype blockCount() const { return m_blocks.size(); }
    const RootBlock &block(qsizetype index) const { return m_blocks[index]; }
    int lineOf(qsizetype index) const { return m_blocks[index].startLine - m_prelude.lines(); }
    /// References to footnotes have the names of notes for numbers.
    Fragment render(qsizetype index);

    /// What a question of the prelude came to: the one inline that its paragraph holds; null if
    /// there are more.
    CmarkNode answer(int question) const { return m_answers.value(question); }
    /// Names of the notes in the order in which they are named.
    const QByteArrayList &noteNames() const { return m_noteNames; }
    /// The text of the note with this number, as question \a question has found it.
    NoteDefinition note(int number);
    /// Tells the name of a note that stands in the part itself.
    void setNoteName(int number, const QByteArray &name);

private:
    void nameNotes(Fragment &fragment) const;

    const Prelude &m_prelude;
    CmarkDocument m_document;
    QList<QByteArray> m_runs;
    WalkContext m_context;
    HtmlWalker m_walker;
    QList<RootBlock> m_blocks;
    QList<CmarkNode> m_notes;
    QByteArrayList m_noteNames;
    QHash<int, CmarkNode> m_answers;
};

} // namespace Galley
