// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/garbled.h"

namespace Galley {

/// What was garbled in a whole post and can be mended safely: outside of code and addresses, and in
/// the front matter only where it reads the same afterwards but for the words: the same keys, each
/// of the same kind. Parses the body: for a thread of its own where a post may be large.
QList<GarbledPlace> garbledIn(const QString &text);

} // namespace Galley
