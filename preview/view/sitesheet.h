// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The site's own style sheet, as the page takes it. Paths are relative to the blog's root, with
/// "/"; an empty one is the root.
struct SiteSheet {
    QString css; ///< its text; empty for Galley's own look
    QString folder = {}; ///< that it lies in: what it names is looked for from there
    QString staticRoot = {}; ///< what a "/" in front means to it
    friend bool operator==(const SiteSheet &, const SiteSheet &) = default;
};

} // namespace Galley
