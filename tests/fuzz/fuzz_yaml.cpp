// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of YAML front matter, judged by libyaml.
#include "fuzz/frontmatterwish.h"

#include <yaml.h>

using FrontMatterWish::Tree;

namespace {

class Reader
{
public:
    explicit Reader(const std::string &text)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(
            &m_parser, reinterpret_cast<const unsigned char *>(text.data()), text.size());
        m_loaded = yaml_parser_load(&m_parser, &m_document) != 0;
    }
    ~Reader()
    {
        if (m_loaded)
            yaml_document_delete(&m_document);
        yaml_parser_delete(&m_parser);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    std::optional<Tree> tree()
    {
        if (!m_loaded)
            return {};
        yaml_node_t *root = yaml_document_get_root_node(&m_document);
        Tree result = root ? node(root, 0) : Tree::object();
        // A second document would hide what follows.
        yaml_document_t second;
        if (!yaml_parser_load(&m_parser, &second))
            return {};
        const bool more = yaml_document_get_root_node(&second) != nullptr;
        yaml_document_delete(&second);
        return more || m_refused ? std::nullopt : std::optional(result);
    }

private:
    Tree node(const yaml_node_t *node, int depth)
    {
        if (depth > 100) {
            m_refused = true;
            return {};
        }
        const std::string tag = node->tag ? reinterpret_cast<const char *>(node->tag) : "";
        if (node->type == YAML_SCALAR_NODE) {
            const std::string text(reinterpret_cast<const char *>(node->data.scalar.value),
                                   node->data.scalar.length);
            return (node->data.scalar.style == YAML_PLAIN_SCALAR_STYLE ? "p" : "q") + text;
        }
        if (node->type == YAML_SEQUENCE_NODE) {
            Tree list = Tree::array();
            for (auto *item = node->data.sequence.items.start; item < node->data.sequence.items.top;
                 ++item)
                list.push_back(at(*item, depth));
            return list;
        }
        Tree map = Tree::object();
        for (auto *pair = node->data.mapping.pairs.start; pair < node->data.mapping.pairs.top;
             ++pair) {
            const yaml_node_t *key = yaml_document_get_node(&m_document, pair->key);
            if (key->type != YAML_SCALAR_NODE) {
                m_refused = true;
                return {};
            }
            const std::string name(reinterpret_cast<const char *>(key->data.scalar.value),
                                   key->data.scalar.length);
            map[name] = at(pair->value, depth);
        }
        return map;
    }
    Tree at(int index, int depth)
    {
        if (++m_nodes > 5000) { // aliases make a tree of what is a graph
            m_refused = true;
            return {};
        }
        return node(yaml_document_get_node(&m_document, index), depth + 1);
    }

    yaml_parser_t m_parser;
    yaml_document_t m_document;
    bool m_loaded = false;
    bool m_refused = false;
    int m_nodes = 0;
};

std::optional<Tree> judge(const std::string &text)
{
    return Reader(text).tree();
}

bool isText(const Tree &tree, const QString &value)
{
    return tree.is_string()
        && QString::fromStdString(tree.get<std::string>())
               .mid(1)
               .compare(value, Qt::CaseInsensitive)
        == 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString fence = QStringLiteral("---\n");
    FrontMatterWish::grant(Fuzzing::bytes(data, size), fence, fence, judge, isText);
    return 0;
}
