// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of TOML front matter, judged by toml11.
#include "fuzz/frontmatterwish.h"

#include <toml.hpp>

#include <sstream>

using FrontMatterWish::Tree;

namespace {

Tree tree(const toml::value &value)
{
    if (value.is_table()) {
        // toml11 keeps no order: by name, so that two can be compared.
        std::map<std::string, Tree> sorted;
        for (const auto &[key, child] : value.as_table())
            sorted.emplace(key, tree(child));
        Tree result = Tree::object();
        for (auto &[key, child] : sorted)
            result[key] = std::move(child);
        return result;
    }
    if (value.is_array()) {
        Tree result = Tree::array();
        for (const auto &item : value.as_array())
            result.push_back(tree(item));
        return result;
    }
    if (value.is_string())
        return "s" + std::string(value.as_string());
    std::ostringstream out;
    out << "v" << value;
    return out.str();
}

std::optional<Tree> judge(const std::string &text)
{
    try {
        std::istringstream in(text);
        return tree(toml::parse(in, "front matter"));
    } catch (const std::exception &) {
        return {};
    }
}

bool isText(const Tree &tree, const QString &value)
{
    // What is no text is compared by Galley's own kinds; the judge has its own spelling of numbers.
    return tree.is_string()
        && (tree.get<std::string>().front() == 'v'
            || tree.get<std::string>() == "s" + value.toStdString());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString fence = QStringLiteral("+++\n");
    FrontMatterWish::grant(Fuzzing::bytes(data, size), fence, fence, judge, isText);
    return 0;
}
