// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yaml/yamlblock.h"

#include "post/yaml/yamlscalar.h"

#include <QStringList>

#include <algorithm>

namespace Galley {

namespace {

/// What a block scalar in the source looks like.
struct BlockLayout {
    bool folded = false;
    bool keeps = false; ///< chomping "+"
    bool indicated = false; ///< its header names the indent
    QString afterIndicators; ///< blanks and a comment
    qsizetype indent = 0;
    qsizetype longestLine = 0; ///< without its indent
    int lines = 0;
};

BlockLayout layoutOf(QStringView source, qsizetype parentColumn)
{
    BlockLayout layout;
    const QList<QStringView> lines = source.split(u'\n');
    const QStringView header = lines.first();
    qsizetype i = 1;
    for (; i < header.size() && header[i] != u' ' && header[i] != u'\t'; ++i) {
        layout.keeps = layout.keeps || header[i] == u'+';
        if (header[i].isDigit()) {
            layout.indicated = true;
            layout.indent = parentColumn + header[i].digitValue();
        }
    }
    layout.folded = header.startsWith(u'>');
    layout.afterIndicators = header.mid(i).toString();
    for (const QStringView line : lines.mid(1)) {
        const auto text = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
        if (text == line.end()) {
            continue;
        }
        if (layout.indent == 0) {
            layout.indent = text - line.begin();
        }
        layout.longestLine = std::max(layout.longestLine, line.size() - layout.indent);
        ++layout.lines;
    }
    if (layout.indent == 0) {
        layout.indent = parentColumn + 2;
    }
    return layout;
}

/// One paragraph of a folded scalar in lines of at most \a width, broken at single blanks only:
/// those are what folding gives back.
QStringList wrapped(const QString &paragraph, qsizetype width)
{
    QStringList lines;
    qsizetype start = 0;
    qsizetype lastBreak = -1;
    for (qsizetype i = 1; i + 1 < paragraph.size(); ++i) {
        const bool single
            = paragraph[i] == u' ' && !paragraph[i - 1].isSpace() && !paragraph[i + 1].isSpace();
        if (!single) {
            continue;
        }
        if (i - start > width && lastBreak >= 0) {
            lines += paragraph.mid(start, lastBreak - start);
            start = lastBreak + 1;
        }
        lastBreak = i;
    }
    if (paragraph.size() - start > width && lastBreak >= start) {
        lines += paragraph.mid(start, lastBreak - start);
        start = lastBreak + 1;
    }
    return lines << paragraph.mid(start);
}

/// The lines that fold to \a body; nothing if a line begins or ends with a blank, which would
/// switch folding off.
std::optional<QStringList> foldedLines(const QString &body, const BlockLayout &layout)
{
    const qsizetype width = layout.lines > 1 ? layout.longestLine : body.size();
    QStringList lines;
    bool afterText = false; // a line end between two texts takes an empty line more
    const QStringList paragraphs = body.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        if (paragraph.isEmpty()) {
            lines += QString();
            continue;
        }
        if (paragraph.front().isSpace() || paragraph.back().isSpace()) {
            return {};
        }
        if (afterText) {
            lines += QString();
        }
        lines += wrapped(paragraph, width);
        afterText = true;
    }
    return lines;
}

} // namespace

std::optional<QString> writtenAsBlock(QStringView source, const QString &value,
                                      qsizetype parentColumn)
{
    const BlockLayout layout = layoutOf(source, parentColumn);
    const auto lastText
        = std::find_if(value.crbegin(), value.crend(), [](QChar c) { return c != u'\n'; });
    const qsizetype feeds = lastText - value.crbegin();
    const QString body = value.chopped(feeds);
    QString printable = body;
    printable.remove(u'\n');
    if (body.isEmpty() || !canStandSingleQuoted(printable)) {
        return {};
    }
    const auto lines = layout.folded ? foldedLines(body, layout) : body.split(u'\n');
    if (!lines) {
        return {};
    }
    const auto firstText = std::find_if(lines->begin(), lines->end(),
                                        [](const QString &line) { return !line.isEmpty(); });
    QString result = layout.folded ? QStringLiteral(">") : QStringLiteral("|");
    if (layout.indicated || firstText->startsWith(u' ')) {
        result += QString::number(layout.indent - parentColumn);
    }
    const bool keeps = feeds > 1 || (feeds == 1 && layout.keeps);
    if (layout.folded && feeds > 1) {
        return {}; // yaml-cpp, and whoever builds on it, would read one line end too few
    }
    result += feeds == 0 ? QStringLiteral("-") : keeps ? QStringLiteral("+") : QString();
    result += layout.afterIndicators;
    const QString indent(layout.indent, u' ');
    for (const QString &line : *lines) {
        result += line.isEmpty() ? QStringLiteral("\n") : u'\n' + indent + line;
    }
    return result + QString(std::max<qsizetype>(feeds - 1, 0), u'\n');
}

QString withKeptLines(QStringView source, const QString &value)
{
    const QList<QStringView> lines = source.split(u'\n');
    const QStringView header = lines.first();
    const auto blank = std::find_if(header.begin(), header.end(),
                                    [](QChar c) { return c == u' ' || c == u'\t'; });
    if (!header.startsWith(u'>') || !header.first(blank - header.begin()).contains(u'+')) {
        return value;
    }
    const auto isEmpty = [](QStringView line) { return line.count(u' ') == line.size(); };
    const auto depth = [](QStringView line) {
        return std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; })
            - line.begin();
    };
    const auto first = std::find_if_not(lines.begin() + 1, lines.end(), isEmpty);
    const QList<QStringView> read = QStringView(value).split(u'\n');
    const auto firstRead = std::find_if_not(read.begin(), read.end(), isEmpty);
    if (first == lines.end() || firstRead == read.end()) {
        return value;
    }
    // Lines of more blanks than the indent are text.
    const auto indent = depth(*first) - depth(*firstRead);
    qsizetype feeds = 1;
    for (auto line = lines.crbegin(); isEmpty(*line) && line->size() <= indent; ++line) {
        ++feeds;
    }
    const auto text
        = std::find_if(value.crbegin(), value.crend(), [](QChar c) { return c != u'\n'; });
    return value.chopped(text - value.crbegin()) + QString(feeds, u'\n');
}

} // namespace Galley
