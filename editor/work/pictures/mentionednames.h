// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <atomic>

namespace Galley {

/// The names of pictures that stand as addresses anywhere in a blog's texts: posts, templates,
/// styles, scripts, data, settings. Wide on purpose: a picture whose name is read nowhere is one
/// that nobody needs, and one whose name is read somewhere is not called unused.
class MentionedNames
{
public:
    /// Reads all texts below the blog's folder but what is generated or fetched. For a thread of
    /// its own.
    static MentionedNames of(const Blog &blog, const std::atomic_bool &cancelled);

    void add(const QByteArray &text);
    /// Whether a file of this name may be meant somewhere.
    bool contains(const QString &fileName) const;

private:
    QSet<QString> m_names; ///< where an address may stand; in small letters
    QSet<QString> m_lastWords; ///< of every name anywhere
};

} // namespace Galley
