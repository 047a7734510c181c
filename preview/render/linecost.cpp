// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/linecost.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype DataRun = 1'000; ///< characters of base64 in one piece: harmless

bool isDataCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
        || c == '/' || c == '=';
}

} // namespace

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t'; });
}

QByteArrayView withoutPrefix(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == ' ' || line[at] == '>'))
        ++at;
    return line.sliced(at);
}

qsizetype definitionColon(QByteArrayView line)
{
    const QByteArrayView rest = withoutPrefix(line);
    if (!rest.startsWith('['))
        return -1;
    const qsizetype end = rest.first(qMin(rest.size(), qsizetype(1000))).indexOf("]:");
    return end < 0 ? -1 : end + 2;
}

bool isPlainDefinition(QByteArrayView line)
{
    const QByteArrayView rest = withoutPrefix(line).trimmed();
    const qsizetype colon = definitionColon(line);
    if (colon < 0 || rest.indexOf(']') != colon - 2 || rest.sliced(1, colon - 3).contains('['))
        return false;
    const QByteArrayView words = rest.sliced(colon).trimmed();
    const qsizetype space = words.indexOf(' ');
    if (words.isEmpty() || words.contains('<'))
        return false;
    if (space < 0)
        return true;
    const QByteArrayView title = words.sliced(space).trimmed();
    return title.size() > 1 && title.startsWith('"') && title.indexOf('"', 1) == title.size() - 1;
}

bool startsLeaf(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && at < 3 && line[at] == ' ')
        ++at;
    line = line.sliced(at);
    if (line.size() < 3)
        return false;
    const char c = line[0];
    return (c == '-' || c == '*' || c == '+' || c == '#') && line[1] == ' ' && line[2] != ' ';
}

bool isRawHtml(QByteArrayView line)
{
    static constexpr QByteArrayView names[]
        = {"table", "div", "details", "section", "article", "ul",
           "ol",    "dl",  "figure",  "center",  "p",       "blockquote"};
    qsizetype at = 0;
    while (at < line.size() && at < 3 && line[at] == ' ')
        ++at;
    line = line.sliced(at);
    if (!line.startsWith('<'))
        return false;
    return std::any_of(std::begin(names), std::end(names), [line](QByteArrayView name) {
        const QByteArrayView rest = line.sliced(1);
        if (rest.size() < name.size()
            || rest.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
            return false;
        const QByteArrayView behind = rest.sliced(name.size());
        return behind.isEmpty() || behind.front() == ' ' || behind.front() == '>';
    });
}

qsizetype weight(QByteArrayView line)
{
    if (line.size() < DataRun)
        return line.size();
    qsizetype sum = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && isDataCharacter(line[end]))
            ++end;
        if (end - i < DataRun)
            sum += end - i;
        sum += end < line.size() ? 1 : 0;
        i = end + 1;
    }
    return sum;
}

qsizetype openings(QByteArrayView line)
{
    // A fourth for an at sign: cheaper, and honest posts have many.
    qsizetype count = std::count(line.begin(), line.end(), '@') / 4;
    for (qsizetype i = line.indexOf('<'); i >= 0 && i + 1 < line.size();
         i = line.indexOf('<', i + 1))
        count += line[i + 1] == '!' || line[i + 1] == '?' ? 1 : 0;
    for (qsizetype i = line.indexOf("://"); i >= 0; i = line.indexOf("://", i + 3)) {
        qsizetype end = i;
        while (end < line.size() && !QByteArrayView(" \t\"><").contains(line[end]))
            ++end;
        count += end < line.size() && line[end] == '<' ? 1 : 0;
        i = end - 3; // once for each piece without a space
    }
    return count;
}

qsizetype trailingBrackets(QByteArrayView line)
{
    if (!line.contains("://") && !line.contains("www."))
        return 0;
    return std::count(line.begin(), line.end(), ')');
}

} // namespace Galley
