// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the walk that writes tables.
#include "render/htmlwalker.h"

namespace Galley {

void HtmlWalker::enterRow(CmarkNode row)
{
    newLine();
    if (row.isHeaderRow())
        m_html += "<thead>\n";
    else if (row.previous().isHeaderRow())
        m_html += "<tbody>\n";
    m_html += "<tr";
    lineMark(row.isHeaderRow() ? row.parent().headerLine() : row.startLine());
    m_html += '>';
    m_column = 0;
}

void HtmlWalker::leaveRow(CmarkNode row)
{
    newLine();
    m_html += "</tr>\n";
    if (row.isHeaderRow())
        m_html += "</thead>\n";
}

void HtmlWalker::enterCell(CmarkNode cell)
{
    newLine();
    m_html += cell.parent().isHeaderRow() ? "<th" : "<td";
    switch (cell.parent().parent().columnAlignment(m_column)) {
    case 'l':
        m_html += " align=\"left\"";
        break;
    case 'c':
        m_html += " align=\"center\"";
        break;
    case 'r':
        m_html += " align=\"right\"";
        break;
    default:
        break;
    }
    m_html += '>';
}

} // namespace Galley
