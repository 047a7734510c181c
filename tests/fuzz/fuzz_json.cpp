// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of JSON front matter, judged by nlohmann's JSON.
#include "fuzz/frontmatterwish.h"

using FrontMatterWish::Tree;

namespace {

std::optional<Tree> judge(const std::string &text)
{
    Tree tree = Tree::parse(text, nullptr, false);
    return tree.is_discarded() ? std::nullopt : std::optional(tree);
}

bool isText(const Tree &tree, const QString &value)
{
    return tree.is_number() || tree.is_boolean()
        || (tree.is_string() && tree.get<std::string>() == value.toStdString());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FrontMatterWish::grant(Fuzzing::bytes(data, size), QStringLiteral("---json\n"),
                           QStringLiteral("---\n"), judge, isText);
    return 0;
}
