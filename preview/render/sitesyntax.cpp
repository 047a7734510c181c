// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/sitesyntax.h"

#include "render/bracketmath.h"

#include <string_view>

namespace Galley {

namespace {

using Kind = SiteTag::Kind;

// In bytes. Each dollar may be looked at for so long that nothing ends it.
constexpr int LongestInline = 1000;
constexpr int LongestDisplay = 8000;
constexpr int LongestShortcode = 2000;

bool isSpace(unsigned char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/// Or an end of the paragraph.
bool isLineEnd(unsigned char c)
{
    return c == '\n' || c == 0;
}

bool isWord(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

/// Behind this character; one after a back-slash belongs to it.
int next(const ParagraphSource &source, int i)
{
    return source.at(i) == '\\' && source.at(i + 1) ? i + 2 : i + 1;
}

std::optional<SiteTag> displayed(const ParagraphSource &source, bool everywhere)
{
    if (source.at(2) == '$' || (!everywhere && !isLineEnd(source.at(-1))))
        return std::nullopt;
    bool isEmpty = true;
    for (int i = 2; i < LongestDisplay && source.at(i); i = next(source, i)) {
        if (source.at(i) != '$' || source.at(i + 1) != '$') {
            isEmpty = isEmpty && isSpace(source.at(i));
            continue;
        }
        int behind = i + 2;
        if (isEmpty || source.at(behind) == '$')
            return std::nullopt;
        while (!everywhere && (source.at(behind) == ' ' || source.at(behind) == '\t'))
            ++behind;
        if (!everywhere && !isLineEnd(source.at(behind)))
            return std::nullopt;
        return SiteTag{Kind::DisplayedMath, source.text(2, i), i + 2};
    }
    return std::nullopt;
}

/// "$`x`$"
std::optional<SiteTag> fenced(const ParagraphSource &source)
{
    for (int i = 2; i < LongestInline && source.at(i); ++i) {
        if (source.at(i) == '`')
            return i > 2 && source.at(i + 1) == '$'
                ? std::optional(SiteTag{Kind::Math, source.text(2, i), i + 2})
                : std::nullopt;
    }
    return std::nullopt;
}

std::optional<SiteTag> within(const ParagraphSource &source)
{
    if (isWord(source.at(-1)) || isSpace(source.at(1)))
        return std::nullopt;
    for (int i = 1; i < LongestInline && source.at(i); i = next(source, i)) {
        if (source.at(i) != '$')
            continue;
        const unsigned char behind = source.at(i + 1);
        const bool ends = !isSpace(source.at(i - 1)) && behind != '$'
            && (!isWord(behind) || isBracketMark(source, i + 1));
        return ends ? std::optional(SiteTag{Kind::Math, source.text(1, i), i + 1}) : std::nullopt;
    }
    return std::nullopt;
}

/// The tag that begins here, its length; 0 if none does.
int shortcodeSize(const ParagraphSource &source)
{
    struct Braces {
        const char *open;
        const char *close;
    };
    static constexpr Braces kinds[]
        = {{"{{<", ">}}"}, {"{{%", "%}}"}, {"{%", "%}"}, {"{{", "}}"}, {"{:", "}"}};
    const auto startsWith = [&source](int at, const char *what) {
        for (; *what; ++what, ++at) {
            if (source.at(at) != static_cast<unsigned char>(*what))
                return false;
        }
        return true;
    };
    for (const Braces &kind : kinds) {
        if (!startsWith(0, kind.open))
            continue;
        const int size = static_cast<int>(std::string_view(kind.close).size());
        for (int i = static_cast<int>(std::string_view(kind.open).size());
             i < LongestShortcode && source.at(i); ++i) {
            if (startsWith(i, kind.close))
                return i + size;
            if (startsWith(i, kind.open)) // none holds another, and a line of openings stays cheap
                return 0;
        }
        return 0;
    }
    return 0;
}

} // namespace

QByteArray ParagraphSource::text(int from, int to) const
{
    QByteArray text;
    for (int i = from; i < to; ++i)
        text += static_cast<char>(at(i));
    return text;
}

QList<const SiteRule *> siteRules(const QByteArray &markdown, const Dialect &dialect)
{
    static constexpr SiteRule math{
        '$', [](const ParagraphSource &source) { return mathAt(source, true); }};
    static constexpr SiteRule displayed{
        '$', [](const ParagraphSource &source) { return mathAt(source, false); }};
    static constexpr SiteRule brackets{static_cast<unsigned char>(BracketMark[0]), bracketMathAt};
    static constexpr SiteRule shortcodes{'{', shortcodeAt};
    QList<const SiteRule *> rules;
    if (markdown.contains('$'))
        rules.append(dialect.dollarMath ? &math : &displayed);
    if (dialect.dollarMath && markdown.contains(BracketMark))
        rules.append(&brackets);
    if (dialect.shortcodes && markdown.contains('{'))
        rules.append(&shortcodes);
    return rules;
}

std::optional<SiteTag> mathAt(const ParagraphSource &source, bool everywhere)
{
    if (source.at(-1) == '$')
        return std::nullopt;
    if (source.at(1) == '$')
        return displayed(source, everywhere);
    if (source.at(1) == '`')
        return fenced(source);
    return everywhere ? within(source) : std::nullopt;
}

std::optional<SiteTag> shortcodeAt(const ParagraphSource &source)
{
    const int size = shortcodeSize(source);
    return size > 0 ? std::optional(SiteTag{Kind::Shortcode, source.text(0, size), size})
                    : std::nullopt;
}

} // namespace Galley
