// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of metadata lines, judged by a reading of its own: a key up to the first colon, further
// lines behind blanks.
#include "fuzz/frontmatterwish.h"

#include <sstream>

using FrontMatterWish::Tree;

namespace {

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string::npos
        ? std::string()
        : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<Tree> judge(const std::string &text)
{
    Tree result = Tree::object();
    std::istringstream in(text);
    std::string key;
    for (std::string line; std::getline(in, line);) {
        if (trimmed(line).empty())
            break;
        if (line[0] == ' ' || line[0] == '\t') {
            std::string &value = result[key].get_ref<std::string &>();
            value += (value.empty() ? "" : "\n") + trimmed(line);
            continue;
        }
        const auto colon = line.find(':');
        key = QString::fromStdString(line.substr(0, colon)).toLower().toStdString();
        if (colon == std::string::npos || result.contains(key))
            return {};
        result[key] = trimmed(line.substr(colon + 1));
    }
    return result;
}

bool isText(const Tree &tree, const QString &value)
{
    return tree.is_string() && tree.get<std::string>() == value.toStdString();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FrontMatterWish::grant(Fuzzing::bytes(data, size), QStringLiteral("Title: x\n"),
                           QStringLiteral("\n"), judge, isText);
    return 0;
}
