// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontnode.h"
#include "post/result.h"

namespace Galley {

/// Reads \a content, one JSON value that starts at \a base of the whole text, and tells where each
/// value stands, which QJsonDocument does not. QJsonDocument is asked first, so that what is read
/// here is JSON. Spans count in the whole text, lines of Problems from 1 in the content. Fails with
/// JsonInvalid and FrontMatterTooLarge (1 MiB, 10,000 values, 64 levels).
Result<FrontNode> readJson(const QString &content, qsizetype base);

/// Whether \a text is a number in JSON's own grammar, of which QJsonDocument is more lenient.
bool isJsonNumber(const QString &text);

} // namespace Galley
