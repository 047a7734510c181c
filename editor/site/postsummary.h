// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Galley {

/// What the list of posts shows of one of them.
struct PostSummary {
    QString path; ///< absolute
    QString title; ///< from the front matter, else the first heading, else the file name
    QString date; ///< as written, else that of the file name; empty if there is none
    QDateTime day; ///< the date as a point in time where it can be read, for the order
    bool draft = false;
    QString cover; ///< the front matter's picture as written
    QString coverFile; ///< absolute path of that picture; empty if it is not in the blog
    QStringList tags = {}; ///< and categories, as written, each once
    std::optional<Problem> problem = {}; ///< front matter that cannot be read: listed, never hidden
    QString description = {}; ///< as one line
    QString language = {}; ///< "de" where the post, its name or its folder tells; may be empty
    qint64 changed = 0; ///< when its file was last changed, ms since 1970; 0 if nobody asked
};

/// The text of the first heading of the first level in a body, outside of fenced code; empty if
/// there is none.
QString firstHeading(QStringView body);

/// Reads one post's summary from its first bytes.
PostSummary summarize(const Blog &blog, const QString &path);
/// What can be said of a post whose file cannot be read.
PostSummary summarizeUnreadable(const QString &path, const Problem &problem);
/// The same from a text that is open.
PostSummary summarizeText(const Blog &blog, const QString &path, const QString &text);

} // namespace Galley
