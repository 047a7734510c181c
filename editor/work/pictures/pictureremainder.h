// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "render/picturereference.h"

#include <QString>

#include <optional>

namespace Galley {

/// What readers see of a body besides the picture that is written in \a whole, in this syntax: its
/// page as HTML without the picture, the elements that hold nothing else (a paragraph, an item, a
/// link), its figure with all that is in it, and white space outside of code. Two texts with the
/// same remainder differ in the picture's place alone. Nothing where no picture is shown there.
std::optional<QString> pictureRemainder(const QString &body, Span whole,
                                        PictureReference::Syntax syntax);

} // namespace Galley
