// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "site/blog.h"
#include "site/fieldhabits.h"

#include <QDateTime>

namespace Galley {

/// What a new post is told about itself.
struct NewPostWords {
    QString title;
    QString slug;
    QDateTime now;
    QString section = {}; ///< the name of its folder
    QStringList given = {}; ///< fields that the site gives to a post that does not have them
};

/// A new post's text with the front matter that its neighbours have: their usual fields in their
/// order, quoting and date form, in their language. Words are filled in where they are known or the
/// same in all posts; the rest is left empty. \a habits are learned from the neighbours.
Result<QString> newFrontMatter(const Blog &blog, const FieldHabits &habits,
                               const NewPostWords &words);

/// A front matter with this field alone, written as above.
Result<QString> newFrontMatter(FrontMatterKind language, const FieldHabit &habit,
                               const NewPostWords &words);

/// True for fields that make one post's address (permalink, aliases ...): a copy of another's would
/// be wrong, an empty one dangerous.
bool makesAddress(const QString &key);

/// The same from a template of the author (Hugo's archetype, Hexo's scaffold), read as data: the
/// title, the date and the name take the place of the expressions that mean them
/// (archetypeexpression.h); a field with any other has what the neighbours mostly have, or nothing.
/// Usual fields that it lacks follow.
Result<QString> fromArchetype(const QString &archetype, const FieldHabits &habits,
                              const NewPostWords &words);

} // namespace Galley
