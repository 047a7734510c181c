// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postsummary.h"

#include "site/headfields.h"
#include "site/headtext.h"
#include "site/postdate.h"
#include "site/postlanguage.h"
#include "site/reference.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

constexpr qsizetype headUnits = 64 * 1024; ///< in which a heading is looked for

const QStringList titleKeys = {QStringLiteral("title")};
const QStringList dateKeys
    = {QStringLiteral("date"),      QStringLiteral("publishedAt"), QStringLiteral("pubDate"),
       QStringLiteral("published"), QStringLiteral("publishDate"), QStringLiteral("published_at"),
       QStringLiteral("created"),   QStringLiteral("createdAt")};
const QStringList coverKeys = {QStringLiteral("image"),         QStringLiteral("cover"),
                               QStringLiteral("coverImage"),    QStringLiteral("cover_image"),
                               QStringLiteral("thumbnail"),     QStringLiteral("featured_image"),
                               QStringLiteral("featuredImage"), QStringLiteral("heroImage"),
                               QStringLiteral("hero_image"),    QStringLiteral("og_image"),
                               QStringLiteral("ogImage"),       QStringLiteral("excerpt_image"),
                               QStringLiteral("feature_image"), QStringLiteral("socialImage"),
                               QStringLiteral("banner"),        QStringLiteral("images"),
                               QStringLiteral("image.src"),     QStringLiteral("image.path"),
                               QStringLiteral("image.url"),     QStringLiteral("cover.image"),
                               QStringLiteral("cover.src"),     QStringLiteral("coverImage.src")};

const QStringList descriptionKeys = {
    QStringLiteral("description"), QStringLiteral("summary"),          QStringLiteral("excerpt"),
    QStringLiteral("abstract"),    QStringLiteral("meta_description"), QStringLiteral("subtitle")};

bool isYes(const QString &value)
{
    return value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0
        || value.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
}

bool isNo(const QString &value)
{
    return value.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0
        || value.compare(QLatin1String("no"), Qt::CaseInsensitive) == 0;
}

bool isDraft(const Blog &blog, const QString &path, const HeadFields &head)
{
    const QString below = QDir(blog.root).relativeFilePath(path);
    return isYes(head.value({QStringLiteral("draft")}))
        || isNo(head.value({QStringLiteral("published")}))
        || head.value({QStringLiteral("status")})
               .compare(QLatin1String("draft"), Qt::CaseInsensitive)
        == 0
        || below.split(QLatin1Char('/')).contains(QLatin1String("_drafts"));
}

/// The text of a heading line of the first level ("# Title #"); empty if it is none.
QString headingOf(QStringView line)
{
    if (!line.startsWith(QLatin1String("# ")))
        return {};
    QStringView text = line.mid(2).trimmed();
    QStringView closed = text;
    while (closed.endsWith(QLatin1Char('#')))
        closed.chop(1);
    if (closed.endsWith(QLatin1Char(' ')))
        text = closed.trimmed();
    return text.toString();
}

bool isUnderline(QStringView line)
{
    const QStringView marks = line.trimmed();
    return marks.size() >= 2 && marks.count(QLatin1Char('=')) == marks.size();
}

QString titleFromPath(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    if (name == QLatin1String("index") || name == QLatin1String("_index"))
        return nameWithoutDate(QFileInfo(file.path()).fileName());
    return nameWithoutDate(file.fileName());
}

QString dateFromPath(const QString &path)
{
    const QFileInfo file(path);
    const QString date = dateInFileName(file.fileName());
    const bool bundle = file.completeBaseName() == QLatin1String("index");
    return date.isEmpty() && bundle ? dateInFileName(QFileInfo(file.path()).fileName()) : date;
}

} // namespace

QString firstHeading(QStringView body)
{
    QStringView previous;
    QStringView fence;
    for (const QStringView line : body.tokenize(QLatin1Char('\n'))) {
        const QStringView trimmed = line.trimmed();
        if (!fence.isEmpty()) {
            if (trimmed.startsWith(fence))
                fence = {};
            continue;
        }
        if (trimmed.startsWith(QLatin1String("```")) || trimmed.startsWith(QLatin1String("~~~"))) {
            fence = trimmed.left(3);
            continue;
        }
        if (const QString heading = headingOf(line); !heading.isEmpty())
            return heading;
        if (isUnderline(line) && !previous.trimmed().isEmpty())
            return previous.trimmed().toString();
        previous = line;
    }
    return {};
}

PostSummary summarizeText(const Blog &blog, const QString &path, const QString &text)
{
    const HeadFields head(text);
    PostSummary summary;
    summary.path = path;
    summary.problem = head.problem();
    summary.title = head.value(titleKeys).simplified();
    if (summary.title.isEmpty())
        summary.title = firstHeading(QStringView(text).mid(head.fence().bodyStart).left(headUnits));
    if (summary.title.isEmpty())
        summary.title = titleFromPath(path);

    summary.date = head.value(dateKeys);
    // "published" is a date here and yes or no there.
    if (isYes(summary.date) || isNo(summary.date))
        summary.date.clear();
    if (summary.date.isEmpty())
        summary.date = dateFromPath(path);
    summary.day = readPostDate(summary.date);
    summary.draft = isDraft(blog, path, head);
    for (const char *key : {"tags", "tag", "categories", "category", "keywords"})
        summary.tags += head.values(QLatin1String(key));
    summary.tags.removeDuplicates();
    summary.description = head.value(descriptionKeys).simplified();
    summary.language = postLanguage(blog, path, head);
    summary.cover = head.value(coverKeys);
    if (const ResolvedReference found = resolveReference(blog, path, summary.cover);
        !summary.cover.isEmpty() && found.status == ReferenceStatus::Ok)
        summary.coverFile = found.file;
    return summary;
}

PostSummary summarizeUnreadable(const QString &path, const Problem &problem)
{
    PostSummary unreadable;
    unreadable.path = path;
    unreadable.title = titleFromPath(path);
    unreadable.date = dateFromPath(path);
    unreadable.day = readPostDate(unreadable.date);
    unreadable.problem = problem;
    return unreadable;
}

PostSummary summarize(const Blog &blog, const QString &path)
{
    const Result<QString> text = readHeadText(path);
    return text ? summarizeText(blog, path, *text) : summarizeUnreadable(path, text.problem());
}

} // namespace Galley
