// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturelink.h"

#include "post/fence.h"
#include "post/frontmatter.h"
#include "render/picturereference.h"
#include "site/linkhabits.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

qsizetype picturesIn(const QString &post)
{
    const qsizetype body = FrontMatter::read(post).fence().bodyStart;
    return findPictures(QStringView(post).mid(body)).size();
}

/// Whether a paragraph begins with the line that begins here: above it is nothing, or a heading.
bool isParagraphsStart(const QString &text, qsizetype start, qsizetype body)
{
    if (start <= body)
        return true;
    const qsizetype above = start < 2 ? 0 : text.lastIndexOf(u'\n', start - 2) + 1;
    const QStringView line = QStringView(text).sliced(above, start - 1 - above);
    static const QRegularExpression heading(QStringLiteral("^ {0,3}#{1,6} "));
    return above < body || line.trimmed().isEmpty() || heading.match(line.toString()).hasMatch();
}

} // namespace

std::optional<LinkStyle> ownLinkStyle(const Blog &blog, const QString &postFile,
                                      const QList<PictureUse> &uses)
{
    constexpr qsizetype enough = 100;
    const auto most = [&](bool cover, bool isThere) {
        LinkVotes votes;
        for (const PictureUse &use : uses.mid(0, enough)) {
            const bool missing = use.status == PictureResolver::Status::Missing;
            if (use.cover != cover || use.file.isEmpty() || missing == isThere
                || (missing && isBarePath(use.target)))
                continue;
            if (const auto style = linkStyleOf(blog, postFile, use.target))
                votes.add(*style, isThere);
        }
        return votes.most();
    };
    auto style = most(false, true);
    if (!style)
        style = most(false, false);
    return style ? style : most(true, true);
}

QString escapedAlt(const QString &alt)
{
    static const QString marks = QStringLiteral("\\[]*_`<{}~$|");
    static const QRegularExpression entity(QStringLiteral("^&#?[A-Za-z0-9]+;"));
    const QString line = alt.simplified();
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar sign = line[i];
        const bool inWord = sign == u'_' && i > 0 && line[i - 1].isLetterOrNumber()
            && i + 1 < line.size() && line[i + 1].isLetterOrNumber();
        const bool read = sign == u'&' ? entity.match(line.mid(i, 40)).hasMatch()
                                       : marks.contains(sign) && !inWord;
        if (read)
            escaped += u'\\';
        escaped += sign;
    }
    return escaped;
}

QString pictureMarkdown(const QString &alt, const QString &target)
{
    return QStringLiteral("![") + escapedAlt(alt) + QStringLiteral("](") + target + u')';
}

std::optional<LinkPlace> linkPlace(const QString &text, qsizetype position,
                                   const QStringList &links)
{
    const qsizetype body = FrontMatter::read(text).fence().bodyStart;
    LinkPlace place;
    place.position = qBound(body, position, text.size());
    const qsizetype before = place.position > 0 ? text.lastIndexOf(u'\n', place.position - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', place.position);
    const qsizetype start = std::max(before + 1, body);
    const qsizetype end = after < 0 ? text.size() : after;
    const bool emptyLine = QStringView(text).sliced(start, end - start).trimmed().isEmpty();
    if (emptyLine) {
        place.position = start;
        const auto isText = [&text](qsizetype at) { return at >= 0 && text[at] != u'\n'; };
        const bool textAbove = start - 1 > body && isText(start - 2);
        const bool isEnd = after < 0 && start > body; // files end with a line's end
        const bool textBelow = end + 1 < text.size() && isText(end + 1);
        place.written = (textAbove ? QStringLiteral("\n") : QString())
            + links.join(QStringLiteral("\n\n"))
            + (textBelow || isEnd ? QStringLiteral("\n") : QString());
    } else if (place.position == start && isParagraphsStart(text, start, body)) {
        const bool apart = start == body || start < 2 || text[start - 2] == u'\n';
        place.written = (apart ? QString() : QStringLiteral("\n"))
            + links.join(QStringLiteral("\n\n")) + QStringLiteral("\n\n");
    } else {
        place.written = links.join(u'\n');
    }
    place.alt = place.written.indexOf(u'!') + AltStart;
    QString all = text;
    all.insert(place.position, place.written);
    if (picturesIn(all) != picturesIn(text) + links.size())
        return std::nullopt;
    return place;
}

std::optional<QString> withPicturesAtEnd(const QString &text, const QStringList &links)
{
    QString all = text;
    for (const QString &link : links) {
        if (!all.isEmpty() && !all.endsWith(u'\n'))
            all += u'\n';
        if (!all.isEmpty() && !all.endsWith(QLatin1String("\n\n")))
            all += u'\n';
        all += link + u'\n';
    }
    if (picturesIn(all) != picturesIn(text) + links.size())
        return std::nullopt;
    return all;
}

} // namespace Galley
