// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/nesting.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <vector>

namespace Galley {

namespace {

constexpr int Deepest = 100; ///< elements
constexpr int MostFormatting = 16; ///< of these, those that go on in the next paragraph

enum Kind {
    Inline, ///< leaves the blocks around it alone
    Formatting, ///< goes on behind the end of its block
    Section, ///< ends what is in it
    Heading,
    Paragraph,
    Item, ///< of a list
    Term, ///< or its description
    Table,
    Rows,
    Row,
    Cell,
    Caption,
    Columns, ///< hold nothing that counts
    Ruby,
    RubyText,
};

Kind kindOf(QByteArrayView name)
{
    struct Names {
        Kind kind;
        QByteArrayView list;
    };
    static constexpr std::array<Names, 14> kinds{{
        {Formatting, " a b big code em font i nobr s small strike strong tt u "},
        {Section,
         " address article aside blockquote center details dialog div dl figcaption "
         "figure footer header hgroup hr main menu nav ol pre section summary ul "},
        {Heading, " h1 h2 h3 h4 h5 h6 "},
        {Paragraph, " p "},
        {Item, " li "},
        {Term, " dd dt "},
        {Table, " table "},
        {Rows, " tbody tfoot thead "},
        {Row, " tr "},
        {Cell, " td th "},
        {Caption, " caption "},
        {Columns, " col colgroup "},
        {Ruby, " ruby "},
        {RubyText, " rp rt "},
    }};
    QByteArray word(" ");
    word += name;
    word += ' ';
    const auto *found = std::find_if(kinds.begin(), kinds.end(), [&](const Names &names) {
        return QByteArrayView(names.list).contains(word);
    });
    return found == kinds.end() ? Inline : found->kind;
}

bool isInline(Kind kind)
{
    return kind == Inline || kind == Formatting || kind == Ruby;
}

bool isTablePart(Kind kind)
{
    return kind >= Rows && kind <= Columns;
}

/// Where formats begin anew.
bool isMarker(Kind kind)
{
    return kind == Cell || kind == Caption;
}

/// What an end tag does not reach beyond.
bool isScope(Kind kind)
{
    return kind == Table || isMarker(kind);
}

/// The end of the tag that begins there, behind its ">".
qsizetype tagEnd(const QByteArray &html, qsizetype at)
{
    bool quoted = false;
    for (; at < html.size(); ++at) {
        if (html[at] == '"')
            quoted = !quoted;
        else if (html[at] == '>' && !quoted)
            return at + 1;
    }
    return html.size();
}

class Bounding
{
public:
    explicit Bounding(const QByteArray &html)
        : m_html(html)
    { }
    QByteArray result();

private:
    struct Open {
        QByteArrayView name;
        Kind kind;
    };
    bool isKept(QByteArrayView tag);
    bool begins(Open tag);
    bool ends(Open tag);
    bool endsInline(Open tag);
    void tablePart(Open part);
    bool isWithinRuby() const;
    bool isListLeftOut() const;
    bool isInHeading(qsizetype size) const;
    qsizetype sizeBefore(Open tag) const;
    qsizetype reached(Open tag) const;
    void shrink(qsizetype size);
    void push(Open tag);

    const QByteArray &m_html;
    std::vector<Open> m_open;
    std::vector<Open> m_formats; ///< that go on, with a marker where they begin anew
    std::map<QByteArrayView, int> m_dropped; ///< begin tags whose end tag goes as well
};

bool Bounding::isKept(QByteArrayView tag)
{
    const bool closes = tag.size() > 1 && tag[1] == '/';
    const qsizetype start = closes ? 2 : 1;
    qsizetype end = start;
    while (end < tag.size() && !QByteArrayView(" \n/>").contains(tag[end]))
        ++end;
    const QByteArrayView name = tag.sliced(start, end - start);
    const Open it{name, kindOf(name)};
    if (it.kind == Columns) {
        if (!closes)
            tablePart(it);
        return true;
    }
    if (tag.endsWith("/>")) {
        if (name == "hr")
            shrink(sizeBefore(it));
        return true;
    }
    return closes ? ends(it) : begins(it);
}

void Bounding::push(Open tag)
{
    m_open.push_back(tag);
    if (tag.kind == Formatting || isMarker(tag.kind))
        m_formats.push_back(tag);
}

void Bounding::shrink(qsizetype size)
{
    for (; qsizetype(m_open.size()) > size; m_open.pop_back()) {
        // The formats of a cell end with it; those of other blocks go on behind them.
        for (bool clears = isMarker(m_open.back().kind); clears && !m_formats.empty();) {
            clears = !isMarker(m_formats.back().kind);
            m_formats.pop_back();
        }
    }
}

/// How many are open still when the tag's element begins: some end others.
qsizetype Bounding::sizeBefore(Open tag) const
{
    qsizetype size = qsizetype(m_open.size());
    if (tag.kind == Table) {
        qsizetype at = size - 1;
        while (at >= 0 && !isScope(m_open[at].kind) && !isTablePart(m_open[at].kind))
            --at;
        if (at >= 0 && !isMarker(m_open[at].kind)) { // a table right in a table ends it
            while (m_open[at].kind != Table)
                --at;
            return at;
        }
    }
    if (tag.kind == Item || tag.kind == Term) {
        for (qsizetype at = size - 1; at >= 0; --at) {
            const Open &each = m_open[at];
            if (each.kind == tag.kind) {
                size = at;
                break;
            }
            if (!isInline(each.kind) && each.kind != Paragraph && each.name != "div"
                && each.name != "address")
                break;
        }
    }
    if (!isInline(tag.kind)) {
        for (qsizetype at = size - 1; at >= 0 && !isScope(m_open[at].kind); --at) {
            if (m_open[at].kind == Paragraph)
                return at;
        }
    }
    return size;
}

bool Bounding::isWithinRuby() const
{
    const auto isRuby = [](const Open &each) { return each.kind == Ruby; };
    const auto isBlock = [](const Open &each) { return !isInline(each.kind); };
    return std::count_if(m_open.begin(), m_open.end(), isRuby) == 1
        && std::none_of(std::find_if(m_open.begin(), m_open.end(), isRuby), m_open.end(), isBlock);
}

bool Bounding::isListLeftOut() const
{
    return std::any_of(m_dropped.begin(), m_dropped.end(), [](const auto &each) {
        return each.second > 0 && (each.first == "ul" || each.first == "ol");
    });
}

/// Whether the innermost of so many blocks is a heading. The browser ends it for another one, but
/// not behind formats that go on.
bool Bounding::isInHeading(qsizetype size) const
{
    while (size > 0 && isInline(m_open[size - 1].kind))
        --size;
    return size > 0 && m_open[size - 1].kind == Heading;
}

/// Rows and cells end those before them, with all in these, and begin what is left out.
void Bounding::tablePart(Open part)
{
    const auto level = [](Kind kind) { return kind == Caption ? Columns : kind; };
    const Kind own = part.kind == Caption || part.kind == Columns ? Rows : part.kind;
    qsizetype at = qsizetype(m_open.size()) - 1;
    for (; at >= 0 && m_open[at].kind != Table; --at) {
        if (isTablePart(m_open[at].kind) && level(m_open[at].kind) < own)
            break;
    }
    if (at < 0)
        return; // outside of a table the browser knows none
    shrink(at + 1);
    const auto top = [this] { return m_open.back().kind; };
    if (own >= Row && top() == Table)
        push({"tbody", Rows});
    if (own == Cell && top() == Rows)
        push({"tr", Row});
    if (part.kind != Columns)
        push(part);
}

bool Bounding::begins(Open tag)
{
    if (isTablePart(tag.kind)) {
        tablePart(tag);
        return true;
    }
    if (tag.kind == RubyText)
        return isWithinRuby();
    if (tag.kind == Item && isListLeftOut()) {
        ++m_dropped[tag.name];
        return false; // thousands of them would end in the innermost list that is kept
    }
    const auto formats = std::count_if(m_formats.begin(), m_formats.end(),
                                       [](const Open &each) { return each.kind == Formatting; });
    const qsizetype size = sizeBefore(tag);
    if (size >= Deepest || (tag.kind == Formatting && formats >= MostFormatting)
        || (tag.kind == Heading && isInHeading(size))) {
        ++m_dropped[tag.name];
        return false;
    }
    shrink(size);
    push(tag);
    return true;
}

/// Where the element is that an end tag ends: -1 none, -2 one that it does not reach.
qsizetype Bounding::reached(Open tag) const
{
    bool isBarred = false;
    for (qsizetype at = qsizetype(m_open.size()) - 1; at >= 0; --at) {
        const Open &each = m_open[at];
        if (each.name == tag.name || (tag.kind == Heading && each.kind == Heading))
            return isBarred ? -2 : at;
        isBarred = isBarred || each.kind == Table
            || (!isTablePart(tag.kind) && tag.kind != Table && isMarker(each.kind))
            || (tag.kind == Item && (each.name == "ul" || each.name == "ol"));
    }
    return -1;
}

/// Only what is open last is sure to end; what is crossed with others may go on.
bool Bounding::endsInline(Open tag)
{
    if (m_open.empty() || m_open.back().name != tag.name)
        return reached(tag) != -2;
    m_open.pop_back();
    for (auto at = m_formats.rbegin(); at != m_formats.rend() && !isMarker(at->kind); ++at) {
        if (at->name == tag.name) {
            m_formats.erase(std::next(at).base());
            break;
        }
    }
    return true;
}

bool Bounding::ends(Open tag)
{
    if (int &dropped = m_dropped[tag.name]; dropped > 0) {
        --dropped;
        return false;
    }
    if (tag.kind == RubyText)
        return true;
    if (isInline(tag.kind))
        return endsInline(tag);
    const qsizetype at = reached(tag);
    if (at >= 0)
        shrink(at);
    return at != -2 || tag.kind == Paragraph;
}

QByteArray Bounding::result()
{
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype at = m_html.indexOf('<'); at >= 0; at = m_html.indexOf('<', from)) {
        const qsizetype end = tagEnd(m_html, at);
        const bool kept = isKept(QByteArrayView(m_html).sliced(at, end - at));
        result += QByteArrayView(m_html).sliced(from, (kept ? end : at) - from);
        from = end;
    }
    return result += QByteArrayView(m_html).sliced(from);
}

} // namespace

QByteArray boundedNesting(QByteArray html)
{
    return html.count('<') > MostFormatting ? Bounding(html).result() : html;
}

} // namespace Galley
