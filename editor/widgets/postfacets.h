// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postsummary.h"

#include <QList>
#include <QString>

namespace Galley {

/// By what posts may be told apart, with the number of those that have it.
struct PostFacets {
    struct Choice {
        QString value; ///< as PostFilter has it
        QString name; ///< as it is shown
        int posts = 0;
    };
    QList<Choice> tags; ///< most used first, at most 40
    QList<Choice> folders; ///< in which the blog divides its posts; empty if it does not
    QList<Choice> languages; ///< empty if there is only one
};

PostFacets facetsOf(const QList<PostSummary> &posts);

} // namespace Galley
