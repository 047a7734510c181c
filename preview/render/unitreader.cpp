// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/unitreader.h"

#include "render/linecost.h"
#include "render/passage.h"

#include <algorithm>

namespace Galley {

namespace {

using Kind = CmarkNode::Kind;

QByteArrayView lastLine(QByteArrayView text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    return text.sliced(text.lastIndexOf('\n') + 1);
}

/// Whether after this block and all the lines of its unit the parser is where it was before it,
/// whatever comes.
bool isClosed(CmarkNode node, const Unit &unit)
{
    if (unit.mayDefine() && unit.mayHaveNotes())
        return false; // a footnote goes on over blank lines
    switch (node.kind()) {
    case Kind::Heading:
    case Kind::ThematicBreak:
        return !unit.mayDefine() || unit.endsBlank;
    case Kind::CodeBlock:
        return node.isFenced() && (!unit.mayDefine() || unit.endsBlank);
    case Kind::Paragraph:
    case Kind::Table:
    case Kind::BlockQuote:
    case Kind::HtmlBlock:
        return unit.endsBlank;
    default:
        return false;
    }
}

bool isMarkedHeading(QByteArrayView text)
{
    const QByteArrayView line = text.trimmed();
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '#')
        ++marks;
    return marks > 0 && marks < 7
        && (marks == line.size() || QByteArrayView(" \t\n").contains(line[marks]));
}

/// Whether the first line of a block alone is a paragraph: of a paragraph, a table, and a heading
/// that is underlined.
bool beginsWithText(CmarkNode node, QByteArrayView text)
{
    if (node.kind() == Kind::Heading)
        return !isMarkedHeading(text);
    return node.kind() == Kind::Paragraph || node.kind() == Kind::Table;
}

/// Where lines begin in a text.
class LineOffsets
{
public:
    explicit LineOffsets(QByteArrayView text)
        : m_text(text)
    { }
    /// Of a line not above the last one asked for; the text's size behind its last line.
    qsizetype of(qsizetype line)
    {
        for (; m_line < line; ++m_line) {
            const qsizetype end = m_text.indexOf('\n', m_offset);
            m_offset = end < 0 ? m_text.size() : end + 1;
        }
        return m_offset;
    }

private:
    QByteArrayView m_text;
    qsizetype m_line = 0;
    qsizetype m_offset = 0;
};

} // namespace

UnitReader::Reading UnitReader::read(const Stretch &stretch) const
{
    const GuardedText text = m_lines.guarded(stretch.first, stretch.count);
    const bool isWhole = stretch.count == m_lines.count();
    Prelude prelude;
    if (!m_index.isEmpty() && !isWhole)
        m_index.define(LabelKeys::of(text.markdown), prelude);
    prelude.finish();
    Passage passage(prelude, text, m_target, m_pictures, m_dialect);

    Reading reading;
    reading.beginsWithBlock
        = stretch.first == 0 || (passage.blockCount() > 0 && passage.lineOf(0) == 0);
    if (!reading.beginsWithBlock)
        return reading;
    qsizetype end = passage.blockCount();
    qsizetype endLine = stretch.count;
    for (qsizetype i = 0; i < passage.blockCount() && reading.agreedAt < 0; ++i) {
        const auto start = std::lower_bound(stretch.unitStarts.begin(), stretch.unitStarts.end(),
                                            qsizetype(passage.lineOf(i)));
        if (start == stretch.unitStarts.end() || *start != passage.lineOf(i))
            continue;
        reading.agreedAt = start - stretch.unitStarts.begin();
        end = i;
        endLine = *start;
    }
    if (reading.agreedAt < 0 && stretch.first + stretch.count < m_lines.count())
        return reading;
    LineOffsets offsets(text.markdown);
    qsizetype line = 0;
    // At least one unit, which then has no block.
    for (qsizetype i = 0; i < qMax(end, qsizetype(1)); ++i) {
        const qsizetype next = i + 1 < end ? passage.lineOf(i + 1) : endLine;
        const qsizetype from = offsets.of(line);
        const QByteArrayView unitText
            = QByteArrayView(text.markdown).sliced(from, offsets.of(next) - from);
        const int lead = i < end ? passage.lineOf(i) - int(line) : 0;
        reading.units.push_back(makeUnit(passage, i < end ? i : -1, unitText, lead));
        reading.units.back()->lines = int(next - line);
        line = next;
    }
    return reading;
}

std::unique_ptr<Unit> UnitReader::makeUnit(Passage &passage, qsizetype block, QByteArrayView text,
                                           int lead) const
{
    auto unit = std::make_unique<Unit>();
    unit->lead = lead;
    unit->endsBlank = isBlank(lastLine(text));
    if (text.contains(']')) {
        unit->labels = std::make_unique<UnitLabels>();
        unit->labels->keys = LabelKeys::of(text);
        unit->labels->mayDefine = text.contains("]:");
        unit->labels->mayHaveNotes = text.contains("[^");
    }
    if (block < 0)
        return unit;
    const RootBlock &root = passage.block(block);
    const QByteArrayView own = text.sliced(LineOffsets(text).of(lead));
    unit->hasBlock = true;
    unit->bytes = own.size();
    unit->isTable = root.nodes.back().kind() == Kind::Table;
    unit->beginsWithText = beginsWithText(root.nodes.front(), own);
    unit->closed = isClosed(root.nodes.back(), *unit);
    if (root.isRawHtml())
        unit->tags = openTags(root.nodes.front().literal());
    unit->fragment = passage.render(block);
    return unit;
}

/// The unit's text and a line that closes it as the next unit does.
GuardedText UnitReader::closedText(const Unit &unit, qsizetype firstLine, const Unit *next) const
{
    if (!next)
        return m_lines.guarded(firstLine, unit.lines);
    // A line of text would be a row of the table; the real one, as the parser knows, is none.
    if (unit.isTable && !unit.endsBlank)
        return m_lines.guarded(firstLine, unit.lines + 1);
    GuardedText text = m_lines.guarded(firstLine, unit.lines);
    text.markdown += next->beginsWithText ? "x\n" : "# x\n";
    return text;
}

void UnitReader::findDefinitions(Unit &unit, qsizetype firstLine, const Unit *next) const
{
    UnitLabels &labels = *unit.labels;
    labels.definitions.clear();
    labels.notes.clear();
    GuardedText text = m_lines.guarded(firstLine, unit.lines);
    const QByteArrayList links = linkLabelCandidates(text.markdown);
    const QByteArrayList notes = noteLabelCandidates(text.markdown);
    if (links.isEmpty() && notes.isEmpty())
        return;
    // The line below a table is not this unit's, so it must not define anything here.
    if (!unit.isTable || unit.endsBlank)
        text = closedText(unit, firstLine, next);
    Prelude prelude;
    for (const QByteArray &label : links)
        prelude.ask("[x][" + label + ']');
    for (const QByteArray &label : notes)
        prelude.ask("[^" + label + ']');
    prelude.finish();
    Passage passage(prelude, text, m_target, m_pictures, m_dialect);
    int question = 0;
    for (const QByteArray &label : links) {
        const CmarkNode answer = passage.answer(question++);
        if (answer && answer.kind() == Kind::Link)
            labels.definitions.append(
                {label, answer.url().toByteArray(), answer.title().toByteArray()});
    }
    QSet<QByteArray> names;
    for (const QByteArray &label : notes) {
        const CmarkNode answer = passage.answer(question++);
        const QByteArray name = noteName(label);
        if (!answer || answer.kind() != Kind::FootnoteReference || names.contains(name))
            continue;
        names.insert(name);
        labels.notes.append({label, name, 0, {}});
    }
}

void UnitReader::renderAlone(Unit &unit, qsizetype firstLine, const Unit *next) const
{
    UnitLabels &labels = *unit.labels;
    const GuardedText text = closedText(unit, firstLine, next);
    Prelude prelude;
    m_index.define(labels.keys, prelude);
    if (labels.mayHaveNotes)
        m_index.addNotes(labels.keys, {}, prelude);
    prelude.finish();
    Passage passage(prelude, text, m_target, m_pictures, m_dialect);
    if (unit.hasBlock && passage.blockCount() > 0)
        unit.fragment = passage.render(0);
    labels.noteOrder.clear();
    if (!labels.mayHaveNotes)
        return;
    if (unit.isTable && !unit.endsBlank && next) {
        const Passage own(prelude, m_lines.guarded(firstLine, unit.lines), m_target, m_pictures,
                          m_dialect);
        labels.noteOrder = own.noteNames();
    } else {
        labels.noteOrder = passage.noteNames();
    }
    if (!labels.notes.isEmpty())
        renderNotes(unit, text);
}

void UnitReader::renderNotes(Unit &unit, const GuardedText &text) const
{
    UnitLabels &labels = *unit.labels;
    Prelude prelude;
    m_index.define(labels.keys, prelude);
    QSet<QByteArray> own;
    for (const NoteDefinition &note : std::as_const(labels.notes)) {
        prelude.ask("[^" + note.label + ']'); // a note that nobody names is not in the tree
        own.insert(note.name);
    }
    m_index.addNotes(labels.keys, own, prelude);
    prelude.finish();
    Passage passage(prelude, text, m_target, m_pictures, m_dialect);
    const auto numberOf = [&passage](qsizetype question) {
        const CmarkNode answer = passage.answer(int(question));
        return answer ? answer.literal().toByteArray().toInt() : 0;
    };
    for (qsizetype i = 0; i < labels.notes.size(); ++i)
        passage.setNoteName(numberOf(i), labels.notes[i].name);
    for (qsizetype i = 0; i < labels.notes.size(); ++i) {
        const NoteDefinition read = passage.note(numberOf(i));
        labels.notes[i].line = read.line;
        labels.notes[i].fragment = read.fragment;
    }
}

} // namespace Galley
