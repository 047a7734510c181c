// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/prelude.h"

namespace Galley {

namespace {

/// Written so that the parser reads it back as it is, whatever is in it.
QByteArray escaped(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size() + 16);
    for (const char c : text) {
        const bool punctuation = (c >= '!' && c <= '/') || (c >= ':' && c <= '@')
            || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            result += "&#" + QByteArray::number(int(c)) + ';';
        } else {
            if (punctuation)
                result += '\\';
            result += c;
        }
    }
    return result;
}

} // namespace

Prelude::Prelude()
{
    addLine({});
}

void Prelude::define(const Definition &definition)
{
    // The space keeps the label of a link that begins with "^" from becoming a footnote's.
    QByteArray line = '[' + definition.label;
    if (definition.label.startsWith('^'))
        line += ' ';
    line += "]: <" + escaped(definition.url) + '>';
    if (!definition.title.isEmpty())
        line += " \"" + escaped(definition.title) + '"';
    addLine(line);
    addLine({});
}

void Prelude::ask(const QByteArray &reference)
{
    m_questions.insert(m_lines, int(m_questions.size()));
    addLine(reference);
    addLine({});
}

void Prelude::addNote(const NoteDefinition &note)
{
    m_hasNotes = true;
    m_notes.insert(m_lines, note.name);
    addLine("[^" + note.label + "]: x");
}

void Prelude::finish()
{
    if (m_hasNotes) {
        // A footnote goes on over blank lines: a paragraph ends the last one.
        addLine({});
        addLine("x");
        addLine({});
    }
}

void Prelude::addLine(const QByteArray &line)
{
    m_markdown += line;
    m_markdown += '\n';
    ++m_lines;
}

} // namespace Galley
