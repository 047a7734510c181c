// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/guard.h"

#include "render/linecost.h"

#include <algorithm>
#include <vector>

namespace Galley {

namespace {

// U+FDD0 and U+FDD1 are no characters; a stand-in is a number between them.
constexpr QByteArrayView StandInStart("\xEF\xB7\x90");
constexpr QByteArrayView StandInEnd("\xEF\xB7\x91");

constexpr qsizetype LongestLeaf = 64 * 1024; ///< bytes that the parser reads as one paragraph
constexpr qsizetype LongestDefinition = 4 * 1024; ///< bytes
constexpr qsizetype MostCells = 60'000; ///< of one table, as the parser completes it
constexpr qsizetype MostColumns = 1'000; ///< its work grows with their square
constexpr qsizetype MostOpenings = 500; ///< of what is looked for to the end, in one run
constexpr qsizetype MostBrackets = 2'000; ///< in a line with an address

/// One run of lines without a blank one.
struct Run {
    qsizetype first = 0; ///< line
    qsizetype count = 0;
};

class Guard
{
public:
    explicit Guard(const QByteArray &text);
    GuardedText result();

private:
    QByteArrayView line(qsizetype index) const { return m_lines[static_cast<size_t>(index)]; }
    bool isDangerous(Run run) const;
    bool isLongDefinition(qsizetype index, qsizetype end) const;
    void append(Run run, GuardedText &out) const;

    std::vector<QByteArrayView> m_lines;
};

Guard::Guard(const QByteArray &text)
{
    const QByteArrayView view(text);
    qsizetype from = 0;
    for (qsizetype end = view.indexOf('\n'); end >= 0; end = view.indexOf('\n', from)) {
        m_lines.push_back(view.sliced(from, end - from));
        from = end + 1;
    }
    m_lines.push_back(view.sliced(from));
}

bool Guard::isDangerous(Run run) const
{
    if (isRawHtml(line(run.first)))
        return false;
    qsizetype leaf = 0;
    qsizetype columns = 0;
    qsizetype opened = 0;
    qsizetype from = run.first;
    // Definitions at a paragraph's start are taken off before anything in it is looked for.
    while (from < run.first + run.count && isPlainDefinition(line(from)))
        ++from;
    for (qsizetype i = run.first; i < run.first + run.count; ++i) {
        const QByteArrayView text = line(i);
        if (startsLeaf(text))
            leaf = opened = 0;
        leaf += i < from ? 0 : weight(text) + 1;
        if (leaf > LongestLeaf)
            return true;
        columns = qMax(columns, qsizetype(std::count(text.begin(), text.end(), '|')));
        opened += openings(text);
        if (opened > MostOpenings || trailingBrackets(text) > MostBrackets
            || isLongDefinition(i, run.first + run.count))
            return true;
    }
    return run.count > 1 && (columns > MostColumns || columns * run.count > MostCells);
}

/// Whether the definition in this line goes on in the next ones for more than 4 KB: an address on
/// a line of its own, or a title over many lines.
bool Guard::isLongDefinition(qsizetype index, qsizetype end) const
{
    const qsizetype colon = definitionColon(line(index));
    if (colon < 0)
        return false;
    const QByteArrayView rest = withoutPrefix(line(index)).sliced(colon).trimmed();
    bool open = rest.isEmpty() || rest.contains('"') || rest.contains('\'') || rest.contains('(');
    qsizetype size = 0;
    for (qsizetype i = index + 1; i < end; ++i) {
        const QByteArrayView next = withoutPrefix(line(i)).trimmed();
        if (next.isEmpty() || (!open && !QByteArrayView("\"'(").contains(next.front())))
            return false;
        open = true;
        size += next.size();
        if (size > LongestDefinition)
            return true;
        if (definitionColon(next) >= 0 || QByteArrayView("\"')").contains(next.back()))
            return false;
    }
    return false;
}

void Guard::append(Run run, GuardedText &out) const
{
    if (isDangerous(run)) {
        const QByteArrayView first = line(run.first);
        const QByteArrayView last = line(run.first + run.count - 1);
        out.markdown += StandInStart;
        out.markdown += QByteArray::number(out.runs.size());
        out.markdown += StandInEnd;
        out.markdown += QByteArray(run.count, '\n');
        out.runs.append(QByteArray(first.data(), last.data() + last.size() - first.data()));
        return;
    }
    for (qsizetype i = run.first; i < run.first + run.count; ++i) {
        if (line(i).size() <= LongestDefinition || definitionColon(line(i)) < 0)
            out.markdown += line(i);
        out.markdown += '\n';
    }
}

GuardedText Guard::result()
{
    GuardedText out;
    const auto total = static_cast<qsizetype>(m_lines.size());
    for (qsizetype i = 0; i < total;) {
        Run run{i, 0};
        while (i < total && !isBlank(line(i)))
            ++i;
        run.count = i - run.first;
        if (run.count > 0)
            append(run, out);
        for (; i < total && isBlank(line(i)); ++i) {
            out.markdown += line(i);
            out.markdown += '\n';
        }
    }
    out.markdown.chop(1); // the last line has no end of its own
    return out;
}

} // namespace

GuardedText guard(QStringView body)
{
    QString text = body.toString();
    for (QChar &c : text) {
        if (c == u'\0' || c == QChar(0xFDD0) || c == QChar(0xFDD1))
            c = QChar::ReplacementCharacter;
        else if (c == u'\r')
            c = u' ';
    }
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return Guard(text.toUtf8()).result();
}

qsizetype standInNumber(QByteArrayView text)
{
    if (!text.startsWith(StandInStart) || !text.endsWith(StandInEnd))
        return -1;
    bool ok = false;
    const QByteArrayView digits
        = text.sliced(StandInStart.size(), text.size() - StandInStart.size() - StandInEnd.size());
    const qlonglong number = digits.toByteArray().toLongLong(&ok);
    return ok ? qsizetype(number) : -1;
}

QByteArray withRuns(QByteArrayView text, const QList<QByteArray> &runs)
{
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(StandInStart); at >= 0;
         at = text.indexOf(StandInStart, from)) {
        const qsizetype end = text.indexOf(StandInEnd, at) + StandInEnd.size();
        const qsizetype number = end > at ? standInNumber(text.sliced(at, end - at)) : -1;
        if (number < 0 || number >= runs.size())
            break;
        result += text.sliced(from, at - from);
        result += runs[number];
        from = end;
        // The stand-in kept as many lines as it stands for; they come back with the run.
        for (qsizetype lines = runs[number].count('\n');
             lines > 0 && from < text.size() && text[from] == '\n'; --lines)
            ++from;
    }
    result += text.sliced(from);
    return result;
}

} // namespace Galley
