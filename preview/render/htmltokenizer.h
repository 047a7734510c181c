// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Galley {

struct HtmlAttribute {
    QString name; ///< lower-case
    QStringView value; ///< as written, without its quotes
    qsizetype valueStart = 0; ///< in the tokenized text, UTF-16 units
};

struct HtmlToken {
    enum class Kind {
        Text,
        Open,
        Close,
        Comment,
        Declaration, ///< doctype, processing instruction, CDATA section, or a tag without sense
    };
    Kind kind = Kind::Text;
    QString name; ///< of a tag, lower-case
    QList<HtmlAttribute> attributes;
    bool selfClosing = false;
    QStringView text; ///< the whole token as written; a comment without its marks
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Cuts raw HTML into tokens after the rules of the HTML standard (13.2.5), in one pass. What is
/// never finished, a tag without its ">", comes out as text: the caller escapes it. Knows nothing
/// of elements: the caller skips what is not HTML inside, see skipRaw() and skipElement().
class HtmlTokenizer
{
public:
    explicit HtmlTokenizer(QStringView html, qsizetype from = 0)
        : m_html(html)
        , m_at(from)
    { }

    /// False at the end.
    bool next(HtmlToken &token);
    qsizetype position() const { return m_at; }

    /// After the open tag of script, style or the like: goes on behind its end tag, or to the end.
    void skipRaw(QStringView name);
    /// After an open tag: goes on behind the end tag that belongs to it, or to the end.
    void skipElement(QStringView name);

private:
    bool readMarkup(HtmlToken &token);
    bool readTag(HtmlToken &token, qsizetype name);
    bool readAttribute(HtmlToken &token, qsizetype &at) const;
    bool readValue(HtmlAttribute &attribute, qsizetype &at) const;
    void readComment(HtmlToken &token);
    void readDeclaration(HtmlToken &token);
    void finish(HtmlToken &token, qsizetype end);

    QStringView m_html;
    qsizetype m_at = 0;
    bool m_noSectionEnd = false; ///< no "]]>" ahead: not looked for again and again
    bool m_noInstructionEnd = false; ///< no "?>" ahead
    bool m_restIsText
        = false; ///< an unfinished tag was met: there is no ">" any more that could end one
};

} // namespace Galley
