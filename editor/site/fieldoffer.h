// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "site/fieldhabits.h"

#include <QDateTime>

namespace Galley {

/// The fields that posts of the same folder have and this one lacks, those that most have first.
/// Not among them: what hardly any post has, groups, and fields that make one post's address.
QList<FieldHabit> offeredFields(const FrontMatter &frontMatter, const QList<FieldHabit> &habits,
                                int posts);

/// The edit that gives \a text the field \a key as its neighbours have it: at its usual place among
/// the others, in the usual quoting, a date with the day of \a now, else with the value that nearly
/// all have, or empty. KeyMissing if no habit has that key; fails as FrontMatter::set() does.
Result<EditList> addField(const QString &text, const QString &key, const QList<FieldHabit> &habits,
                          const QDateTime &now);

} // namespace Galley
