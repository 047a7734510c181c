// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/passage.h"

namespace Galley {

Passage::Passage(const Prelude &prelude, const GuardedText &text, RenderTarget target,
                 const PictureResolver *pictures, const Dialect &dialect)
    : m_prelude(prelude)
    , m_document(prelude.markdown() + text.markdown, dialect)
    , m_runs(text.runs)
    , m_context{target, pictures, m_runs, dialect}
    , m_walker(m_context)
{
    m_blocks = rootBlocks(m_document.root(), m_notes);
    qsizetype own = 0;
    for (; own < m_blocks.size() && m_blocks[own].startLine < prelude.lines(); ++own) {
        const int question = prelude.questionAt(m_blocks[own].startLine);
        const CmarkNode child = m_blocks[own].nodes.front().firstChild();
        if (question >= 0 && child && !child.next())
            m_answers.insert(question, child);
    }
    m_blocks.remove(0, own);
    for (const CmarkNode note : std::as_const(m_notes))
        m_noteNames.append(prelude.noteAt(note.startLine()));
}

Fragment Passage::render(qsizetype index)
{
    Fragment fragment = m_blocks[index].render(m_walker);
    nameNotes(fragment);
    return fragment;
}

NoteDefinition Passage::note(int number)
{
    NoteDefinition note;
    if (number < 1 || number > m_notes.size())
        return note;
    const CmarkNode node = m_notes[number - 1];
    note.line = node.startLine() - m_prelude.lines();
    note.fragment = m_walker.render(node, node.startLine());
    nameNotes(note.fragment);
    return note;
}

void Passage::setNoteName(int number, const QByteArray &name)
{
    if (number >= 1 && number <= m_noteNames.size())
        m_noteNames[number - 1] = name;
}

void Passage::nameNotes(Fragment &fragment) const
{
    for (Fragment::Mark &mark : fragment.marks) {
        if (mark.kind == Fragment::Mark::Kind::NoteReference)
            mark.value = m_noteNames.value(mark.value.toInt() - 1);
    }
}

} // namespace Galley
