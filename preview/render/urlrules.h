// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// The address without the white space and control characters around it, as browsers read it.
QStringView trimmedAddress(QStringView url);

/// Whether a link may keep this address: http, https, mailto, "#fragment" or relative. Entities
/// are undone by the caller. What stands before a colon must be one of the schemes letter by
/// letter: a character inside it, even one that browsers skip, makes it another one and not safe.
bool isSafeLink(QStringView url);

/// Whether a picture, a film or a sound may keep this address: http, https, relative, or a picture
/// inside the address itself (data:, PNG, JPEG, GIF, WebP; never SVG).
bool isSafeSource(QStringView url);

/// Whether this is a picture inside the address itself, of a kind that is safe to show.
bool isDataPicture(QStringView url);

} // namespace Galley
