// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontnode.h"
#include "post/result.h"

namespace Galley {

/// Reads \a content, TOML that starts at \a base of the whole text. Spans count in the whole text,
/// lines of Problems from 1 in the content. Fails with TomlInvalid (the parser's words as argument)
/// and FrontMatterTooLarge (1 MiB, 10,000 values, 64 levels). The only way to toml++.
Result<FrontNode> readToml(const QString &content, qsizetype base);

} // namespace Galley
