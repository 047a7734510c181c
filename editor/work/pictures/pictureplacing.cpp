// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/pictureplacing.h"

#include "post/fence.h"
#include "work/pictures/pictureremainder.h"
#include "work/pictures/picturewriting.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

/// Where a line begins; the text's end where it has no such line.
qsizetype lineStart(const QString &text, int line)
{
    qsizetype at = 0;
    for (; line > 0 && at < text.size(); --line) {
        const qsizetype end = text.indexOf(u'\n', at);
        at = end < 0 ? text.size() : end + 1;
    }
    return line < 0 ? text.size() : at;
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

/// Without the marks of quotes and lists, which say where it stands and not what it is.
bool isMarksOnly(QStringView line)
{
    static const QRegularExpression marks(
        QStringLiteral("^[\\s>]*(?:[-*+]|\\d{1,9}[.)])?[\\s>]*$"));
    return marks.match(line.toString()).hasMatch();
}

/// A block without kramdown's attributes of it, in a line of their own above or below.
QString withoutAttributes(const QString &block)
{
    static const QRegularExpression lines(
        QStringLiteral("\\A\\{:[^\\n]*\\}[ \\t]*\\n|\\n {0,3}\\{:[^\\n]*\\}[ \\t]*\\z"));
    return QString(block).remove(lines);
}

/// Whether a block is the picture with elements around it that say nothing, or one figure; its
/// attributes belong to it.
bool holdsNothingElse(const QString &whole, const QString &picture)
{
    static const QRegularExpression tag(
        QStringLiteral("</?(?:div|p|center|a|span|picture|source)(?:\\s[^<>]*)?/?>"),
        QRegularExpression::CaseInsensitiveOption);
    static const QString figure = QStringLiteral("<figure");
    static const QString figureEnd = QStringLiteral("</figure>");
    const QString block = withoutAttributes(whole);
    if (block.startsWith(figure, Qt::CaseInsensitive)
        && block.endsWith(figureEnd, Qt::CaseInsensitive)
        && block.count(figure, Qt::CaseInsensitive) == 1
        && block.count(figureEnd, Qt::CaseInsensitive) == 1)
        return true;
    QString rest = block;
    rest.remove(rest.indexOf(picture), picture.size());
    return rest.trimmed().isEmpty()
        || (block.startsWith(u'<') && rest.remove(tag).trimmed().isEmpty());
}

/// The whole line of a picture that nothing but marks stand beside; nothing where words do.
std::optional<Span> lineOf(const QString &body, Span whole)
{
    const qsizetype from = whole.start > 0 ? body.lastIndexOf(u'\n', whole.start - 1) + 1 : 0;
    const qsizetype line = body.indexOf(u'\n', whole.end());
    const qsizetype to = line < 0 ? body.size() : line;
    const QStringView text = body;
    if (!isMarksOnly(text.sliced(from, whole.start - from))
        || !isBlank(text.sliced(whole.end(), to - whole.end())))
        return std::nullopt;
    return Span{from, (line < 0 ? to : to + 1) - from};
}

/// The picture with the space that would be left beside it.
Span withSpace(const QString &body, Span whole)
{
    const qsizetype from = whole.start > 0 ? body.lastIndexOf(u'\n', whole.start - 1) + 1 : 0;
    const qsizetype line = body.indexOf(u'\n', whole.end());
    const QStringView text = body;
    const QStringView before = text.sliced(from, whole.start - from);
    const QStringView behind
        = text.sliced(whole.end(), (line < 0 ? body.size() : line) - whole.end());
    if (!behind.isEmpty() && behind.front() == u' ' && (before.isEmpty() || before.back() == u' '))
        return {whole.start, whole.length + 1};
    if (isBlank(behind) && !before.isEmpty() && before.back() == u' ' && !isMarksOnly(before))
        return {whole.start - 1, whole.length + 1};
    return whole;
}

/// A paragraph as it is written at \a at, with the empty lines around it that it needs.
QString asParagraph(QString written, const QString &body, qsizetype at)
{
    const QStringView above = QStringView(body).first(at);
    if (!isBlank(above)) {
        if (!above.endsWith(u'\n'))
            written.prepend(QLatin1String("\n\n"));
        else if (!above.endsWith(u"\n\n"))
            written.prepend(u'\n');
    }
    return written
        + (isBlank(QStringView(body).sliced(at)) ? QStringLiteral("\n") : QStringLiteral("\n\n"));
}

QStringList targetsOf(const QString &body)
{
    QStringList targets;
    for (const PictureReference &picture : findPictures(body))
        targets.append(picture.target);
    std::sort(targets.begin(), targets.end());
    return targets;
}

/// One way to take a picture away and to write it anew.
struct Taking {
    Span removed;
    QString written;
    Span picture; ///< in \a written
};

/// The edits, if all but the picture is read as it was.
std::optional<EditList> proved(const QString &body, Span whole, PictureReference::Syntax syntax,
                               const Taking &taking, qsizetype at)
{
    EditList edits;
    const QString written = asParagraph(taking.written, body, at);
    const bool isBeside = at == taking.removed.start || at == taking.removed.end();
    const Done done
        = isBeside ? edits.replace(taking.removed, written) : edits.replace(taking.removed, {});
    if (!done || (!isBeside && !edits.replace(Span{at, 0}, written)))
        return std::nullopt;
    const QString after = edits.applied(body);
    // Where it would be code, or takes another picture with it, it is left alone.
    if (targetsOf(after) != targetsOf(body))
        return std::nullopt;
    const qsizetype gone = at >= taking.removed.end() ? taking.removed.length : 0;
    const qsizetype start = at - gone + written.indexOf(taking.written) + taking.picture.start;
    const auto rest = pictureRemainder(body, whole, syntax);
    if (!rest || pictureRemainder(after, {start, whole.length}, syntax) != rest)
        return std::nullopt;
    return edits;
}

} // namespace

std::optional<EditList> pictureMovedTo(const QString &body, const PictureReference &picture,
                                       BlockLines own, int before)
{
    const std::optional<Span> whole = PictureWriting(body, picture).whole();
    if (!whole)
        return std::nullopt;
    const qsizetype start = lineStart(body, own.from);
    const qsizetype end = lineStart(body, own.end);
    const qsizetype at = lineStart(body, before);
    if (whole->start < start || whole->end() > end || areAttributes(body, before))
        return std::nullopt;
    const QString written = body.mid(whole->start, whole->length);
    const QString block = body.mid(start, end - start).trimmed();
    if (!holdsNothingElse(block, written)) {
        // A line that goes on with an item needs the item's mark.
        const auto line = lineOf(body, *whole);
        std::optional<EditList> edits;
        if (line)
            edits = proved(body, *whole, picture.syntax, {*line, written, {0, whole->length}}, at);
        if (!edits)
            edits = proved(body, *whole, picture.syntax,
                           {withSpace(body, *whole), written, {0, whole->length}}, at);
        return edits;
    }
    if (at == start || at == end)
        return std::nullopt;
    Span removed{start, end - start};
    // The last block leaves no empty lines at the end.
    while (end == body.size() && removed.start > 1 && body[removed.start - 1] == u'\n'
           && body[removed.start - 2] == u'\n')
        removed = {removed.start - 1, removed.length + 1};
    return proved(body, *whole, picture.syntax,
                  {removed, block, {block.indexOf(written), whole->length}}, at);
}

bool areAttributes(const QString &body, int line)
{
    static const QRegularExpression attributes(QStringLiteral("\\G {0,3}\\{:"));
    return attributes.match(body, lineStart(body, line)).hasMatch();
}

bool keepsFrontMatter(const QString &text, const EditList &edits)
{
    const Fence before = findFence(text);
    const Fence after = findFence(edits.applied(text));
    return after.kind == before.kind && after.bodyStart == before.bodyStart
        && after.unclosed == before.unclosed;
}

} // namespace Galley
