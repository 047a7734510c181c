// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Galley {

/// Where in a line something can be offered, and what is typed of it so far.
struct CompletionPlace {
    enum Kind : quint8 {
        Post, ///< the words of a link: "[ab"
        Target, ///< the address of a link: "](ab"
        Picture, ///< that of a picture: "![x](ab"
        Heading, ///< a place of this post: "](#ab"
        Emoji ///< ":ab"
    };
    Kind kind = Post;
    qsizetype from = 0; ///< what is written in its place begins here, UTF-16 units of the line
    qsizetype to = 0; ///< and ends here: at the caret, or behind what it closes with
    QString typed; ///< without the signs in front

    /// The place that the caret at \a column is in. Knows nothing of code: the caller does.
    static std::optional<CompletionPlace> at(const QString &line, qsizetype column);
};

} // namespace Galley
