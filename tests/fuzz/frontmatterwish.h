// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/fuzzing.h"
#include "post/frontmatter.h"

#include <nlohmann/json.hpp>

#include <functional>

/// One wish for one front matter, taken from a fuzzer's input: the verb, the path and the value on
/// a line each ("\n" in the value as "\\n"), then the front matter without its fences. The edit
/// that Galley makes of it is judged by a parser that Galley does not use.
namespace FrontMatterWish {

/// What a judge reads: any tree in which two texts of different kinds differ, too.
using Tree = nlohmann::ordered_json;

/// A judge: the tree of one front matter, or nothing where it refuses it.
using Judge = std::function<std::optional<Tree>(const std::string &)>;

/// Grants the wish between the two fences and has the edit judged; \a textOf is how the judge's
/// tree shows a text.
void grant(const QByteArray &input, const QString &opening, const QString &closing,
           const Judge &judge, const std::function<bool(const Tree &, const QString &)> &isText);

} // namespace FrontMatterWish
