// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"
#include "work/pictures/nameglobs.h"

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
    /// its own. \a without: paths of files that are not read.
    static MentionedNames of(const Blog &blog, const std::atomic_bool &cancelled,
                             const QSet<QString> &without = {});

    void add(const QByteArray &text);
    /// The patterns of a post's or a template's text, beside its names.
    void addGlobs(const QByteArray &text) { m_globs.add(text); }
    /// Whether a file with this path may be meant somewhere: by its name, whatever folder is told,
    /// or by a pattern.
    bool contains(const QString &path) const;

private:
    QSet<QString> m_names; ///< where an address may stand; in small letters
    NameGlobs m_globs;
    QSet<QString> m_lastWords; ///< of every name anywhere
};

} // namespace Galley
