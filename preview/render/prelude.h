// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/unit.h"

#include <QByteArrayList>
#include <QHash>

namespace Galley {

/// Markdown put in front of a part of a text, so that the parser knows what the rest of the text
/// defines, and answers what the part itself does. It ends with a closed block and leaves no block
/// of its own behind it: what is above lines() is to be skipped.
class Prelude
{
public:
    /// Begins with an empty line: only a text's first line may have a byte order mark.
    Prelude();

    /// The notes come last.
    void define(const Definition &definition);
    void ask(const QByteArray &reference); ///< as a paragraph of its own
    void addNote(const NoteDefinition &note); ///< that there is such a note; its text is not told
    void finish();

    const QByteArray &markdown() const { return m_markdown; }
    int lines() const { return m_lines; }
    /// Which note is named by the stand-in in this line; empty if there is none.
    QByteArray noteAt(int line) const { return m_notes.value(line); }
    /// Which question is asked in this line: its number, or -1.
    int questionAt(int line) const { return m_questions.value(line, -1); }

private:
    void addLine(const QByteArray &line);

    QByteArray m_markdown;
    int m_lines = 0;
    bool m_hasNotes = false;
    QHash<int, QByteArray> m_notes;
    QHash<int, int> m_questions;
};

} // namespace Galley
