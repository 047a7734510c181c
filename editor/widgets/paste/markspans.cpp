// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/markspans.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

using Signs = QList<InlineWords::Sign>;

/// Tilde: cmark-gfm looks through it, at what is behind.
enum class Class : quint8 { Space, Punctuation, Symbol, Letter, Tilde };

Class classOf(const Signs &signs, qsizetype at)
{
    if (at < 0 || at >= signs.size())
        return Class::Space;
    const QChar c(signs[at].unit);
    if ((signs[at].style.marks & WordStyle::Code) || c.unicode() == InlineWords::PictureSign)
        return Class::Punctuation;
    if (c.isSpace())
        return Class::Space;
    if (c == u'~')
        return Class::Tilde;
    char32_t code = c.unicode();
    if (c.isLowSurrogate() && at > 0)
        code = QChar::surrogateToUcs4(QChar(signs[at - 1].unit), c);
    else if (c.isHighSurrogate() && at + 1 < signs.size())
        code = QChar::surrogateToUcs4(c, QChar(signs[at + 1].unit));
    if (QChar::isPunct(code))
        return Class::Punctuation;
    // CommonMark has called symbols punctuation only since 0.31, but those of ASCII always.
    if (QChar::isSymbol(code))
        return code < 0x80 ? Class::Punctuation : Class::Symbol;
    return Class::Letter;
}

/// Whether a mark counts between two signs, the second of which it belongs to.
bool counts(Class outside, Class inside)
{
    return inside == Class::Letter
        || (inside != Class::Tilde && (outside == Class::Space || outside == Class::Punctuation));
}

/// The signs, and where the link of each begins and ends.
class Laid
{
public:
    explicit Laid(const Signs &laid)
        : signs(laid)
    {
        for (qsizetype i = 0; i < signs.size(); ++i) {
            const int link = signs[i].style.link;
            if (link < 0)
                continue;
            if (!m_ends.contains(link))
                m_starts.insert(link, i);
            m_ends.insert(link, i + 1);
        }
    }

    /// Where the signs that cannot be parted from the one at \a at end: a link, a code span, a pair
    /// of surrogates.
    qsizetype unitEnd(qsizetype at) const
    {
        if (signs[at].style.link >= 0)
            return m_ends.value(signs[at].style.link);
        while (at + 1 < signs.size() && together(at))
            ++at;
        return at + 1;
    }
    qsizetype unitStart(qsizetype last) const
    {
        if (signs[last].style.link >= 0)
            return m_starts.value(signs[last].style.link);
        while (last > 0 && together(last - 1))
            --last;
        return last;
    }

    const Signs &signs;

private:
    /// Whether this sign and the next one are of one code span, or one character.
    bool together(qsizetype at) const
    {
        const WordStyle here = signs[at].style;
        const WordStyle next = signs[at + 1].style;
        return next.link == here.link
            && ((here.marks & next.marks & WordStyle::Code)
                || (QChar(signs[at].unit).isHighSurrogate()
                    && QChar(signs[at + 1].unit).isLowSurrogate()));
    }

    QHash<int, qsizetype> m_starts;
    QHash<int, qsizetype> m_ends;
};

QList<MarkSpan> links(const Signs &signs)
{
    QList<MarkSpan> spans;
    for (qsizetype i = 0; i < signs.size();) {
        const int link = signs[i].style.link;
        qsizetype end = i + 1;
        while (end < signs.size() && signs[end].style.link == link)
            ++end;
        if (link >= 0)
            spans.append({i, end, 0, link});
        i = end;
    }
    return spans;
}

/// Makes one of emphasis smaller until both of its marks count. \a from and \a to stay in the link
/// that is around all of it, which the marks are then inside of.
bool shrink(const Laid &laid, MarkSpan &span, bool inLink)
{
    const Signs &signs = laid.signs;
    const auto step = [&](qsizetype at) {
        return inLink ? (QChar(signs[at].unit).isHighSurrogate() ? at + 2 : at + 1)
                      : laid.unitEnd(at);
    };
    const auto back = [&](qsizetype last) {
        return inLink ? (QChar(signs[last].unit).isLowSurrogate() ? last - 1 : last)
                      : laid.unitStart(last);
    };
    const auto edge = [&](qsizetype at) { // a bracket stands where a link begins or ends
        return inLink || signs[at].style.link < 0 ? classOf(signs, at) : Class::Punctuation;
    };
    const auto around = [&](qsizetype at, qsizetype inside) {
        if (at < 0 || at >= signs.size() || signs[at].style.link != signs[inside].style.link)
            return inLink || (at >= 0 && at < signs.size() && signs[at].style.link >= 0)
                ? Class::Punctuation
                : classOf(signs, at);
        return classOf(signs, at);
    };
    while (span.from < span.to
           && (QChar(signs[span.from].unit).isSpace()
               || !counts(around(span.from - 1, span.from), edge(span.from))))
        span.from = step(span.from);
    while (span.from < span.to
           && (QChar(signs[span.to - 1].unit).isSpace()
               || !counts(around(span.to, span.to - 1), edge(span.to - 1))))
        span.to = back(span.to - 1);
    return span.from < span.to;
}

/// Parts a span where links begin or end that it does not have whole.
void appendParted(QList<MarkSpan> &spans, const Laid &laid, MarkSpan span)
{
    const Signs &signs = laid.signs;
    while (span.from < span.to) {
        MarkSpan part = span;
        const int first = signs[span.from].style.link;
        qsizetype end = span.from;
        if (first >= 0 && laid.unitEnd(span.from) > span.to) {
            end = span.to; // inside of a link
        } else if (first >= 0 && span.from > 0 && signs[span.from - 1].style.link == first) {
            while (end < span.to && signs[end].style.link == first)
                ++end; // the rest of a link
        } else {
            end = span.to;
            const int last = signs[end - 1].style.link;
            if (last >= 0 && end < signs.size() && signs[end].style.link == last) {
                while (end > span.from && signs[end - 1].style.link == last)
                    --end;
            }
        }
        part.to = end;
        const int link = signs[part.from].style.link;
        const bool inLink = link >= 0 && laid.unitEnd(part.from) >= part.to;
        if (shrink(laid, part, inLink))
            spans.append(part);
        span.from = end;
    }
}

bool outerFirst(const MarkSpan &a, const MarkSpan &b)
{
    if (a.from != b.from)
        return a.from < b.from;
    if (a.to != b.to)
        return a.to > b.to;
    return a.mark < b.mark; // a link is around marks
}

/// Marks of other kinds right inside of stars are what their neighbour is then, and cmark-gfm looks
/// through tildes at what is behind them.
void dropUnclear(const Signs &signs, QList<MarkSpan> &spans)
{
    QSet<qsizetype> stars;
    QSet<qsizetype> tildes;
    for (const MarkSpan &span : std::as_const(spans)) {
        if (span.isStar())
            stars += {span.from, span.to};
        else if (span.mark == WordStyle::Struck)
            tildes += {span.from, span.to};
    }
    spans.removeIf([&](const MarkSpan &span) {
        const auto unclear = [&](qsizetype border, qsizetype outside) {
            return (stars.contains(border)
                    || (span.mark != WordStyle::Struck && tildes.contains(border)))
                && classOf(signs, outside) != Class::Space;
        };
        return span.mark != 0 && !span.isStar()
            && (unclear(span.from, span.from - 1) || unclear(span.to, span.to));
    });
}

} // namespace

QList<MarkSpan> markSpans(const Signs &signs)
{
    const Laid laid(signs);
    QList<MarkSpan> spans = links(signs);
    for (const quint8 mark : {WordStyle::Strong, WordStyle::Emphasis, WordStyle::Struck,
                              WordStyle::Sub, WordStyle::Sup}) {
        for (qsizetype i = 0; i < signs.size(); ++i) {
            if (!(signs[i].style.marks & mark))
                continue;
            qsizetype end = i;
            while (end < signs.size() && (signs[end].style.marks & mark))
                ++end;
            appendParted(spans, laid, {i, end, mark, -1});
            i = end;
        }
    }
    std::sort(spans.begin(), spans.end(), outerFirst);
    QList<MarkSpan> nested;
    QList<MarkSpan> around;
    qsizetype lastStarEnd = -1;
    // Stars within stars could end those around them, unless there is space.
    const auto clear = [&](const MarkSpan &span) {
        const auto space = [&signs](qsizetype at) { return classOf(signs, at) == Class::Space; };
        return std::all_of(around.cbegin(), around.cend(), [&](const MarkSpan &outer) {
            return !outer.isStar()
                || ((span.from == outer.from || space(span.from - 1))
                    && (span.to == outer.to || space(span.to)));
        });
    };
    for (const MarkSpan &span : std::as_const(spans)) {
        while (!around.isEmpty() && around.last().to <= span.from)
            around.removeLast();
        // Stars right behind stars are read as one run of them.
        const bool crosses = !around.isEmpty() && around.last().to < span.to;
        if (crosses || (span.isStar() && (span.from == lastStarEnd || !clear(span))))
            continue;
        nested.append(span);
        around.append(span);
        if (span.isStar())
            lastStarEnd = std::max(lastStarEnd, span.to);
    }
    dropUnclear(signs, nested);
    return nested;
}

} // namespace Galley
