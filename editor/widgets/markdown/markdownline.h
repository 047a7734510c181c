// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// What the lines so far mean for the next one. Equal states and equal text give equal results:
/// that is what makes highlighting incremental.
struct MarkdownState {
    enum Kind : quint8 { Text, Fence, Html, RawHtml, Comment, Liquid, Shortcode };

    Kind kind = Text;
    quint8 fenceLength = 0; ///< of the opening fence, at most 255
    quint8 fenceIndent = 0; ///< columns before the opening fence, at most 15
    bool tilde = false; ///< the fence is made of ~, not of `
    bool quoted = false; ///< the construct stands in a block quote
    bool afterBlank = true; ///< the line was blank: nothing is left open
    bool inList = false;
    bool inTable = false;
    bool inIndentedCode = false;
    bool isCode = false; ///< of the line itself, nothing to the next: it shows code

    /// As QTextBlock::userState() keeps it; never negative.
    int toInt() const;
    /// Of a number below 0, which stands for "never looked at": the state before the first line.
    static MarkdownState fromInt(int number);
    friend bool operator==(const MarkdownState &, const MarkdownState &) = default;
};

/// What one line is as a whole. Positions in UTF-16 units of the line.
struct MarkdownLine {
    enum Kind : quint8 {
        Blank,
        Paragraph,
        Heading,
        Rule,
        FenceMark,
        Code,
        Html,
        Comment,
        Table,
        Definition
    };

    Kind kind = Paragraph;
    int headingLevel = 0;
    qsizetype quoteEnd = 0; ///< behind the signs of block quotes
    qsizetype markerStart = 0; ///< of a list item's marker, its task box included
    qsizetype markerEnd = 0;
    qsizetype contentStart = 0; ///< where words begin; wrapped lines hang below it
    qsizetype constructEnd = 0; ///< of an opening mark: # signs, comment, definition's label
    MarkdownState after;
};

/// Reads one line, without its end. Costs what the line weighs.
MarkdownLine readMarkdownLine(QStringView line, const MarkdownState &before);

} // namespace Galley
