// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown/markdowninline.h"

#include "prose/closingmarks.h"
#include "widgets/markdown/markdownemphasis.h"

#include <QList>

#include <algorithm>
#include <bitset>

namespace Galley {

namespace {

using Style = MarkdownStyle;

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 128 && c.unicode() > 32 && !c.isLetterOrNumber();
}

/// Reads one line from left to right; whatever is found is closed to what comes later.
class InlineReader
{
public:
    InlineReader(QStringView line, qsizetype from, qsizetype to, MarkdownCanvas &canvas)
        : m_line(line.left(to))
        , m_from(from)
        , m_canvas(canvas)
        , m_closing(m_line)
    { }

    void read()
    {
        qsizetype at = m_from;
        while (at < m_line.size()) {
            const qsizetype end = construct(at);
            at = end > at ? end : at + 1;
        }
    }

private:
    struct Bracket {
        qsizetype start; ///< of "[" or "!["
        qsizetype text; ///< behind it
    };

    /// The end of what begins here, \a at if it is only text.
    qsizetype construct(qsizetype at)
    {
        switch (m_line[at].unicode()) {
        case u'\\':
            if (at + 1 < m_line.size() && isAsciiPunctuation(m_line[at + 1])) {
                m_canvas.add(at, at + 1, Style::Mark);
                return at + 2;
            }
            return at;
        case u'`':
            return codeSpan(at);
        case u'<':
            return tag(at);
        case u'{':
            return shortcode(at);
        case u'!':
            if (at + 1 < m_line.size() && m_line[at + 1] == u'[') {
                m_brackets.append({at, at + 2});
                return at + 2;
            }
            return at;
        case u'[':
            m_brackets.append({at, at + 1});
            return at + 1;
        case u']':
            return bracket(at);
        case u'h':
        case u'w':
            return bareAddress(at);
        default:
            return at;
        }
    }

    qsizetype codeSpan(qsizetype at)
    {
        qsizetype open = at;
        while (open < m_line.size() && m_line[open] == u'`') {
            ++open;
        }
        const qsizetype length = open - at;
        // A length that was sought in vain is not there further right either: stays linear.
        if (length >= qsizetype(m_missing.size()) || m_missing[std::size_t(length)]) {
            return open;
        }
        for (qsizetype i = open; i < m_line.size();) {
            qsizetype end = i;
            while (end < m_line.size() && m_line[end] == u'`') {
                ++end;
            }
            if (end - i == length) {
                m_canvas.add(at, open, Style::Mark | Style::Code);
                m_canvas.add(open, i, Style::Code);
                m_canvas.add(i, end, Style::Mark | Style::Code);
                return end;
            }
            i = end > i ? end : i + 1;
        }
        m_missing[std::size_t(length)] = true;
        return open;
    }

    qsizetype tag(qsizetype at)
    {
        const QStringView rest = m_line.mid(at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype close = m_closing.find(QLatin1String("-->"), at + 4);
            const qsizetype end = close < 0 ? m_line.size() : close + 3;
            m_canvas.add(at, end, Style::Comment);
            return end;
        }
        if (rest.size() < 3 || (!rest[1].isLetter() && rest[1] != u'/')) {
            return at;
        }
        const qsizetype close = m_closing.find(QLatin1String(">"), at);
        if (close < 0) {
            return at;
        }
        const QStringView inside = m_line.mid(at + 1, close - at - 1);
        const bool address = !inside.contains(u' ')
            && (inside.contains(u"://") || inside.contains(u'@') || inside.startsWith(u"mailto:"));
        if (address) {
            m_canvas.add(at, at + 1, Style::Mark);
            m_canvas.add(at + 1, close, Style::Url);
            m_canvas.add(close, close + 1, Style::Mark);
        } else {
            m_canvas.add(at, close + 1, Style::Html);
        }
        return close + 1;
    }

    qsizetype shortcode(qsizetype at)
    {
        const QStringView rest = m_line.mid(at);
        const QLatin1String closing(rest.startsWith(u"{{")       ? "}}"
                                        : rest.startsWith(u"{%") ? "%}"
                                                                 : "");
        const qsizetype close = closing.isEmpty() ? -1 : m_closing.find(closing, at + 2);
        if (close < 0) {
            return at;
        }
        m_canvas.add(at, close + 2, Style::Html);
        return close + 2;
    }

    /// A "]": the end of a link's text, of a picture's words, of a footnote's name, or only text.
    qsizetype bracket(qsizetype at)
    {
        if (m_brackets.isEmpty()) {
            return at + 1;
        }
        const Bracket open = m_brackets.takeLast();
        const QChar next = at + 1 < m_line.size() ? m_line[at + 1] : QChar();
        qsizetype end = 0;
        if (next == u'(') {
            end = addressEnd(at + 2);
        } else if (next == u'[') {
            end = m_closing.find(QLatin1String("]"), at + 2) + 1;
        } else if (m_line.mid(open.text).startsWith(u'^') && at > open.text + 1) {
            m_canvas.add(open.start, at + 1, Style::Mark);
            return at + 1;
        }
        if (end <= 0) {
            return at + 1;
        }
        m_canvas.add(open.start, open.text, Style::Mark);
        m_canvas.add(open.text, at, Style::LinkText);
        m_canvas.add(at, at + 2, Style::Mark);
        styleMarkdownAddress(at + 2, end - 1, m_canvas);
        m_canvas.add(end - 1, end, Style::Mark);
        return end;
    }

    /// Behind the ")" that closes an address and its title, which begin at \a at; 0 if none does.
    qsizetype addressEnd(qsizetype at) const
    {
        constexpr int deepest = 32; // as cmark; also keeps a line of open brackets linear
        constexpr qsizetype longest = 2048;
        const qsizetype limit = std::min(m_line.size(), at + longest);
        int depth = 0;
        QChar quote;
        for (qsizetype i = at; i < limit; ++i) {
            const QChar c = m_line[i];
            if (c == u'\\') {
                ++i;
            } else if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if ((c == u'"' || c == u'\'') && i > at && m_line[i - 1].isSpace()) {
                quote = c;
            } else if (c == u'(') {
                if (++depth > deepest) {
                    return 0;
                }
            } else if (c == u')' && depth-- == 0) {
                return i + 1;
            }
        }
        // A quote that is never closed is a letter of the address.
        return quote.isNull() ? 0 : m_line.indexOf(u')', at) + 1;
    }

    qsizetype bareAddress(qsizetype at)
    {
        const QStringView rest = m_line.mid(at);
        const bool starts = rest.startsWith(u"https://") || rest.startsWith(u"http://")
            || rest.startsWith(u"www.");
        if (!starts || (at > m_from && m_line[at - 1].isLetterOrNumber())) {
            return at;
        }
        qsizetype end = at;
        while (end < m_line.size() && !m_line[end].isSpace() && m_line[end] != u'<'
               && m_line[end] != u']' && m_line[end] != u'`') {
            ++end;
        }
        const auto count = [&](QChar c) { return m_line.mid(at, end - at).count(c); };
        while (end > at
               && (QStringView(u".,;:!?\"'*_~").contains(m_line[end - 1])
                   || (m_line[end - 1] == u')' && count(u')') > count(u'(')))) {
            --end;
        }
        m_canvas.add(at, end, Style::Url);
        return end;
    }

    QStringView m_line;
    qsizetype m_from;
    MarkdownCanvas &m_canvas;
    QList<Bracket> m_brackets;
    std::bitset<64> m_missing;
    ClosingMarks m_closing;
};

} // namespace

void styleMarkdownAddress(qsizetype from, qsizetype to, MarkdownCanvas &canvas)
{
    canvas.add(from, to, Style::Url);
}

void styleMarkdownInline(QStringView line, qsizetype from, qsizetype to, MarkdownCanvas &canvas)
{
    InlineReader(line, from, to, canvas).read();
    styleMarkdownEmphasis(line, from, to, canvas);
}

} // namespace Galley
