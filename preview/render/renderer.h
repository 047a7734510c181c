// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/block.h"
#include "render/dialect.h"

#include <QStringList>
#include <QStringView>

namespace Galley {

class PictureResolver;

/// For whom the HTML is made.
enum class RenderTarget {
    Preview, ///< line marks (data-l), pictures rewritten to blog addresses, heading ids, missing
             ///< pictures as a labelled frame
    Clean, ///< for people: no marks, picture links as written
};

/// Renders the body of a post (no front matter; lines end with "\n") into blocks: GFM with tables,
/// strikethrough, autolinks, task lists, footnotes. Raw HTML passes an allow-list (sanitizer.h), so
/// that nothing that runs or loads by itself gets through. Pictures are looked up in \a pictures
/// (may be null). One parse at a time per process: callers wait on one lock. Never throws; input
/// that would blow the parser up is shown as preformatted text (guard.h).
Blocks renderBlocks(QStringView markdown, RenderTarget target,
                    const PictureResolver *pictures = nullptr, const Dialect &dialect = {});

/// All blocks as one piece of HTML.
QByteArray renderHtml(QStringView markdown, RenderTarget target,
                      const PictureResolver *pictures = nullptr, const Dialect &dialect = {});

/// cmark-gfm's own plain output with exactly these extensions (table, strikethrough, autolink,
/// tagfilter, tasklist, footnotes), raw HTML kept: for conformance tests. Unknown names are
/// returned in \a unknown.
QByteArray renderSpec(const QByteArray &markdown, const QStringList &extensions,
                      QStringList *unknown = nullptr);

} // namespace Galley
