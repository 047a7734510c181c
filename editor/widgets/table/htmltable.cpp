// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/htmltable.h"

#include "widgets/table/htmltags.h"

#include <QUrl>

#include <algorithm>

namespace Galley {

namespace {

constexpr int MostColumns = 500; ///< that a cell may say to reach over

/// Signs that begin markup of Markdown within words.
QString escaped(const QString &text)
{
    QString safe;
    for (QChar c : text) {
        if (QStringLiteral("\\*_`[]<").contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

/// Puts a table together from tags and text, one after the other.
class Reader
{
public:
    void text(const QString &words)
    {
        if (m_depth != 1 || !m_inCell) {
            m_outside = m_outside || (m_depth == 0 && !words.trimmed().isEmpty());
            return;
        }
        QString said = words;
        for (QChar &c : said)
            c = c.isSpace() && c != QChar::Nbsp ? QChar(u' ') : c;
        m_cell += m_code > 0 ? said : escaped(said);
    }

    void tag(const HtmlTag &tag)
    {
        if (tag.name == QLatin1String("table")) {
            if (tag.closes && m_depth == 1)
                endRow();
            m_done = m_done || (tag.closes && m_depth == 1);
            m_depth = std::max(0, m_depth + (tag.closes ? -1 : 1));
            m_outside = m_outside || (m_done && !tag.closes);
            return;
        }
        if (m_depth != 1 || m_done)
            return;
        if (tag.name == QLatin1String("tr"))
            endRow();
        else if (tag.name == QLatin1String("td") || tag.name == QLatin1String("th"))
            tag.closes ? endCell() : beginCell(tag);
        else if (m_inCell)
            mark(tag);
    }

    bool isDone() const { return m_done; }
    bool saidOutside() const { return m_outside; }

    HtmlTable table() const
    {
        HtmlTable read;
        read.rows = m_rows;
        read.alignments = m_alignments;
        return read;
    }

private:
    void mark(const HtmlTag &tag)
    {
        if (tag.name == QLatin1String("br") || (tag.name == QLatin1String("p") && tag.closes)) {
            m_cell = m_cell.trimmed() + u'\n';
        } else if (tag.name == QLatin1String("b") || tag.name == QLatin1String("strong")) {
            around(QStringLiteral("**"), tag.closes);
        } else if (tag.name == QLatin1String("i") || tag.name == QLatin1String("em")) {
            around(QStringLiteral("*"), tag.closes);
        } else if (tag.name == QLatin1String("code")) {
            m_code = tag.closes ? 0 : 1;
            around(QStringLiteral("`"), tag.closes);
        } else if (tag.name == QLatin1String("a")) {
            link(tag);
        }
    }

    /// Marks count with words right behind the first and right in front of the second.
    void around(const QString &sign, bool closes)
    {
        if (!closes) {
            m_open.append({sign, m_cell.size()});
            return;
        }
        if (m_open.isEmpty() || m_open.last().first != sign)
            return;
        const qsizetype from = m_open.takeLast().second;
        const QString words = m_cell.mid(from);
        const QString inner = words.trimmed();
        if (inner.isEmpty() || inner.contains(u'\n'))
            return;
        const qsizetype lead = words.indexOf(inner);
        m_cell = m_cell.left(from + lead) + sign + inner + sign + words.mid(lead + inner.size());
    }

    void link(const HtmlTag &tag)
    {
        if (!tag.closes) {
            m_linkFrom = m_cell.size();
            m_linkTo = tag.attribute(QStringLiteral("href"));
            return;
        }
        const QUrl url(m_linkTo);
        const QString words = m_cell.mid(std::min(m_linkFrom, m_cell.size())).trimmed();
        const bool web = url.isValid()
            && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
        if (web && !words.isEmpty() && !words.contains(u'\n')) {
            QString address = QString::fromLatin1(url.toEncoded());
            address.replace(u'(', QLatin1String("%28")).replace(u')', QLatin1String("%29"));
            m_cell = m_cell.left(m_linkFrom) + u'[' + words + QStringLiteral("](") + address + u')';
        }
        m_linkTo.clear();
    }

    void beginCell(const HtmlTag &tag)
    {
        endCell();
        m_inCell = true;
        m_span = std::clamp(tag.attribute(QStringLiteral("colspan")).toInt(), 1, MostColumns);
        const QString align
            = tag.attribute(QStringLiteral("align")) + tag.attribute(QStringLiteral("style"));
        const ColumnAlignment told = align.contains(QLatin1String("right")) ? ColumnAlignment::Right
            : align.contains(QLatin1String("center")) ? ColumnAlignment::Center
                                                      : ColumnAlignment::None;
        if (m_row.size() >= m_alignments.size() && m_row.size() < MostColumns) {
            m_alignments.resize(m_row.size() + 1, ColumnAlignment::None);
            m_alignments.last() = told;
        }
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_row.append(m_cell.simplified().isEmpty() ? QString() : tidied());
        for (int i = 1; i < m_span && m_row.size() < MostColumns; ++i)
            m_row.append(QString());
        m_cell.clear();
        m_open.clear();
        m_code = 0;
        m_inCell = false;
    }

    QString tidied() const
    {
        QStringList lines;
        for (const QString &line : m_cell.split(u'\n')) {
            if (QString plain = line.simplified(); !plain.isEmpty())
                lines.append(plain);
        }
        return lines.join(u'\n');
    }

    void endRow()
    {
        endCell();
        if (!m_row.isEmpty())
            m_rows.append(m_row);
        m_row.clear();
    }

    QList<QStringList> m_rows;
    QList<ColumnAlignment> m_alignments;
    QStringList m_row;
    QString m_cell;
    QList<std::pair<QString, qsizetype>> m_open; ///< marks, and where they began in the cell
    qsizetype m_linkFrom = 0;
    QString m_linkTo;
    int m_code = 0;
    int m_span = 1;
    int m_depth = 0; ///< of tables in each other
    bool m_inCell = false;
    bool m_done = false;
    bool m_outside = false;
};

} // namespace

std::optional<HtmlTable> HtmlTable::read(const QString &html)
{
    if (html.size() > LongestHtml || !html.contains(QLatin1String("<table"), Qt::CaseInsensitive))
        return {};
    Reader reader;
    HtmlTags tags(html);
    while (!tags.atEnd()) {
        reader.text(tags.textBefore());
        reader.tag(tags.tag());
        tags.next();
    }
    reader.text(tags.textBefore());
    HtmlTable table = reader.table();
    if (!reader.isDone() || table.rows.isEmpty())
        return {};
    table.alone = !reader.saidOutside();
    const QString head = html.left(4000);
    for (const char *mark :
         {"urn:schemas-microsoft-com:office:excel", "google-sheets-html-origin",
          "content=\"LibreOffice", "content=\"OpenOffice", "ProgId content=Excel"})
        table.spreadsheet = table.spreadsheet || head.contains(QLatin1String(mark));
    return table;
}

} // namespace Galley
