// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "post/yaml/yamltree.h"

#include <QStringView>

namespace Galley {

/// Where the nodes of one parsed YAML text end. yaml-cpp only tells where they start; the ends are
/// found by reading the source beside the tree: a quoted scalar up to its quote, a plain one as far
/// as its decoded value accounts for the source, a block by its indent, a collection by its last
/// child. All positions are UTF-16 units of \a text, which must outlive the object.
class YamlSpans
{
public:
    /// Why an end was not found.
    enum class Failure { None, Unsupported, MissingColon, UnterminatedQuote };

    /// One entry of a block map. A missing value has an empty span right behind the colon.
    struct Entry {
        Span key;
        Span value;
        bool missing = false;
        Failure failure = Failure::None; ///< other than None: the spans are not to be trusted
    };

    explicit YamlSpans(QStringView text)
        : m_text(text)
    { }

    /// The entries of \a map, a block map, in its order.
    std::vector<Entry> entries(const YamlNode &map) const;

    /// One item of a block list. A missing value has an empty span right behind the dash.
    struct Item {
        qsizetype dash = -1;
        Span value;
        Failure failure = Failure::Unsupported;
    };
    /// The items of \a sequence, a block list whose first dash stands at \a start, in its order;
    /// fewer where one was not understood.
    std::vector<Item> items(const YamlNode &sequence, qsizetype start) const;

    /// The end of a node between brackets or braces, or -1.
    qsizetype endInFlow(const YamlNode &node) const
    {
        return endOf(node, node.start, -1, true).position;
    }
    /// Behind the anchor and the tag that may stand at \a position.
    qsizetype skipProperties(qsizetype position) const;
    /// Whether a null is written out at \a position, as "~" or in letters.
    bool readsNull(qsizetype position) const;

    /// The column of a position: its distance from its line's start.
    qsizetype columnOf(qsizetype position) const;

private:
    struct End {
        qsizetype position = -1;
        Failure failure = Failure::Unsupported;
        bool found() const { return position >= 0; }
    };
    static End at(qsizetype position) { return End{position, Failure::None}; }
    static End checked(qsizetype end, Failure otherwise = Failure::Unsupported)
    {
        return end < 0 ? End{-1, otherwise} : at(end);
    }
    QChar charAt(qsizetype position) const;
    bool isSeparatorAt(qsizetype position) const;
    /// Behind blanks, line ends and comments; with \a flow also behind "," ":" and "?".
    qsizetype skipSeparators(qsizetype position, bool flow = false) const;

    /// The entry whose key starts at or behind \a from.
    Entry entry(const YamlNode &key, const YamlNode &value, qsizetype from, qsizetype nextKey,
                qsizetype column) const;
    /// The end of \a node, whose text starts at \a start, inside a block collection that stands in
    /// column \a parent, or in a flow collection.
    End endOf(const YamlNode &node, qsizetype start, qsizetype parent, bool inFlow) const;
    End endOfFlow(const YamlNode &collection, qsizetype start) const;
    End endOfBlockSequence(const YamlNode &sequence, qsizetype start) const;
    End endOfBlockMap(const YamlNode &map) const;

    QStringView m_text;
};

} // namespace Galley
