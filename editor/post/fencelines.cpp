// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/fencelines.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isWordCharacter(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

TextLine lineFrom(QStringView text, qsizetype start, int number)
{
    const qsizetype feed = text.indexOf(u'\n', start);
    const qsizetype end = feed < 0 ? text.size() : feed;
    return TextLine{start, end, std::min(end + 1, text.size()), number};
}

/// Behind what may stand between a brace at the start and its first key.
qsizetype firstSignBehindBrace(QStringView text)
{
    qsizetype i = 1;
    while (i < text.size() && (isBlank(text[i]) || text[i] == u'\n')) {
        ++i;
    }
    return i;
}

qsizetype endOfWord(QStringView text, qsizetype start)
{
    while (start < text.size() && isWordCharacter(text[start])) {
        ++start;
    }
    return start;
}

qsizetype endOfLine(QStringView text, qsizetype position)
{
    const qsizetype feed = position < 0 ? -1 : text.indexOf(u'\n', position);
    return feed < 0 ? -1 : feed + 1;
}

} // namespace

TextLine firstLine(QStringView text)
{
    return lineFrom(text, 0, 0);
}

TextLine nextLine(QStringView text, const TextLine &line)
{
    return lineFrom(text, line.next, line.number + 1);
}

QStringView withoutTrailingBlanks(QStringView line)
{
    qsizetype size = line.size();
    while (size > 0 && isBlank(line[size - 1])) {
        --size;
    }
    return line.first(size);
}

QStringView metadataKey(QStringView line)
{
    if (line.isEmpty() || !isAsciiLetter(line[0])) {
        return {};
    }
    int words = 1;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line[i] == u':') {
            const bool valueFollows = i + 1 == line.size() || isBlank(line[i + 1]);
            return valueFollows ? line.first(i) : QStringView();
        }
        words += line[i] == u' ';
        if (words > 3 || !(isWordCharacter(line[i]) || line[i] == u' ')) {
            return {};
        }
    }
    return {};
}

bool isWellKnownKey(QStringView key)
{
    static constexpr std::array<QStringView, 17> known = {
        u"title",   u"date",     u"author",      u"authors", u"category", u"categories",
        u"tags",    u"slug",     u"description", u"layout",  u"keywords", u"lang",
        u"summary", u"subtitle", u"permalink",   u"pubdate", u"modified",
    };
    return std::any_of(known.begin(), known.end(), [&](QStringView word) {
        return key.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool startsLikeJsonObject(QStringView text)
{
    if (!text.startsWith(u'{')) {
        return false;
    }
    const qsizetype start = firstSignBehindBrace(text);
    if (start == text.size()) {
        return false;
    }
    if (text[start] == u'"' || text[start] == u'}') {
        return true;
    }
    const qsizetype end = endOfWord(text, start);
    return end > start && end < text.size() && text[end] == u':';
}

qsizetype endOfJsonObject(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\'') {
            const qsizetype lineEnd = lineFrom(text, i, 0).end;
            for (++i; i < lineEnd && text[i] != c; ++i) {
                i += text[i] == u'\\';
            }
        } else if (c == u'/' && text.mid(i, 2) == u"//") {
            i = lineFrom(text, i, 0).end;
        } else if (c == u'/' && text.mid(i, 2) == u"/*") {
            const qsizetype close = text.indexOf(u"*/", i + 2);
            i = close < 0 ? text.size() : close + 1;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

qsizetype endOfDecidingLine(QStringView text)
{
    if (text.startsWith(u'{')) {
        return endOfLine(text,
                         startsLikeJsonObject(text) ? endOfJsonObject(text)
                                                    : endOfWord(text, firstSignBehindBrace(text)));
    }
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype next = endOfLine(text, start);
        if (next < 0) {
            return -1;
        }
        const QStringView line = text.mid(start, next - 1 - start);
        // Behind an entry of metadata such a line goes on, in YAML without its opening fence, too.
        const bool goesOn = start > 0 && !line.isEmpty() && QStringView(u" \t-#").contains(line[0]);
        if (withoutTrailingBlanks(line).isEmpty() || (metadataKey(line).isEmpty() && !goesOn)) {
            return next;
        }
        start = next;
    }
    return -1;
}

} // namespace Galley
