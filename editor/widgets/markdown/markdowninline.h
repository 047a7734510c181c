// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/markdown/markdownstyle.h"

#include <QStringView>

namespace Galley {

/// Styles what stands inside one line between two positions: code spans, links, pictures, emphasis,
/// tags, shortcodes, addresses. One line is all it sees: emphasis that is opened on one line and
/// closed on the next stays plain.
void styleMarkdownInline(QStringView line, qsizetype from, qsizetype to, MarkdownCanvas &canvas);

/// Styles an address with its title, as behind "](" or "]:".
void styleMarkdownAddress(qsizetype from, qsizetype to, MarkdownCanvas &canvas);

} // namespace Galley
