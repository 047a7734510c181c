// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paste/readsigns.h"

namespace Galley {

/// Addresses that stand among words: GFM makes links of them, and reads nothing in them.
class BareAddress
{
public:
    BareAddress(const QList<InlineWords::Sign> &signs, const QList<MarkSpan> &spans,
                const ReadSigns &read);

    /// The end of an address that begins there and can stand as it is; else \a at.
    qsizetype plainEnd(qsizetype at) const { return m_plain.value(at, at); }
    /// The same of one that must stand in angle brackets.
    qsizetype angledEnd(qsizetype at) const { return m_angled.value(at, at); }
    /// Whether a backslash there keeps the words around from being an address.
    bool isBroken(qsizetype at) const { return m_broken.contains(at); }

    /// Whether it can stand in angle brackets and be read as it is.
    static bool fitsAngles(const QString &address);

private:
    QHash<qsizetype, qsizetype> m_plain;
    QHash<qsizetype, qsizetype> m_angled;
    QSet<qsizetype> m_broken;
};

} // namespace Galley
