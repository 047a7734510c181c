// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QString>

namespace Galley {

/// A place in a post's text where the address of a page or file may be written.
struct WrittenTarget {
    enum class Kind {
        Address, ///< as a browser or the generator follows it
        Named, ///< by a tag that looks a post up ("ref", "post_url"), or between [[ and ]]
        Value, ///< a value of the front matter
    };
    Span span; ///< without quotes and brackets, in the whole text
    Kind kind = Kind::Address;
    QString key = {}; ///< of a value its key, as written
};

/// All such places of a text (lines end with "\n"), by where they stand, none over another. Code is
/// left out. Markdown's links, pictures and definitions, attributes of HTML and components,
/// arguments of shortcodes and Liquid tags, imports, bare addresses, links between [[ and ]], and
/// the values of the front matter. Whether something is an address at all is the reader's to say:
/// a value or an argument may be any word.
QList<WrittenTarget> writtenTargets(const QString &text);

} // namespace Galley
