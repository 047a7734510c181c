// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/pictureplacing.h"

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

/// Whether a block is the picture with elements around it that say nothing, or a figure.
bool holdsNothingElse(const QString &block, const QString &picture)
{
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    if (block.startsWith(QLatin1String("<figure"), Qt::CaseInsensitive)
        && block.endsWith(QLatin1String("</figure>"), Qt::CaseInsensitive))
        return true;
    QString rest = block;
    rest.remove(rest.indexOf(picture), picture.size());
    return rest.trimmed().isEmpty()
        || (block.startsWith(u'<') && rest.remove(tag).trimmed().isEmpty());
}

/// What goes away where the picture stood, so that neither empty lines nor two spaces are left.
Span gone(const QString &body, Span whole)
{
    const qsizetype from = whole.start > 0 ? body.lastIndexOf(u'\n', whole.start - 1) + 1 : 0;
    const qsizetype line = body.indexOf(u'\n', whole.end());
    const qsizetype to = line < 0 ? body.size() : line;
    const QStringView text = body;
    const QStringView before = text.sliced(from, whole.start - from);
    const QStringView behind = text.sliced(whole.end(), to - whole.end());
    if (isMarksOnly(before) && isBlank(behind)) {
        const qsizetype next = line < 0 ? -1 : body.indexOf(u'\n', to + 1);
        const QStringView below = line < 0
            ? QStringView()
            : text.sliced(to + 1, (next < 0 ? text.size() : next) - to - 1);
        // A line that goes on with an item needs the item's mark.
        if (isBlank(before) || isBlank(below) || !below.front().isSpace())
            return {from, (line < 0 ? to : to + 1) - from};
    }
    Span span = whole;
    if (!behind.isEmpty() && behind.front() == u' ' && (before.isEmpty() || before.back() == u' '))
        ++span.length;
    else if (isBlank(behind) && !before.isEmpty() && before.back() == u' ' && !isMarksOnly(before))
        span = {span.start - 1, span.length + 1};
    return span;
}

QStringList targetsOf(const QString &body)
{
    QStringList targets;
    for (const PictureReference &picture : findPictures(body))
        targets.append(picture.target);
    std::sort(targets.begin(), targets.end());
    return targets;
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
    if (whole->start < start || whole->end() > end)
        return std::nullopt;
    const QString block = body.mid(start, end - start).trimmed();
    const bool isAlone = holdsNothingElse(block, body.mid(whole->start, whole->length));
    if (isAlone && (at == start || at == end))
        return std::nullopt;
    Span removed = isAlone ? Span{start, end - start} : gone(body, *whole);
    // The last block leaves no empty lines at the end.
    while (isAlone && end == body.size() && removed.start > 1 && body[removed.start - 1] == u'\n'
           && body[removed.start - 2] == u'\n')
        removed = {removed.start - 1, removed.length + 1};
    QString written = isAlone ? block : body.mid(whole->start, whole->length);
    const QStringView above = QStringView(body).first(at);
    if (!isBlank(above)) {
        if (!above.endsWith(u'\n'))
            written.prepend(QLatin1String("\n\n"));
        else if (!above.endsWith(u"\n\n"))
            written.prepend(u'\n');
    }
    written
        += isBlank(QStringView(body).sliced(at)) ? QStringLiteral("\n") : QStringLiteral("\n\n");
    EditList edits;
    const bool isBeside = at == removed.start || at == removed.end();
    const Done done = isBeside ? edits.replace(removed, written) : edits.replace(removed, {});
    if (!done || (!isBeside && !edits.replace(Span{at, 0}, written)))
        return std::nullopt;
    // Where it would be code, or takes another picture with it, it is left alone.
    if (targetsOf(edits.applied(body)) != targetsOf(body))
        return std::nullopt;
    return edits;
}

} // namespace Galley
