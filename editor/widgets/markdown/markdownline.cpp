// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown/markdownline.h"

#include "widgets/markdown/markdownhtmlline.h"

#include <algorithm>

namespace Galley {

namespace {

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
}

qsizetype skipBlanks(QStringView line, qsizetype at)
{
    while (at < line.size() && (line[at] == u' ' || line[at] == u'\t')) {
        ++at;
    }
    return at;
}

/// Columns between two positions of blanks; a tab reaches to the next multiple of 4.
int columns(QStringView line, qsizetype from, qsizetype to)
{
    int column = 0;
    for (qsizetype i = from; i < to; ++i) {
        column += line[i] == u'\t' ? 4 - column % 4 : 1;
    }
    return column;
}

qsizetype runLength(QStringView line, qsizetype at, QChar sign)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == sign) {
        ++end;
    }
    return end - at;
}

/// The end of the signs of block quotes at the line's start, 0 if there are none.
qsizetype quotePrefix(QStringView line)
{
    qsizetype end = 0;
    for (qsizetype at = skipBlanks(line, 0);
         at < line.size() && line[at] == u'>' && columns(line, end, at) < 4;
         at = skipBlanks(line, end)) {
        end = at + 1;
        if (end < line.size() && line[end] == u' ') {
            ++end;
        }
    }
    return end;
}

/// The end of a list marker with its blanks and its task box, \a at if there is none.
qsizetype listMarkerEnd(QStringView line, qsizetype at)
{
    qsizetype end = at;
    if (end < line.size() && (line[end] == u'-' || line[end] == u'*' || line[end] == u'+')) {
        ++end;
    } else {
        while (end < line.size() && end - at < 9 && line[end] >= u'0' && line[end] <= u'9') {
            ++end;
        }
        if (end == at || end >= line.size() || (line[end] != u'.' && line[end] != u')')) {
            return at;
        }
        ++end;
    }
    if (end < line.size() && line[end] != u' ' && line[end] != u'\t') {
        return at;
    }
    const qsizetype blanks = skipBlanks(line, end);
    // A marker and five blanks: code in the item. The words begin one blank behind the marker.
    end = columns(line, end, blanks) > 4 ? end + 1 : blanks;
    const QStringView rest = line.mid(end);
    const bool task = rest.size() > 3 && rest[0] == u'[' && rest[2] == u']' && rest[3] == u' '
        && (rest[1] == u' ' || rest[1] == u'x' || rest[1] == u'X');
    return task ? end + 4 : end;
}

bool isRule(QStringView content)
{
    int signs = 0;
    for (QChar c : content) {
        if (c == content[0]) {
            ++signs;
        } else if (c != u' ' && c != u'\t') {
            return false;
        }
    }
    return signs >= 3 && (content[0] == u'-' || content[0] == u'*' || content[0] == u'_');
}

bool isSetextUnderline(QStringView content)
{
    return runLength(content, 0, u'=') == content.trimmed().size() && !content.isEmpty();
}

bool isTableDelimiter(QStringView content)
{
    bool pipe = false;
    bool dash = false;
    for (QChar c : content) {
        pipe = pipe || c == u'|';
        dash = dash || c == u'-';
        if (c != u'|' && c != u'-' && c != u':' && c != u' ' && c != u'\t') {
            return false;
        }
    }
    return pipe && dash;
}

/// An opening fence; false if there is none.
bool readFence(QStringView content, int indent, MarkdownLine &line)
{
    const QChar sign = content[0];
    if (sign != u'`' && sign != u'~') {
        return false;
    }
    const qsizetype length = runLength(content, 0, sign);
    if (length < 3 || (sign == u'`' && content.mid(length).contains(u'`'))) {
        return false;
    }
    line.kind = MarkdownLine::FenceMark;
    line.after.kind = MarkdownState::Fence;
    line.after.fenceLength = static_cast<quint8>(std::min<qsizetype>(length, 255));
    line.after.fenceIndent = static_cast<quint8>(std::min(indent, 15));
    line.after.tilde = sign == u'~';
    line.after.quoted = line.quoteEnd > 0;
    line.after.isCode = true;
    return true;
}

bool closesFence(QStringView content, const MarkdownState &fence)
{
    const qsizetype start = skipBlanks(content, 0);
    const qsizetype length = runLength(content, start, fence.tilde ? u'~' : u'`');
    return length >= fence.fenceLength && columns(content, 0, start) <= fence.fenceIndent + 3
        && isBlank(content.mid(start + length));
}

/// The label of "[label]: address" with its colon; 0 if it is none.
qsizetype definitionLabel(QStringView content)
{
    const qsizetype end = content.indexOf(u"]:");
    return content.startsWith(u'[') && end > 1 && !content.mid(1, end - 1).contains(u'[') ? end + 2
                                                                                          : 0;
}

/// A line inside a fence, a comment, HTML or a template's block; false if that is over.
bool readInside(QStringView text, const MarkdownState &before, MarkdownLine &line)
{
    line.after = before;
    line.after.isCode = false;
    line.after.afterBlank = false;
    switch (before.kind) {
    case MarkdownState::Text:
        return false;
    case MarkdownState::Fence: {
        line.quoteEnd = before.quoted ? quotePrefix(text) : 0;
        if (before.quoted && line.quoteEnd == 0) {
            return false;
        }
        const bool closes = closesFence(text.mid(line.quoteEnd), before);
        line.kind = closes ? MarkdownLine::FenceMark : MarkdownLine::Code;
        line.contentStart = line.quoteEnd;
        if (closes) {
            line.after = MarkdownState();
            line.after.inList = before.inList;
        }
        line.after.isCode = true;
        return true;
    }
    case MarkdownState::Html:
        line.kind = MarkdownLine::Html;
        return !isBlank(text);
    case MarkdownState::RawHtml:
        line.kind = MarkdownLine::Html;
        line.after.kind = endsRawMarkdownHtml(text) ? MarkdownState::Text : MarkdownState::RawHtml;
        return true;
    case MarkdownState::Comment: {
        const qsizetype end = text.indexOf(u"-->");
        line.kind = MarkdownLine::Comment;
        line.constructEnd = end < 0 ? text.size() : end + 3;
        line.after.kind = end < 0 ? MarkdownState::Comment : MarkdownState::Text;
        return true;
    }
    case MarkdownState::Liquid:
    case MarkdownState::Shortcode: {
        const bool liquid = before.kind == MarkdownState::Liquid;
        const bool closes = text.contains(liquid ? u"{% end" : u"/highlight");
        line.kind = closes ? MarkdownLine::Html : MarkdownLine::Code;
        line.after.kind = closes ? MarkdownState::Text : before.kind;
        line.after.isCode = !closes;
        return true;
    }
    }
    return false;
}

} // namespace

int MarkdownState::toInt() const
{
    return kind | fenceLength << 3 | fenceIndent << 11 | tilde << 15 | quoted << 16
        | afterBlank << 17 | inList << 18 | inTable << 19 | inIndentedCode << 20 | isCode << 21;
}

MarkdownState MarkdownState::fromInt(int number)
{
    if (number < 0) {
        return {};
    }
    const auto bit = [number](int place) { return (number >> place & 1) != 0; };
    return {static_cast<Kind>(number & 7),
            static_cast<quint8>(number >> 3 & 255),
            static_cast<quint8>(number >> 11 & 15),
            bit(15),
            bit(16),
            bit(17),
            bit(18),
            bit(19),
            bit(20),
            bit(21)};
}

MarkdownLine readMarkdownLine(QStringView text, const MarkdownState &before)
{
    MarkdownLine line;
    if (readInside(text, before, line)) {
        return line;
    }
    line = MarkdownLine();
    line.quoteEnd = quotePrefix(text);
    line.contentStart = skipBlanks(text, line.quoteEnd);
    line.after.inList = before.inList;
    if (line.contentStart == text.size()) {
        line.kind = MarkdownLine::Blank;
        line.after.inIndentedCode = before.inIndentedCode;
        return line;
    }
    const int indent = columns(text, line.quoteEnd, line.contentStart);
    line.after.afterBlank = false;
    if (indent >= 4 && !before.inList && (before.afterBlank || before.inIndentedCode)) {
        line.kind = MarkdownLine::Code;
        line.contentStart = line.quoteEnd;
        line.after.inIndentedCode = true;
        line.after.isCode = true;
        return line;
    }
    if (isRule(text.mid(line.contentStart))
        || (!before.afterBlank && isSetextUnderline(text.mid(line.contentStart)))) {
        line.kind = MarkdownLine::Rule;
        line.after.afterBlank = true;
        return line;
    }
    line.markerStart = line.contentStart;
    line.markerEnd = listMarkerEnd(text, line.contentStart);
    line.contentStart = line.markerEnd;
    const bool item = line.markerEnd > line.markerStart;
    line.after.inList = item || (before.inList && (indent > 0 || !before.afterBlank));
    const QStringView content = text.mid(line.contentStart);
    if (content.isEmpty()) {
        return line;
    }
    const qsizetype hashes = runLength(content, 0, u'#');
    if (hashes >= 1 && hashes <= 6
        && (hashes == content.size() || content[hashes] == u' ' || content[hashes] == u'\t')) {
        line.kind = MarkdownLine::Heading;
        line.headingLevel = static_cast<int>(hashes);
        line.constructEnd = line.contentStart + hashes;
        line.after.afterBlank = true;
        return line;
    }
    if (readFence(content, columns(text, line.quoteEnd, line.contentStart), line)
        || readMarkdownHtml(content, line.contentStart, line, before)) {
        return line;
    }
    if (isTableDelimiter(content) || content.startsWith(u'|')
        || (before.inTable && content.contains(u'|'))) {
        line.kind = MarkdownLine::Table;
        line.after.inTable = before.inTable || isTableDelimiter(content);
        return line;
    }
    if (const qsizetype label = definitionLabel(content); label > 0 && before.afterBlank) {
        line.kind = MarkdownLine::Definition;
        line.constructEnd = line.contentStart + label;
        line.after.afterBlank = true;
    }
    return line;
}

} // namespace Galley
