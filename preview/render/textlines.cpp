// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/textlines.h"

#include "render/dangerousrun.h"
#include "render/markruns.h"

#include <algorithm>

namespace Galley {

namespace {

/// As the guard and the parser see it: a carriage return is a space to them.
bool isBlankLine(QStringView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; });
}

} // namespace

LineEdit LineEdit::followedBy(const LineEdit &next) const
{
    const qsizetype from = qMin(first, next.first);
    const qsizetype to = qMax(first + added, next.first + next.removed);
    return {from, to - from - added + removed, to - from - next.removed + next.added};
}

TextLines::TextLines()
{
    m_lines.splice(m_lines.begin(), 0, split({}));
}

QString TextLines::text() const
{
    QString text;
    text.reserve(size() + 1);
    for (auto place = m_lines.begin(); place != m_lines.end(); m_lines.next(place)) {
        text += m_lines.at(place).text;
        text += u'\n';
    }
    text.chop(1);
    return text;
}

void TextLines::setText(QStringView text)
{
    replace(0, size(), text);
}

std::vector<TextLines::Line> TextLines::split(QStringView text)
{
    std::vector<Line> lines;
    for (;;) {
        const qsizetype end = text.indexOf(u'\n');
        if (end < 0)
            break;
        lines.push_back({text.first(end).toString(), Line::State::Plain});
        text = text.sliced(end + 1);
    }
    lines.push_back({text.toString(), Line::State::Plain});
    return lines;
}

LineEdit TextLines::replace(qsizetype position, qsizetype removed, QStringView inserted)
{
    position = qBound(qsizetype(0), position, size());
    removed = qBound(qsizetype(0), removed, size() - position);
    Sum before;
    const Lines::Place first = m_lines.find<&Sum::units>(position, before);
    Sum beforeLast;
    const Lines::Place last = m_lines.find<&Sum::units>(position + removed, beforeLast);
    const QStringView head = QStringView(m_lines.at(first).text).first(position - before.units);
    const QStringView tail
        = QStringView(m_lines.at(last).text).sliced(position + removed - beforeLast.units);
    std::vector<Line> lines
        = split(QString(head.toString() + inserted.toString() + tail.toString()));
    const LineEdit edit{before.lines, beforeLast.lines - before.lines + 1, qsizetype(lines.size())};
    m_lines.splice(first, std::size_t(edit.removed), std::move(lines));
    return judged(edit);
}

TextLines::Lines::Place TextLines::placeOf(qsizetype line) const
{
    Sum before;
    return m_lines.find<&Sum::lines>(line, before);
}

bool TextLines::isBlankAt(Lines::Place place) const
{
    QStringView line = m_lines.at(place).text;
    while (place == m_lines.begin() && line.startsWith(QChar(QChar::ByteOrderMark)))
        line = line.sliced(1);
    return isBlankLine(line);
}

/// Looks again at the runs that an edit has touched, and extends it to what that changes.
LineEdit TextLines::judged(LineEdit edit)
{
    Lines::Place from = placeOf(edit.first);
    qsizetype first = edit.first;
    for (Lines::Place above = from; m_lines.previous(above) && !isBlankAt(above); --first)
        from = above;
    LineEdit changed{edit.first, edit.added, edit.added}; // both in lines of now
    Lines::Place place = from;
    qsizetype line = first;
    // One run after the other, until one has ended behind the edit.
    while (place != m_lines.end() && line <= edit.first + edit.added) {
        if (isBlankAt(place)) {
            m_lines.next(place);
            ++line;
            continue;
        }
        const Lines::Place run = place;
        const qsizetype runFirst = line;
        for (; place != m_lines.end() && !isBlankAt(place); m_lines.next(place))
            ++line;
        judgeRun(run, std::size_t(line - runFirst), runFirst, changed);
    }
    const qsizetype above = edit.first - changed.first;
    const qsizetype below = changed.first + changed.added - (edit.first + edit.added);
    return {changed.first, above + edit.removed + below, above + edit.added + below};
}

void TextLines::judgeRun(Lines::Place from, std::size_t count, qsizetype first, LineEdit &changed)
{
    std::vector<QByteArray> texts;
    std::vector<QByteArrayView> views;
    std::vector<Line::State> states(count, Line::State::Plain);
    qsizetype units = 0;
    Lines::Place place = from;
    for (std::size_t i = 0; i < count; ++i, m_lines.next(place))
        units += m_lines.at(place).text.size() + 1;
    if (units >= HarmlessRun) {
        texts.reserve(count);
        place = from;
        for (std::size_t i = 0; i < count; ++i, m_lines.next(place))
            texts.push_back(fitLine(m_lines.at(place).text, place == m_lines.begin()));
        views.assign(texts.begin(), texts.end());
        if (isDangerousRun(views)) {
            states.assign(count, Line::State::LeftOut);
            states.front() = Line::State::StandIn;
        } else {
            std::transform(views.begin(), views.end(), states.begin(), [](QByteArrayView line) {
                return isOverlongDefinition(line) ? Line::State::LeftOut : Line::State::Plain;
            });
        }
    }
    place = from;
    for (std::size_t i = 0; i < count; ++i, m_lines.next(place)) {
        if (m_lines.at(place).state == states[i])
            continue;
        m_lines.change(place, [&](Line &line) { line.state = states[i]; });
        const qsizetype index = first + qsizetype(i);
        const qsizetype end = qMax(changed.first + changed.added, index + 1);
        changed.first = qMin(changed.first, index);
        changed.added = end - changed.first;
    }
}

qsizetype TextLines::unitsOf(qsizetype first, qsizetype count) const
{
    Sum before;
    m_lines.find<&Sum::lines>(first, before);
    Sum behind;
    m_lines.find<&Sum::lines>(first + count, behind);
    return behind.units - before.units;
}

GuardedText TextLines::guarded(qsizetype first, qsizetype count) const
{
    GuardedText result;
    Lines::Place place = placeOf(first);
    for (qsizetype i = 0; i < count; ++i, m_lines.next(place)) {
        const Line &line = m_lines.at(place);
        switch (line.state) {
        case Line::State::Plain:
            result.markdown += fitLine(line.text, place == m_lines.begin());
            break;
        case Line::State::StandIn: {
            QByteArray run = fitLine(line.text, place == m_lines.begin());
            Lines::Place next = place;
            for (m_lines.next(next);
                 next != m_lines.end() && m_lines.at(next).state == Line::State::LeftOut;
                 m_lines.next(next))
                run += '\n' + fitLine(m_lines.at(next).text, false);
            result.markdown += standIn(result.runs.size());
            result.runs.append(withBoundedMarks(run));
            break;
        }
        case Line::State::LeftOut:
            break;
        }
        result.markdown += '\n';
    }
    if (first + count == this->count())
        result.markdown.chop(1);
    return result;
}

} // namespace Galley
