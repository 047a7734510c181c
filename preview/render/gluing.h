// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace Galley {

/// A tag of raw HTML that may tie its block to another one.
struct TagStep {
    qint16 element = 0; ///< Sanitizer::elementNumber()
    bool opens = false;
    friend bool operator==(const TagStep &, const TagStep &) = default;
};

/// The tags of one block of raw HTML that do not close each other within it.
QList<TagStep> openTags(QByteArrayView html);

/// Which elements are open at a place of the text, read block by block: raw HTML ties blocks
/// together where an element begins in one and ends in another, at most 64 blocks and 64 KB
/// further; without that bound one unclosed div would make a single unit of the whole post. What is
/// farther away is forgotten, so that a state depends on nothing far away, and two equal states
/// have the same future.
class OpenElements
{
public:
    /// Goes over so many blocks of so many bytes together.
    void pass(int blocks, qsizetype bytes);
    /// Reads the tags of the block that begins here. How many blocks above begins the farthest
    /// element that ends in it; 0 if none does.
    int read(const QList<TagStep> &tags);

    bool isEmpty() const { return m_open.isEmpty(); }
    friend bool operator==(const OpenElements &, const OpenElements &) = default;

private:
    struct Element {
        qint16 number = 0;
        qint16 blocks = 0; ///< how far above it begins
        qint32 bytes = 0; ///< the same
        friend bool operator==(const Element &, const Element &) = default;
    };
    QList<Element> m_open; ///< the innermost last
};

/// A block as the gluing sees it.
struct GluedBlock {
    QList<TagStep> tags; ///< only raw HTML has any
    qsizetype bytes = 0; ///< from its first line to the next block's
};

/// Which blocks are one unit: for each block the index of its group's last one.
QList<int> groupEnds(const QList<GluedBlock> &blocks);

} // namespace Galley
