// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cmarkdocument.h"
#include "render/fragment.h"
#include "render/sanitizer.h"

namespace Galley {

/// What a walk needs besides the nodes.
struct WalkContext {
    RenderTarget target = RenderTarget::Clean;
    const PictureResolver *pictures = nullptr;
    QList<QByteArray> runs; ///< what the guard took out
    Dialect dialect = {};
};

/// Writes one root block as HTML. Written anew and not left to the parser, because line marks must
/// count from the block, pictures need their own addresses, and raw HTML its sanitizer.
class HtmlWalker
{
public:
    explicit HtmlWalker(const WalkContext &context)
        : m_context(context)
        , m_sanitizer(context.target, context.pictures, context.dialect.components)
    { }

    /// \a firstLine is the line from which line marks count.
    Fragment render(CmarkNode block, int firstLine);

private:
    bool enter(CmarkNode node);
    void leave(CmarkNode node);
    bool enterInline(CmarkNode node);
    void leaveInline(CmarkNode node);

    bool enterParagraph(CmarkNode node);
    void writeGuarded(QByteArrayView run);
    bool writeProgram(CmarkNode node);
    void enterQuote(CmarkNode node);
    void enterHeading(CmarkNode node);
    void enterList(CmarkNode node);
    void enterItem(CmarkNode node);
    void enterRow(CmarkNode row);
    void enterCell(CmarkNode cell);
    void leaveRow(CmarkNode row);
    void writeCode(CmarkNode node);
    void writeHtmlBlock(CmarkNode node);
    void writeHtmlInline(CmarkNode node);
    void writeImage(CmarkNode node);
    void writeShortcode(CmarkNode node);
    void writeMath(const QByteArray &formula, bool displayed, bool bracketed = false);
    void enterLink(CmarkNode node);

    bool isFull() const;
    void newLine();
    void open(const char *name, CmarkNode node);
    void lineMark(int line);
    void mark(Fragment::Mark::Kind kind, QByteArray value);
    void text(QByteArrayView text);

    const WalkContext &m_context;
    Sanitizer m_sanitizer;
    Fragment m_fragment;
    QByteArray &m_html = m_fragment.html;
    int m_firstLine = 0;
    int m_quotes = 0; ///< around the node
    int m_column = 0; ///< of the table cell being written
    CmarkNode m_alertMark; ///< the rest of an alert's mark, which its title stands for
    CmarkNode m_skipUntil; ///< the end tag of an element that is dropped with all that is in it
};

} // namespace Galley
