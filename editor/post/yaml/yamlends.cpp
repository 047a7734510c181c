// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yaml/yamlends.h"

#include "post/fencelines.h"

#include <algorithm>

namespace Galley {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isBlankOrFeed(QChar c)
{
    return isBlank(c) || c == u'\n';
}

QChar charAt(QStringView text, qsizetype position)
{
    return position < text.size() ? text[position] : QChar(u'\n');
}

qsizetype indentOf(QStringView line)
{
    return std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; }) - line.begin();
}

} // namespace

qsizetype endOfQuotedScalar(QStringView text, qsizetype start)
{
    const QChar quote = text[start];
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (quote == u'"' && text[i] == u'\\') {
            ++i;
        } else if (text[i] == quote) {
            if (quote == u'"' || charAt(text, i + 1) != u'\'') {
                return i + 1;
            }
            ++i;
        }
    }
    return -1;
}

qsizetype endOfPlainScalar(QStringView text, qsizetype start, QStringView value)
{
    // A plain scalar knows no escapes, only folding: one line end reads as a blank, n as n - 1.
    qsizetype position = start;
    for (qsizetype i = 0; i < value.size();) {
        qsizetype blanksEnd = position;
        qsizetype feeds = 0;
        while (blanksEnd < text.size() && isBlankOrFeed(text[blanksEnd])) {
            feeds += text[blanksEnd++] == u'\n';
        }
        if (feeds == 0) {
            if (charAt(text, position) != value[i++] || position >= text.size()) {
                return -1;
            }
            ++position;
            continue;
        }
        const qsizetype folded = feeds == 1 ? 1 : feeds - 1;
        const QChar reading = feeds == 1 ? u' ' : u'\n';
        for (qsizetype k = 0; k < folded; ++k, ++i) {
            if (i >= value.size() || value[i] != reading) {
                return -1;
            }
        }
        position = blanksEnd;
    }
    return position;
}

qsizetype endOfBlockScalar(QStringView text, qsizetype start, qsizetype parent)
{
    TextLine line;
    const qsizetype feed = text.indexOf(u'\n', start);
    line.end = feed < 0 ? text.size() : feed;
    line.next = std::min(line.end + 1, text.size());
    const QStringView header = text.mid(start, line.end - start);
    const QStringView indicators
        = header.first(std::find_if(header.begin(), header.end(), isBlank) - header.begin());
    const auto digit = std::find_if(indicators.begin(), indicators.end(),
                                    [](QChar c) { return c >= u'1' && c <= u'9'; });
    qsizetype indent = digit == indicators.end() ? -1 : parent + digit->digitValue();
    qsizetype end = line.end;
    qsizetype blankEnd = end;
    while (line.next < text.size()) {
        line = nextLine(text, line);
        const QStringView content = line.text(text);
        const qsizetype depth = indentOf(content);
        if (depth == content.size() && (indent < 0 || depth <= indent)) {
            blankEnd = line.end;
            continue;
        }
        if (indent < 0) {
            indent = std::max(depth, parent + 1);
        }
        if (depth < indent) {
            break;
        }
        end = blankEnd = line.end;
    }
    return indicators.contains(u'+') ? blankEnd : end;
}

} // namespace Galley
