// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

/// What the site's generator reads in Markdown beyond GitHub's. Each is a rule over one block, so
/// that a block rendered by itself is what it is in the whole text.
struct Dialect {
    /// "$x$" and "$$x$$" wherever they stand, "\(x\)" and "\[x\]", and these with two backslashes,
    /// of which Markdown leaves one. Without it only what cannot be anything else is mathematics:
    /// "$$...$$" on lines of its own, GitHub's "$`x`$", and a fence with the language "math".
    bool dollarMath = false;
    /// What a generator fills in, "{{< x >}}", "{% x %}", "{{ x }}" is one thing, whatever is in
    /// it, and kramdown's attributes are not seen.
    bool shortcodes = false;
    bool emoji = false; ///< ":smile:" is a sign
    bool smart = false; ///< straight quotes, "--" and "..." become typographic ones
    /// Components, and lines of "import" and "export", as MDX has them, are labels in the preview.
    bool components = false;
    friend bool operator==(const Dialect &, const Dialect &) = default;
};

} // namespace Galley
