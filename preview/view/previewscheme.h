// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Galley {

/// Makes the preview's scheme known to Chromium. Must be called before QApplication is made.
void registerPreviewScheme();

/// The one document that the preview ever shows.
QUrl shellUrl();

/// Hosts of the scheme.
inline constexpr char PageHost[] = "page"; ///< the shell: our own page and its style
inline constexpr char BlogHost[] = "blog"; ///< the blog's pictures, sound and films
inline constexpr char WebHost[] = "web"; ///< other sites' pictures, fetched by the program

} // namespace Galley
