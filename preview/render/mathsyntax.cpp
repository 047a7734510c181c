// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/mathsyntax.h"

#include <algorithm>
#include <optional>
#include <string>

#include <cmark-gfm-extension_api.h>

namespace Galley {

namespace {

// In bytes. Each dollar may be looked at for so long that nothing ends it.
constexpr int LongestInline = 1000;
constexpr int LongestDisplay = 8000;

bool isSpace(unsigned char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/// Or an end of the paragraph.
bool isLineEnd(unsigned char c)
{
    return c == '\n' || c == 0;
}

bool isWord(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

/// What a paragraph holds, seen from where its parser stands; 0 behind both ends.
class Source
{
public:
    explicit Source(cmark_inline_parser *parser)
        : m_parser(parser)
        , m_start(cmark_inline_parser_get_offset(parser))
    { }
    ~Source() { cmark_inline_parser_set_offset(m_parser, m_start); }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    unsigned char at(int offset) const
    {
        if (m_start + offset < 0)
            return 0;
        cmark_inline_parser_set_offset(m_parser, m_start + offset);
        return cmark_inline_parser_peek_char(m_parser);
    }
    std::string text(int from, int to) const
    {
        std::string text;
        for (int i = from; i < to; ++i)
            text += static_cast<char>(at(i));
        return text;
    }
    /// The parser goes on behind this place.
    void moveTo(int offset) { m_start += offset; }

private:
    cmark_inline_parser *m_parser;
    int m_start;
};

// What a node is known by; nothing is read from them.
char inlineMark = 0;
char displayedMark = 0;

struct Formula {
    int from = 0;
    int to = 0;
    int end = 0; ///< behind the delimiter
    bool isDisplayed = false;
};

/// Behind this character; one after a back-slash belongs to it.
int next(const Source &source, int i)
{
    return source.at(i) == '\\' && source.at(i + 1) ? i + 2 : i + 1;
}

std::optional<Formula> displayed(const Source &source, bool everywhere)
{
    if (source.at(2) == '$' || (!everywhere && !isLineEnd(source.at(-1))))
        return std::nullopt;
    bool isEmpty = true;
    for (int i = 2; i < LongestDisplay && source.at(i); i = next(source, i)) {
        if (source.at(i) != '$' || source.at(i + 1) != '$') {
            isEmpty = isEmpty && isSpace(source.at(i));
            continue;
        }
        int behind = i + 2;
        if (isEmpty || source.at(behind) == '$')
            return std::nullopt;
        while (!everywhere && (source.at(behind) == ' ' || source.at(behind) == '\t'))
            ++behind;
        if (!everywhere && !isLineEnd(source.at(behind)))
            return std::nullopt;
        return Formula{2, i, i + 2, true};
    }
    return std::nullopt;
}

/// "$`x`$"
std::optional<Formula> fenced(const Source &source)
{
    for (int i = 2; i < LongestInline && source.at(i); ++i) {
        if (source.at(i) == '`')
            return i > 2 && source.at(i + 1) == '$' ? std::optional(Formula{2, i, i + 2})
                                                    : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Formula> within(const Source &source)
{
    if (isWord(source.at(-1)) || isSpace(source.at(1)))
        return std::nullopt;
    for (int i = 1; i < LongestInline && source.at(i); i = next(source, i)) {
        if (source.at(i) != '$')
            continue;
        const unsigned char behind = source.at(i + 1);
        const bool ends = !isSpace(source.at(i - 1)) && !isWord(behind) && behind != '$';
        return ends ? std::optional(Formula{1, i, i + 1}) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Formula> formulaAt(const Source &source, bool everywhere)
{
    if (source.at(-1) == '$')
        return std::nullopt;
    if (source.at(1) == '$')
        return displayed(source, everywhere);
    if (source.at(1) == '`')
        return fenced(source);
    return everywhere ? within(source) : std::nullopt;
}

cmark_node *match(cmark_syntax_extension *self, cmark_parser *, cmark_node *, unsigned char first,
                  cmark_inline_parser *parser)
{
    if (first != '$')
        return nullptr;
    Source source(parser);
    const auto formula = formulaAt(source, cmark_syntax_extension_get_private(self) != nullptr);
    if (!formula)
        return nullptr;
    // Code, as the cells of tables take no node of another's making.
    cmark_node *node = cmark_node_new(CMARK_NODE_CODE);
    cmark_node_set_literal(node, source.text(formula->from, formula->to).c_str());
    cmark_node_set_user_data(node, formula->isDisplayed ? &displayedMark : &inlineMark);
    source.moveTo(formula->end);
    return node;
}

/// Made once and kept: the parser's tables hold on to it.
cmark_syntax_extension *makeExtension(bool everywhere)
{
    static char yes = 1;
    cmark_syntax_extension *extension
        = cmark_syntax_extension_new(everywhere ? "galley-math" : "galley-math-displayed");
    cmark_syntax_extension_set_match_inline_func(extension, match);
    cmark_syntax_extension_set_special_inline_chars(
        extension,
        cmark_llist_append(cmark_get_default_mem_allocator(), nullptr,
                           reinterpret_cast<void *>(static_cast<uintptr_t>('$'))));
    cmark_syntax_extension_set_private(extension, everywhere ? &yes : nullptr, nullptr);
    return extension;
}

} // namespace

bool isMath(cmark_node *node)
{
    const void *mark = cmark_node_get_user_data(node);
    return mark == &inlineMark || mark == &displayedMark;
}

bool isDisplayedMath(cmark_node *node)
{
    return cmark_node_get_user_data(node) == &displayedMark;
}

void readMath(cmark_parser *parser, bool everywhere)
{
    static cmark_syntax_extension *const displayedOnly = makeExtension(false);
    static cmark_syntax_extension *const all = makeExtension(true);
    cmark_parser_attach_syntax_extension(parser, everywhere ? all : displayedOnly);
}

} // namespace Galley
