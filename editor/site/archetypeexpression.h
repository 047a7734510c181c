// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Galley {

/// What an expression between "{{" and "}}" of an author's template (Hugo's archetype, Hexo's
/// scaffold) stands for, read as data: nothing is evaluated.
struct ArchetypeExpression {
    enum class Meaning {
        Title, ///< also "replace .Name "-" " " | title"
        Slug, ///< the file's name
        Date,
        Section, ///< the folder of the post
        Text, ///< a text between quotes
        Unknown, ///< the site's settings, functions: what they give is not known
    };
    Meaning meaning = Meaning::Unknown;
    QString form = {}; ///< of a date as writeDate() takes it, empty if none is said; of a text it
};

ArchetypeExpression readArchetypeExpression(QStringView inner);

/// The form of writeDate() that a layout of Go means ("2006-01-02T15:04:05-07:00"); empty for one
/// with parts that it has no word for.
QString dateFormOfGoLayout(const QString &layout);

} // namespace Galley
