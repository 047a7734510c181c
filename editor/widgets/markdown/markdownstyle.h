// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QVarLengthArray>

namespace Galley {

/// What a stretch of a post is, for the eye. A stretch may be several things at once: strong text
/// in the text of a link in a quote. Values are bits of one number, so that a set is a key.
enum class MarkdownStyle : quint32 {
    Mark = 0x1, ///< signs that make Markdown: #, **, -, brackets, fences
    Strong = 0x2,
    Emphasis = 0x4,
    Strike = 0x8,
    Code = 0x10, ///< a code span
    CodeBlock = 0x20,
    LinkText = 0x40, ///< the text of a link, the words for a picture
    Url = 0x80, ///< an address or a title
    Html = 0x100, ///< HTML, shortcodes, Liquid, JSX
    Quote = 0x200,
    Table = 0x400,
    Comment = 0x800,
    Key = 0x1000, ///< front matter: a key
    String = 0x2000, ///< front matter: a quoted value
    Value = 0x4000, ///< front matter: all else
    Heading1 = 0x10000,
    Heading2 = 0x20000,
    Heading3 = 0x40000,
    Heading4 = 0x80000, ///< and below
};
Q_DECLARE_FLAGS(MarkdownStyles, MarkdownStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(MarkdownStyles)

/// A stretch of one line, in UTF-16 units of the line.
struct MarkdownSpan {
    int start = 0;
    int length = 0;
    MarkdownStyles styles;
    friend bool operator==(const MarkdownSpan &, const MarkdownSpan &) = default;
};

/// The styles of each UTF-16 unit of a line while it is being read.
class MarkdownCanvas
{
public:
    explicit MarkdownCanvas(qsizetype length)
        : m_styles(length, MarkdownStyles())
    { }

    MarkdownStyles at(qsizetype position) const { return m_styles[position]; }
    /// Adds styles to what is there.
    void add(qsizetype start, qsizetype end, MarkdownStyles styles)
    {
        for (qsizetype i = start; i < end; ++i) {
            m_styles[i] |= styles;
        }
    }
    /// Neighbours with equal styles as one span; stretches without a style are left out.
    QList<MarkdownSpan> spans() const
    {
        QList<MarkdownSpan> result;
        for (int i = 0; i < m_styles.size(); ++i) {
            if (!result.isEmpty() && result.last().start + result.last().length == i
                && result.last().styles == m_styles[i]) {
                ++result.last().length;
            } else if (m_styles[i]) {
                result.append(MarkdownSpan{i, 1, m_styles[i]});
            }
        }
        return result;
    }

private:
    QVarLengthArray<MarkdownStyles, 512> m_styles;
};

} // namespace Galley
