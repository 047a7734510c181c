// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/mergefields.h"

#include <QHash>

namespace Galley {

/// A top-level entry with its own lines: from its key's line to the next key's.
struct FieldEntry {
    Field field;
    QString before; ///< the key, up to the value
    QString value; ///< as written
    QString after; ///< a comment, the line end, lines that follow
    QString whole() const { return before + value + after; }
};

/// The front matter of one text, cut into its entries. Put together again it is what it was.
class FieldEntries
{
public:
    /// Nothing where two entries share a line or a value stands outside its entry.
    static std::optional<FieldEntries> of(const MergeSide &side);

    const QString &opening() const { return m_opening; } ///< up to the first key's line
    const QString &closing() const { return m_closing; } ///< behind the last entry
    const QStringList &keys() const { return m_keys; }
    const FieldEntry *entry(const QString &key) const;

private:
    QString m_opening;
    QString m_closing;
    QStringList m_keys;
    QHash<QString, FieldEntry> m_entries;
};

/// The keys of two versions in one order: what one side moved stays moved, and what one side has
/// more stands behind the key that it stood behind there.
QStringList mergedOrder(const QStringList &base, const QStringList &mine,
                        const QStringList &theirs);

} // namespace Galley
