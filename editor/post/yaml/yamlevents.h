// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "post/yaml/yamltree.h"

#include <optional>

namespace Galley {

/// Reads \a text (line ends "\n") as one YAML document; nothing if it holds no more than blanks and
/// comments. Lines of Problems count from 1 in \a text. Fails with YamlInvalid (the parser's words
/// as argument), YamlControlCharacter, FrontMatterTooLarge (1 MiB, 20,000 nodes, 64 levels) and
/// FormUnsupported (a second document). The only way to yaml-cpp.
Result<std::optional<YamlNode>> parseYaml(const QString &text);

} // namespace Galley
