// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/dialect.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Galley {

// What a site reads within a paragraph beyond GitHub's Markdown. Bytes of UTF-8 throughout.

/// The text of a paragraph, seen from the place at which the parser stands.
class ParagraphSource
{
public:
    virtual ~ParagraphSource() = default;
    /// The byte so far from there; 0 behind both ends.
    virtual unsigned char at(int offset) const = 0;
    /// The bytes between two such places.
    QByteArray text(int from, int to) const;
};

/// What begins at that place: its text, and where the parser goes on.
struct SiteTag {
    enum class Kind { Math, DisplayedMath, BracketMath, DisplayedBracketMath, Shortcode };
    Kind kind = Kind::Math;
    QByteArray text;
    int end = 0;
};

/// What may begin with a byte.
struct SiteRule {
    unsigned char first = 0;
    std::optional<SiteTag> (*read)(const ParagraphSource &source) = nullptr;
};

/// The rules that a text, marked for brackets (bracketmath.h), needs: those of the dialect whose
/// byte is in it. Each lives as long as the program.
QList<const SiteRule *> siteRules(const QByteArray &markdown, const Dialect &dialect);

/// Mathematics that begins with the dollar there. The rules are pandoc's, one step stricter, so
/// that prices and shell variables stay what they are. \a everywhere: as Dialect::dollarMath.
std::optional<SiteTag> mathAt(const ParagraphSource &source, bool everywhere);

/// What a site's generator fills in, "{{< x >}}", "{{% x %}}", "{% x %}" and "{{ x }}", or
/// kramdown's attributes, "{: .x}", that begin with the brace there; with their braces.
std::optional<SiteTag> shortcodeAt(const ParagraphSource &source);

} // namespace Galley
