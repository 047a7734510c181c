// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/dialect.h"
#include "render/sitesyntax.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

struct cmark_node;

namespace Galley {

/// One node of a parsed document: a plain handle, valid as long as its CmarkDocument lives.
/// Texts are UTF-8 with escapes and entities undone; they live as long as the document.
class CmarkNode
{
public:
    enum class Kind {
        None,
        Document,
        BlockQuote,
        List,
        Item,
        CodeBlock,
        HtmlBlock,
        Paragraph,
        Heading,
        ThematicBreak,
        FootnoteDefinition,
        Table,
        TableRow,
        TableCell,
        Text,
        SoftBreak,
        LineBreak,
        Code,
        HtmlInline,
        Emphasis,
        Strong,
        Strikethrough,
        Link,
        Image,
        FootnoteReference,
        Math,
        Shortcode, ///< also a list of kramdown's attributes
        Other
    };

    CmarkNode() = default;
    explicit CmarkNode(cmark_node *node)
        : m_node(node)
    { }
    explicit operator bool() const { return m_node != nullptr; }
    friend bool operator==(const CmarkNode &a, const CmarkNode &b) = default;

    Kind kind() const;
    CmarkNode parent() const;
    CmarkNode firstChild() const;
    CmarkNode next() const;
    CmarkNode previous() const;

    /// 0-based. Of all the parser's positions only the first lines of blocks are to be trusted.
    /// Text above a table that took its last line has none: it gets the table's, which is its own.
    /// The header row of such a table has a wrong one: see headerLine().
    int startLine() const;
    int endLine() const;
    /// The line of a table's header row: the parser gives that of the paragraph it was cut from.
    int headerLine() const;

    QByteArrayView literal() const; ///< of text, code, formulas, HTML and a note's number
    QByteArrayView url() const;
    QByteArrayView title() const;
    QByteArrayView info() const; ///< what follows the fence of a code block
    bool isFenced() const;
    int headingLevel() const;
    bool isOrdered() const;
    bool isTight() const;
    int listStart() const;
    bool isTask() const;
    bool isChecked() const;
    bool isHeaderRow() const;
    char columnAlignment(int column) const; ///< of a table: 'l', 'c', 'r' or 0

    /// What a rule of the site has read here; nothing elsewhere.
    std::optional<SiteTag::Kind> tagKind() const;
    bool isDisplayed() const; ///< mathematics on a line of its own
    bool isBracketed() const; ///< mathematics between TeX's brackets instead of dollars

    /// The words of all text below this node, marks dropped; line breaks are spaces.
    QByteArray plainText() const;

    /// Visits this node and all below, without recursion, as posts may nest as deep as they like.
    /// \a enter returns whether the children are wanted; \a leave is called for each entered node.
    template <typename Enter, typename Leave>
    void walk(Enter enter, Leave leave) const
    {
        CmarkNode node = *this;
        for (;;) {
            if (enter(node)) {
                if (const CmarkNode child = node.firstChild()) {
                    node = child;
                    continue;
                }
            }
            for (;;) {
                leave(node);
                if (node == *this)
                    return;
                if (const CmarkNode sibling = node.next()) {
                    node = sibling;
                    break;
                }
                node = node.parent();
            }
        }
    }

private:
    cmark_node *m_node = nullptr;
};

/// A parsed body: GitHub's Markdown with tables, strikethrough, autolinks, task lists, footnotes.
/// The one place that knows the parser. Parsing waits for a lock of the whole process: the parser
/// keeps the characters that start something in tables shared by all (TECH.md A).
class CmarkDocument
{
public:
    /// \a markdown is valid UTF-8 without NUL, CR and byte order mark.
    explicit CmarkDocument(const QByteArray &markdown, const Dialect &dialect = {});
    ~CmarkDocument();
    Q_DISABLE_COPY_MOVE(CmarkDocument)

    CmarkNode root() const { return CmarkNode(m_root); }

    /// The parser's own HTML with exactly these extensions; unknown names go to \a unknown.
    static QByteArray plainHtml(const QByteArray &markdown, const QStringList &extensions,
                                QStringList *unknown);

private:
    cmark_node *m_root = nullptr;
};

} // namespace Galley
