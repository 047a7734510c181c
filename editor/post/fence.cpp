// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/fence.h"

#include "post/fencelines.h"

namespace Galley {

namespace {

Fence fenceBetween(FrontMatterKind kind, const TextLine &first, const TextLine &closing)
{
    return Fence{kind, Span{first.start, closing.start - first.start}, closing.next, false,
                 closing.number + 1};
}

Fence unclosedFence()
{
    Fence fence;
    fence.unclosed = true;
    return fence;
}

/// Front matter that begins behind an opening fence line.
Fence findFenced(QStringView text, FrontMatterKind kind, bool (*closes)(QStringView))
{
    const TextLine first = nextLine(text, firstLine(text));
    for (TextLine line = first; line.start < text.size(); line = nextLine(text, line)) {
        if (closes(withoutTrailingBlanks(line.text(text)))) {
            return fenceBetween(kind, first, line);
        }
    }
    return unclosedFence();
}

Fence findJsonObject(QStringView text)
{
    const qsizetype end = endOfJsonObject(text);
    if (end < 0) {
        return unclosedFence();
    }
    TextLine line = firstLine(text);
    while (line.next < end) {
        line = nextLine(text, line);
    }
    // Something behind the brace: an expression of a template, not the post's front matter.
    if (!withoutTrailingBlanks(text.mid(end, line.end - end)).isEmpty()) {
        return Fence();
    }
    return Fence{FrontMatterKind::Json, Span{0, line.next}, line.next, false, line.number + 1};
}

/// Lines "key: value" from the first line on: closed by "---" (Hexo takes that for YAML whose
/// opening fence is missing) or by an empty line (metadata of Pelican and MultiMarkdown).
Fence findUnfenced(QStringView text)
{
    bool known = false;
    bool plain = true; // every line is an entry or continues one, as metadata wants it
    int entries = 0;
    TextLine line = firstLine(text);
    for (; line.start < text.size(); line = nextLine(text, line)) {
        const QStringView content = withoutTrailingBlanks(line.text(text));
        const QStringView key = metadataKey(content);
        if (!key.isEmpty()) {
            ++entries;
            known = known || isWellKnownKey(key);
        } else if (content == u"---") {
            return known ? fenceBetween(FrontMatterKind::Yaml, firstLine(text), line) : Fence();
        } else if (content.isEmpty()) {
            break;
        } else if (entries > 0 && (content.startsWith(u"- ") || content.startsWith(u'#'))) {
            plain = false;
        } else if (entries == 0 || !(content.startsWith(u' ') || content.startsWith(u'\t'))) {
            return Fence();
        }
    }
    if (!known || !plain) {
        return Fence();
    }
    Fence fence = fenceBetween(FrontMatterKind::Metadata, firstLine(text), line);
    fence.bodyLine -= line.start >= text.size(); // no empty line closes it: the text ends
    return fence;
}

} // namespace

Fence findFence(QStringView text)
{
    const QStringView opening = withoutTrailingBlanks(firstLine(text).text(text));
    const auto isYamlEnd = [](QStringView line) { return line == u"---" || line == u"..."; };
    const auto isDashes = [](QStringView line) { return line == u"---"; };
    const auto isPluses = [](QStringView line) { return line == u"+++"; };
    if (opening == u"---" || opening == u"---yaml") {
        return findFenced(text, FrontMatterKind::Yaml, isYamlEnd);
    }
    if (opening == u"+++") {
        return findFenced(text, FrontMatterKind::Toml, isPluses);
    }
    if (opening == u"---toml") {
        return findFenced(text, FrontMatterKind::Toml, isDashes);
    }
    if (opening == u"---json") {
        return findFenced(text, FrontMatterKind::Json, isDashes);
    }
    if (startsLikeJsonObject(text)) {
        return findJsonObject(text);
    }
    return findUnfenced(text);
}

} // namespace Galley
