// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "post/scalar.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace Galley {

/// A key of a map as it stands in the text.
struct FrontKey {
    QString text; ///< decoded
    Span span; ///< in the whole text, with its quotes
    bool simple = true; ///< a plain or quoted word that an edit may write anew
};

/// One value of front matter, in whatever language it is written: what it says and where it stands.
/// A tree of these is only read; every change is a splice of the text, which is then read again.
struct FrontNode {
    enum class Kind { Null, Scalar, Alias, List, Map };
    Kind kind = Kind::Null;
    ScalarStyle style = ScalarStyle::Plain;
    ScalarKind scalar = ScalarKind::Null; ///< of a Null and a Scalar
    QString text = {}; ///< decoded; a number, a date or a truth value as it is written
    /// The JSON spelling of a number or truth value that every reader takes for one; else empty.
    QString token = {};
    QString tag = {}; ///< YAML's, where one is written
    std::size_t anchor = 0; ///< YAML's: the number of the anchor it has or, as an alias, names
    bool inlined = false; ///< between brackets or braces, members separated by commas
    bool placed = true; ///< false: where it ends is not known, so that nothing around it is moved
    Span span = {}; ///< in the whole text; empty right behind the colon where a value is missing
    qsizetype mark = -1; ///< where an item of a list begins with its dash; -1 without one
    std::vector<FrontKey> keys = {}; ///< of a map, one for each child
    std::vector<FrontNode> children = {};

    bool isCollection() const { return kind == Kind::List || kind == Kind::Map; }
    /// Read as text by every reader: quoted, or plain and like nothing else.
    bool isText() const
    {
        return kind == Kind::Scalar && (style != ScalarStyle::Plain || scalar == ScalarKind::Text);
    }
    /// The child of a key, or -1.
    int indexOf(QStringView key) const;
};

/// Whether both say the same, wherever and in whatever style they stand.
bool sameMeaning(const FrontNode &a, const FrontNode &b);

/// Whether \a read is what \a wish asked for: the same text of the same kind, where a wish for a
/// date is met by a quoted one too.
bool satisfies(const FrontNode &read, const FrontNode &wish);

/// The way to a node: the index of a child at each level. Empty is the root.
using FrontPath = QList<int>;

/// The map or list that holds the last of \a path, which is not empty.
inline FrontPath parentOf(const FrontPath &path)
{
    return path.first(path.size() - 1);
}

/// The path that keys and list indexes with dots name ("seo.images.0"), where a key with dots goes
/// first. Aliases are not followed. Nothing if there is no such node.
std::optional<FrontPath> findPath(const FrontNode &root, QStringView dotted);

const FrontNode &nodeAt(const FrontNode &root, const FrontPath &path);
FrontNode &nodeAt(FrontNode &root, const FrontPath &path);

/// A wish for text.
FrontNode textNode(const QString &text);

} // namespace Galley
