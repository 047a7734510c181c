// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cmarkdocument.h"

namespace Galley {

/// A block quote that begins with a line "[!NOTE]" (or TIP, IMPORTANT, WARNING, CAUTION, in any
/// case), as GitHub, Hugo and others have them.
struct Alert {
    QByteArray kind; ///< "note" ...; empty if the quote is none
    CmarkNode mark; ///< the text "[!NOTE]"
};

/// A quote with nothing below its mark is none.
Alert alertOf(CmarkNode quote);

} // namespace Galley
