// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"

namespace Galley {

/// How the form shows a field.
enum class FieldShape {
    Title, ///< one line, larger
    Picture, ///< thumbnail and path
    Date, ///< as written, with the day in words
    Paragraph, ///< several lines
    YesNo, ///< a check box
    Number, ///< one line that takes numbers only
    Tags, ///< a list of texts as chips
    Line, ///< one line
    Text, ///< raw text, read only: what the form must not edit
};

/// The shape that suits a field's key, kind and value.
FieldShape fieldShape(const Field &field);

/// True for a key that names a picture ("image", "coverImage", "featured_image" ...) or a value
/// that ends like a picture's name.
bool namesPicture(const QString &key, const QString &value);

/// True for a key whose text search results and lists show ("description", "summary" ...).
bool namesDescription(const QString &key);

/// False for values that a text widget would not give back as it got them: control characters and
/// the characters that QTextDocument keeps for itself.
bool survivesTextWidget(const QString &value);

} // namespace Galley
