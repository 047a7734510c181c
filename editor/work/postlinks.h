// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Galley {

/// A link that a body has to another page or post of its blog, or to anywhere.
struct PostLink {
    QString target; ///< as the reader's browser or the generator gets it
    bool named = false; ///< by a generator's tag that looks the post up ("ref", "post_url")
    qsizetype start = 0; ///< of the target in the body, UTF-16 units; of its block if it is not
                         ///< written there as it reads
};

/// The links of a body (lines end with "\n"), code left out: Markdown's, HTML's, and the tags with
/// which Hugo, Jekyll and Hexo name a post. Addresses with a scheme are left out.
QList<PostLink> findPostLinks(QStringView body);

} // namespace Galley
