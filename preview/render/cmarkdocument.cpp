// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cmarkdocument.h"

#include "render/bracketmath.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <utility>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

namespace Galley {

namespace {

constexpr int Options = CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS;
constexpr std::array<const char *, 4> Extensions{"table", "strikethrough", "autolink", "tasklist"};

/// Held while anything is parsed, by anyone in this process.
QMutex &parserLock()
{
    static QMutex lock;
    return lock;
}

struct ParserDeleter {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
using Parser = std::unique_ptr<cmark_parser, ParserDeleter>;

cmark_node *parse(cmark_parser *parser, const QByteArray &markdown)
{
    cmark_parser_feed(parser, markdown.constData(), static_cast<size_t>(markdown.size()));
    return cmark_parser_finish(parser);
}

/// A parser with all our extensions. The lock is held by the caller.
Parser makeParser(bool smart = false)
{
    cmark_gfm_core_extensions_ensure_registered();
    Parser parser(cmark_parser_new(Options | (smart ? CMARK_OPT_SMART : 0)));
    for (const char *name : Extensions) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    return parser;
}

// What a site reads beyond Markdown: the parser asks at each rule's byte.

/// The text around an inline parser; puts that back to its place unless it is moved on.
class InlineSource final : public ParagraphSource
{
public:
    explicit InlineSource(cmark_inline_parser *parser)
        : m_parser(parser)
        , m_start(cmark_inline_parser_get_offset(parser))
    { }
    unsigned char at(int offset) const override
    {
        if (m_start + offset < 0)
            return 0;
        cmark_inline_parser_set_offset(m_parser, m_start + offset);
        return cmark_inline_parser_peek_char(m_parser);
    }
    void leaveAt(int offset) { cmark_inline_parser_set_offset(m_parser, m_start + offset); }

private:
    cmark_inline_parser *m_parser;
    int m_start;
};

cmark_node *match(cmark_syntax_extension *self, cmark_parser *, cmark_node *, unsigned char first,
                  cmark_inline_parser *parser)
{
    static SiteTag::Kind kinds[]
        = {SiteTag::Kind::Math, SiteTag::Kind::DisplayedMath, SiteTag::Kind::BracketMath,
           SiteTag::Kind::DisplayedBracketMath, SiteTag::Kind::Shortcode};
    InlineSource source(parser);
    // Asked at other characters, too, where a stretch of text begins.
    const auto *rule = static_cast<const SiteRule *>(cmark_syntax_extension_get_private(self));
    const auto tag = rule->first == first ? rule->read(source) : std::nullopt;
    cmark_node *node = nullptr;
    if (tag) {
        // Code, as the cells of tables take no node of another's making.
        node = cmark_node_new(CMARK_NODE_CODE);
        cmark_node_set_literal(node, tag->text.constData());
        cmark_node_set_user_data(node, &kinds[static_cast<int>(tag->kind)]);
    }
    source.leaveAt(tag ? tag->end : 0);
    return node;
}

/// Each is made once and kept, as the parser's tables hold on to it. The lock is held.
void attach(cmark_parser *parser, const SiteRule *rule)
{
    static auto *const made = new QHash<const SiteRule *, cmark_syntax_extension *>; // never ends
    cmark_syntax_extension *&extension = (*made)[rule];
    if (!extension) {
        extension = cmark_syntax_extension_new("site");
        cmark_syntax_extension_set_match_inline_func(extension, match);
        cmark_syntax_extension_set_special_inline_chars(
            extension,
            cmark_llist_append(cmark_get_default_mem_allocator(), nullptr,
                               reinterpret_cast<void *>(static_cast<uintptr_t>(rule->first))));
        cmark_syntax_extension_set_private(extension, const_cast<SiteRule *>(rule), nullptr);
    }
    cmark_parser_attach_syntax_extension(parser, extension);
}

/// Takes the marks out of all that no rule has read.
void removeBracketMarks(cmark_node *root)
{
    using Set = int (*)(cmark_node *, const char *);
    const auto clean = [](cmark_node *node, const char *text, Set set) {
        if (text && QByteArrayView(text).contains(BracketMark))
            set(node, withoutBracketMarks(text).constData());
    };
    cmark_iter *nodes = cmark_iter_new(root);
    while (cmark_iter_next(nodes) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(nodes);
        clean(node, cmark_node_get_literal(node), cmark_node_set_literal);
        clean(node, cmark_node_get_url(node), cmark_node_set_url);
        clean(node, cmark_node_get_title(node), cmark_node_set_title);
        clean(node, cmark_node_get_fence_info(node), cmark_node_set_fence_info);
    }
    cmark_iter_free(nodes);
}

using Kind = CmarkNode::Kind;

/// What each of the parser's node types is to us. The library exports no names for the types of
/// its extensions: a small document that has them all tells.
class KindTable
{
public:
    KindTable();
    Kind kind(cmark_node_type type) const { return m_kinds[index(type)]; }

private:
    static size_t index(cmark_node_type type)
    {
        const bool isInline = (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
        return static_cast<size_t>(type & 31) + (isInline ? 32 : 0);
    }
    void learn(cmark_node *node, Kind kind)
    {
        if (node)
            m_kinds[index(cmark_node_get_type(node))] = kind;
    }

    std::array<Kind, 64> m_kinds = {};
};

KindTable::KindTable()
{
    m_kinds.fill(Kind::Other);
    static constexpr std::pair<cmark_node_type, Kind> named[] = {
        {CMARK_NODE_DOCUMENT, Kind::Document},
        {CMARK_NODE_BLOCK_QUOTE, Kind::BlockQuote},
        {CMARK_NODE_LIST, Kind::List},
        {CMARK_NODE_ITEM, Kind::Item},
        {CMARK_NODE_CODE_BLOCK, Kind::CodeBlock},
        {CMARK_NODE_HTML_BLOCK, Kind::HtmlBlock},
        {CMARK_NODE_PARAGRAPH, Kind::Paragraph},
        {CMARK_NODE_HEADING, Kind::Heading},
        {CMARK_NODE_THEMATIC_BREAK, Kind::ThematicBreak},
        {CMARK_NODE_FOOTNOTE_DEFINITION, Kind::FootnoteDefinition},
        {CMARK_NODE_TEXT, Kind::Text},
        {CMARK_NODE_SOFTBREAK, Kind::SoftBreak},
        {CMARK_NODE_LINEBREAK, Kind::LineBreak},
        {CMARK_NODE_CODE, Kind::Code},
        {CMARK_NODE_HTML_INLINE, Kind::HtmlInline},
        {CMARK_NODE_EMPH, Kind::Emphasis},
        {CMARK_NODE_STRONG, Kind::Strong},
        {CMARK_NODE_LINK, Kind::Link},
        {CMARK_NODE_IMAGE, Kind::Image},
        {CMARK_NODE_FOOTNOTE_REFERENCE, Kind::FootnoteReference},
    };
    for (const auto &[type, kind] : named)
        m_kinds[index(type)] = kind;

    const QMutexLocker locker(&parserLock());
    const Parser parser = makeParser();
    cmark_node *root = parse(parser.get(), QByteArrayLiteral("|a|\n|-|\n\n~~b~~\n"));
    if (cmark_node *table = cmark_node_first_child(root)) {
        learn(table, Kind::Table);
        cmark_node *row = cmark_node_first_child(table);
        learn(row, Kind::TableRow);
        learn(row ? cmark_node_first_child(row) : nullptr, Kind::TableCell);
        cmark_node *paragraph = cmark_node_next(table);
        learn(paragraph ? cmark_node_first_child(paragraph) : nullptr, Kind::Strikethrough);
    }
    cmark_node_free(root);
}

const KindTable &kindTable()
{
    static const KindTable table;
    return table;
}

QByteArrayView view(const char *text)
{
    return text ? QByteArrayView(text) : QByteArrayView();
}

} // namespace

CmarkNode::Kind CmarkNode::kind() const
{
    if (!m_node)
        return Kind::None;
    const Kind kind = kindTable().kind(cmark_node_get_type(m_node));
    if (kind != Kind::Code)
        return kind;
    const std::optional<SiteTag::Kind> tag = tagKind();
    if (!tag)
        return kind;
    return tag == SiteTag::Kind::Shortcode ? Kind::Shortcode : Kind::Math;
}

CmarkNode CmarkNode::parent() const
{
    return CmarkNode(cmark_node_parent(m_node));
}

CmarkNode CmarkNode::firstChild() const
{
    return CmarkNode(cmark_node_first_child(m_node));
}

CmarkNode CmarkNode::next() const
{
    return CmarkNode(cmark_node_next(m_node));
}

CmarkNode CmarkNode::previous() const
{
    return CmarkNode(cmark_node_previous(m_node));
}

int CmarkNode::startLine() const
{
    int line = cmark_node_get_start_line(m_node);
    if (line == 0 && next())
        line = cmark_node_get_start_line(next().m_node);
    return qMax(line, 1) - 1;
}

int CmarkNode::endLine() const
{
    return cmark_node_get_end_line(m_node) - 1;
}

QByteArrayView CmarkNode::literal() const
{
    return view(cmark_node_get_literal(m_node));
}

QByteArrayView CmarkNode::url() const
{
    return view(cmark_node_get_url(m_node));
}

QByteArrayView CmarkNode::title() const
{
    return view(cmark_node_get_title(m_node));
}

QByteArrayView CmarkNode::info() const
{
    return view(cmark_node_get_fence_info(m_node));
}

bool CmarkNode::isFenced() const
{
    int length = 0;
    int offset = 0;
    char character = 0;
    return cmark_node_get_fenced(m_node, &length, &offset, &character) != 0;
}

int CmarkNode::headingLevel() const
{
    return cmark_node_get_heading_level(m_node);
}

bool CmarkNode::isOrdered() const
{
    return cmark_node_get_list_type(m_node) == CMARK_ORDERED_LIST;
}

bool CmarkNode::isTight() const
{
    return cmark_node_get_list_tight(m_node) != 0;
}

int CmarkNode::listStart() const
{
    return cmark_node_get_list_start(m_node);
}

bool CmarkNode::isTask() const
{
    return view(cmark_node_get_type_string(m_node)) == QByteArrayView("tasklist");
}

bool CmarkNode::isChecked() const
{
    return cmark_gfm_extensions_get_tasklist_item_checked(m_node);
}

bool CmarkNode::isHeaderRow() const
{
    return cmark_gfm_extensions_get_table_row_is_header(m_node) != 0;
}

char CmarkNode::columnAlignment(int column) const
{
    const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(m_node);
    if (!alignments || column >= cmark_gfm_extensions_get_table_columns(m_node))
        return 0;
    return static_cast<char>(alignments[column]);
}

std::optional<SiteTag::Kind> CmarkNode::tagKind() const
{
    const auto *kind = static_cast<const SiteTag::Kind *>(cmark_node_get_user_data(m_node));
    return kind ? std::optional(*kind) : std::nullopt;
}

CmarkDocument::CmarkDocument(const QByteArray &markdown, const Dialect &dialect)
{
    kindTable(); // takes the lock itself, so before ours
    const QMutexLocker locker(&parserLock());
    const Parser parser = makeParser(dialect.smart);
    const QByteArray marked = dialect.dollarMath ? withBracketMarks(markdown) : markdown;
    for (const SiteRule *rule : siteRules(marked, dialect))
        attach(parser.get(), rule);
    m_root = parse(parser.get(), marked);
    if (marked.size() != markdown.size())
        removeBracketMarks(m_root);
}

CmarkDocument::~CmarkDocument()
{
    cmark_node_free(m_root);
}

QByteArray CmarkDocument::plainHtml(const QByteArray &markdown, const QStringList &extensions,
                                    QStringList *unknown)
{
    const QMutexLocker locker(&parserLock());
    cmark_gfm_core_extensions_ensure_registered();
    int options = CMARK_OPT_UNSAFE;
    QList<cmark_syntax_extension *> wanted;
    for (const QString &name : extensions) {
        cmark_syntax_extension *extension = nullptr;
        if (name == QLatin1String("footnotes"))
            options |= CMARK_OPT_FOOTNOTES;
        else if ((extension = cmark_find_syntax_extension(name.toUtf8().constData())))
            wanted.append(extension);
        else if (unknown)
            unknown->append(name);
    }
    const Parser parser(cmark_parser_new(options));
    for (cmark_syntax_extension *extension : std::as_const(wanted))
        cmark_parser_attach_syntax_extension(parser.get(), extension);
    cmark_node *root = parse(parser.get(), markdown);
    char *html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser.get()));
    const QByteArray result(html);
    std::free(html); // NOLINT: the library's default allocator is malloc
    cmark_node_free(root);
    return result;
}

} // namespace Galley
