// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/linktarget.h"

namespace Galley {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// Behind white space; after a line's end also behind the marks of the quote that it is in.
qsizetype skipSpace(QStringView text, qsizetype at, qsizetype to)
{
    bool newLine = false;
    while (at < to && (isSpace(text[at]) || (newLine && text[at] == u'>'))) {
        newLine = newLine || text[at] == u'\n';
        ++at;
    }
    return at;
}

/// Behind the template that begins here, "{{ ... }}" or "{% ... %}"; -1 if none does.
qsizetype templateEnd(QStringView text, qsizetype at, qsizetype to)
{
    if (at + 1 >= to || text[at] != u'{' || (text[at + 1] != u'{' && text[at + 1] != u'%'))
        return -1;
    const QStringView close = text[at + 1] == u'{' ? QStringView(u"}}") : QStringView(u"%}");
    constexpr qsizetype Longest = 1000;
    const qsizetype limit = qMin(to, at + Longest);
    const qsizetype end = text.first(limit).indexOf(close, at + 2);
    return end < 0 ? -1 : end + 2;
}

LinkTarget readBracketed(QStringView text, qsizetype at, qsizetype to)
{
    for (qsizetype i = at + 1; i < to && text[i] != u'\n' && text[i] != u'<'; ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'>')
            return {.start = at + 1, .length = i - at - 1, .end = i + 1};
    }
    return {};
}

LinkTarget readTarget(QStringView text, qsizetype at, qsizetype to)
{
    if (at < to && text[at] == u'<')
        return readBracketed(text, at, to);
    LinkTarget target{.start = at};
    int depth = 0;
    qsizetype i = at;
    while (i < to && !isSpace(text[i])) {
        if (const qsizetype end = templateEnd(text, i, to); end > 0) {
            target.templated = true;
            i = end;
            continue;
        }
        if (text[i] == u'\\' && i + 1 < to && !isSpace(text[i + 1])) {
            i += 2;
            continue;
        }
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')' && --depth < 0)
            break;
        ++i;
    }
    target.length = i - at;
    target.end = i;
    return target;
}

/// Behind a title in quotes or brackets; \a at itself if there is none, -1 if it never ends.
qsizetype titleEnd(QStringView text, qsizetype at, qsizetype to)
{
    if (at >= to)
        return at;
    const QChar open = text[at];
    if (open != u'"' && open != u'\'' && open != u'(')
        return at;
    const QChar close = open == u'(' ? QChar(u')') : open;
    for (qsizetype i = at + 1; i < to; ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == close)
            return i + 1;
    }
    return -1;
}

} // namespace

LinkTarget readInlineTarget(QStringView text, qsizetype at, qsizetype to)
{
    LinkTarget target = readTarget(text, skipSpace(text, at + 1, to), to);
    if (target.end == 0)
        return {};
    const qsizetype gap = skipSpace(text, target.end, to);
    qsizetype end = gap > target.end ? titleEnd(text, gap, to) : gap;
    if (end < 0)
        return {};
    target.titleStart = gap;
    target.titleLength = end - gap;
    end = skipSpace(text, end, to);
    if (end >= to || text[end] != u')')
        return {};
    target.end = end + 1;
    return target;
}

LinkTarget readDefinitionTarget(QStringView text, qsizetype at, qsizetype to)
{
    LinkTarget target = readTarget(text, skipSpace(text, at, to), to);
    return target.length > 0 ? target : LinkTarget();
}

LinkDefinition readLinkDefinition(QStringView text, qsizetype line, qsizetype next,
                                  qsizetype afterNext)
{
    qsizetype at = line;
    while (at < text.size() && (text[at] == u' ' || text[at] == u'>' || text[at] == u'\t'))
        ++at;
    if (at >= text.size() || text[at] != u'[')
        return {};
    const qsizetype end = text.first(next).indexOf(u"]:", at);
    if (end < 0)
        return {};
    return {text.sliced(at + 1, end - at - 1), readDefinitionTarget(text, end + 2, afterNext)};
}

} // namespace Galley
