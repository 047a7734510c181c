// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/nesting.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <map>

namespace Galley {

namespace {

constexpr int Deepest = 100; ///< elements
constexpr int MostFormatting = 16; ///< of these, those that go on in the next paragraph

bool contains(const auto &names, QByteArrayView name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isClosedByOthers(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 14> names{"p",  "li", "dt",      "dd",      "tr",
                                                          "td", "th", "thead",   "tbody",   "tfoot",
                                                          "rt", "rp", "caption", "colgroup"};
    return contains(names, name);
}

bool isFormatting(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 13> names{
        "a", "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"};
    return contains(names, name);
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
    bool isKept(QByteArrayView tag);

    struct Count {
        int open = 0;
        int dropped = 0; ///< begin tags whose end tag goes as well
    };
    const QByteArray &m_html;
    std::map<QByteArrayView, Count> m_counts;
    int m_open = 0;
    int m_formatting = 0;
};

bool Bounding::isKept(QByteArrayView tag)
{
    const bool closes = tag.size() > 1 && tag[1] == '/';
    const qsizetype start = closes ? 2 : 1;
    qsizetype end = start;
    while (end < tag.size() && !QByteArrayView(" \n/>").contains(tag[end]))
        ++end;
    const QByteArrayView name = tag.sliced(start, end - start);
    if (tag.endsWith("/>") || isClosedByOthers(name))
        return true;
    Count &count = m_counts[name];
    const bool formats = isFormatting(name);
    if (!closes) {
        if (m_open >= Deepest || (formats && m_formatting >= MostFormatting)) {
            ++count.dropped;
            return false;
        }
        ++count.open;
        ++m_open;
        m_formatting += formats;
        return true;
    }
    if (count.dropped > 0) {
        --count.dropped;
        return false;
    }
    if (count.open > 0) {
        --count.open;
        --m_open;
        m_formatting -= formats;
    }
    return true;
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
