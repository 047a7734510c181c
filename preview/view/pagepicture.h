// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace Galley {

/// Which picture of the page is meant: the page never says which file that is.
struct PagePicture {
    int from = 0; ///< 0-based line of the body in which its block begins
    int end = -1; ///< and the one in which the next begins; -1 if there is none
    int nth = 0; ///< of the pictures that these lines show, from 0
    int count = 0; ///< of these
    int block = -1; ///< the page's own number for the block
    int patch = 0; ///< of the page that it was said of
};

} // namespace Galley
