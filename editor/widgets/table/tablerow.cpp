// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/tablerow.h"

#include "widgets/typing/itemline.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

/// Ranges of code points that take two columns, by East Asian Width (UAX 11).
constexpr std::pair<char32_t, char32_t> Wide[]
    = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
       {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
       {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
       {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}};

int columnsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(std::begin(Wide), std::end(Wide), [c](const auto &range) {
        return range.first <= c && c <= range.second;
    });
    return wide ? 2 : 1;
}

} // namespace

TableRow TableRow::read(const QString &line, qsizetype start)
{
    TableRow row;
    qsizetype from = blanksEnd(line, start);
    if (from < line.size() && line[from] == u'|')
        ++from;
    row.before = line.left(from);
    const qsizetype first = from;
    for (qsizetype i = first; i < line.size(); ++i) {
        if (line[i] != u'|' || (i > first && line[i - 1] == u'\\'))
            continue;
        row.cells.append(line.mid(from, i - from));
        from = i + 1;
    }
    const QString rest = line.mid(from);
    if (!row.cells.isEmpty() && rest.trimmed().isEmpty())
        row.after = u'|' + rest;
    else
        row.cells.append(rest);
    return row;
}

QString TableRow::line() const
{
    return before + cells.join(u'|') + after;
}

qsizetype TableRow::cellStart(int cell) const
{
    qsizetype start = before.size();
    for (int i = 0; i < cell; ++i)
        start += cells[i].size() + 1;
    return start;
}

int TableRow::cellAt(qsizetype column) const
{
    if (column < before.size())
        return -1;
    qsizetype end = before.size();
    for (int i = 0; i < cells.size(); ++i) {
        end += cells[i].size();
        if (column <= end)
            return i;
        ++end;
    }
    return int(cells.size()) - 1;
}

bool TableRow::isEmpty() const
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

void TableRow::frame()
{
    if (!beginsWithPipe()) {
        before += u'|';
        if (!cells.first().startsWith(u' '))
            cells.first().prepend(u' ');
    }
    if (after.isEmpty()) {
        if (!cells.last().endsWith(u' '))
            cells.last() += u' ';
        after = QStringLiteral("|");
    }
}

void TableRow::fill(int count)
{
    if (cells.size() < count)
        frame();
    while (cells.size() < count)
        cells.append(QStringLiteral("  "));
}

std::optional<QList<ColumnAlignment>> readTableRule(const TableRow &row)
{
    static const QRegularExpression cellOfRule(QStringLiteral("^[ \\t]*(:?)-+(:?)[ \\t]*$"));
    QList<ColumnAlignment> columns;
    bool told = row.beginsWithPipe() || !row.after.isEmpty() || row.cells.size() > 1;
    for (const QString &cell : row.cells) {
        const QRegularExpressionMatch match = cellOfRule.match(cell);
        if (!match.hasMatch())
            return {};
        const bool left = match.capturedLength(1) > 0;
        const bool right = match.capturedLength(2) > 0;
        told = told || left || right; // dashes alone underline a heading
        columns.append(left && right ? ColumnAlignment::Center
                           : left    ? ColumnAlignment::Left
                           : right   ? ColumnAlignment::Right
                                     : ColumnAlignment::None);
    }
    if (!told)
        return {};
    return columns;
}

QString tableRuleCell(ColumnAlignment alignment, qsizetype units)
{
    const bool left = alignment == ColumnAlignment::Left || alignment == ColumnAlignment::Center;
    const bool right = alignment == ColumnAlignment::Right || alignment == ColumnAlignment::Center;
    const int colons = (left ? 1 : 0) + (right ? 1 : 0);
    QString cell(std::max<qsizetype>(units, 3) - colons, u'-');
    if (left)
        cell.prepend(u':');
    if (right)
        cell.append(u':');
    return cell;
}

QString cellText(const QString &written)
{
    return written.trimmed().replace(QLatin1String("\\|"), QLatin1String("|"));
}

QString cellSource(const QString &text)
{
    QString source = text.trimmed();
    source.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    source.replace(QLatin1Char('|'), QLatin1String("\\|"));
    for (QChar &c : source) {
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
        else if (c == u'\t' || c.isNull())
            c = u' ';
    }
    return source.replace(QLatin1Char('\n'), QLatin1String("<br />"));
}

int shownColumns(QStringView text)
{
    int columns = 0;
    const QList<uint> points = text.toUcs4();
    for (uint c : points)
        columns += columnsOf(c);
    return columns;
}

} // namespace Galley
