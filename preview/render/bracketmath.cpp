// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/bracketmath.h"

#include <algorithm>

namespace Galley {

namespace {

// In bytes, as for dollars.
constexpr int LongestInline = 1000;
constexpr int LongestDisplay = 8000;

bool isOpening(char c)
{
    return c == '(' || c == '[';
}

bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
}

int backslashes(const ParagraphSource &source, int from)
{
    int count = 0;
    while (source.at(from + count) == '\\')
        ++count;
    return count;
}

bool isLineEnd(unsigned char c)
{
    return c == '\n' || c == 0;
}

/// Words in brackets that somebody has escaped, such as "\[sic\]", and what WordPress leaves.
bool isProse(const QByteArray &text, bool standsAlone)
{
    const bool hasSign = std::any_of(
        text.begin(), text.end(), [](char c) { return QByteArrayView("\\^_={}<>+&").contains(c); });
    return (!standsAlone && !hasSign) || (text.contains('"') && !text.contains('\\'));
}

/// What Markdown makes of the backslashes within.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && isPunctuation(text[i + 1]))
            ++i;
        result += text[i];
    }
    return result;
}

/// Where backslashes begin the end of a formula that goes on from there; 0 if none does. \a width
/// is how many of them stand before a bracket that is not escaped.
int formulaEnd(const ParagraphSource &source, int from, int width, unsigned char opening)
{
    const bool displayed = opening == '[';
    const unsigned char closing = displayed ? ']' : ')';
    const int longest = from + (displayed ? LongestDisplay : LongestInline);
    for (int i = from; i < longest && source.at(i);) {
        const int count = backslashes(source, i);
        if (count == 0) {
            ++i;
            continue;
        }
        i += count;
        if (count % width != 0 || count / width % 2 == 0)
            continue; // a new line in a formula
        if (source.at(i) == closing)
            return i - width;
        if (source.at(i) == opening) // none holds another, and a line of openings stays cheap
            return 0;
    }
    return 0;
}

} // namespace

QByteArray withBracketMarks(const QByteArray &markdown)
{
    QByteArray marked;
    qsizetype copied = 0;
    for (qsizetype at = markdown.indexOf('\\'); at >= 0;) {
        qsizetype end = at;
        while (end < markdown.size() && markdown[end] == '\\')
            ++end;
        if (end - at <= 2 && end < markdown.size() && isOpening(markdown[end])) {
            marked += QByteArrayView(markdown).sliced(copied, at - copied);
            marked += BracketMark;
            copied = at;
        }
        at = markdown.indexOf('\\', end);
    }
    if (copied == 0 && marked.isEmpty())
        return markdown;
    return marked += QByteArrayView(markdown).sliced(copied);
}

QByteArray withoutBracketMarks(QByteArray text)
{
    return text.replace(BracketMark, QByteArrayView());
}

bool isBracketMark(const ParagraphSource &source, int offset)
{
    return std::all_of(BracketMark.begin(), BracketMark.end(), [&source, &offset](char c) {
        return source.at(offset++) == static_cast<unsigned char>(c);
    });
}

std::optional<SiteTag> bracketMathAt(const ParagraphSource &source)
{
    if (!isBracketMark(source, 0))
        return std::nullopt;
    const int mark = int(BracketMark.size());
    const int width = backslashes(source, mark);
    const unsigned char opening = source.at(mark + width);
    if (width == 0 || (opening != '(' && opening != '['))
        return std::nullopt; // a cell that was cut there
    const bool displayed = opening == '[';
    const int from = mark + width + 1;
    const int to = formulaEnd(source, from, width, opening);
    const QByteArray text = withoutBracketMarks(source.text(from, to));
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const int end = to + width + 1;
    int behind = end;
    while (source.at(behind) == ' ' || source.at(behind) == '\t')
        ++behind;
    const bool standsAlone = isLineEnd(source.at(-1)) && isLineEnd(source.at(behind));
    if (displayed && isProse(text, standsAlone))
        return std::nullopt;
    return SiteTag{displayed ? SiteTag::Kind::DisplayedBracketMath : SiteTag::Kind::BracketMath,
                   width == 2 ? unescaped(text) : text, end};
}

} // namespace Galley
