// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturemanner.h"

#include "site/postdate.h"
#include "work/life/postname.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

// No folder's name holds a slash.
constexpr QLatin1String YearMark("/year");
constexpr QLatin1String MonthMark("/month");
constexpr QLatin1String SectionMark("/section");

/// What a folder may have of a post.
struct OwnWords {
    QString dated; ///< the post's file without its language and suffix
    QString plain; ///< the same without its date
    QString year; ///< empty where the name has no date
    QString month; ///< of two digits
    QString section; ///< the folder that the post lies in
    QStringList folders; ///< from the blog's root to that one
};

OwnWords ownWords(const Blog &blog, const QString &post)
{
    OwnWords words;
    QString place = post;
    if (const auto name = PostName::of(blog, post)) {
        words.dated = name->base();
        words.plain = name->slug();
        place = name->place();
    } else {
        words.dated = words.plain = QFileInfo(post).completeBaseName();
    }
    const QString date = dateInFileName(QFileInfo(place).fileName());
    if (!date.isEmpty()) {
        words.year = date.section(u'-', 0, 0);
        words.month = date.section(u'-', 1, 1).rightJustified(2, u'0');
    }
    const QString folder = QFileInfo(place).path();
    if (folder != blog.root)
        words.section = QFileInfo(folder).fileName();
    words.folders = QDir(blog.root).relativeFilePath(folder).split(u'/');
    return words;
}

/// A folder with marks for what it has of a post.
QString marked(const Blog &blog, const QString &folder, const OwnWords &words)
{
    QStringList segments = QDir(blog.root).relativeFilePath(folder).split(u'/');
    bool shared = true; // a folder around both is no section of the pictures'
    for (qsizetype i = 0; i < segments.size(); ++i) {
        shared = shared && segments[i] == words.folders.value(i);
        if (!words.year.isEmpty() && segments[i] == words.year)
            segments[i] = YearMark;
        else if (!words.month.isEmpty() && i > 0 && segments[i - 1] == YearMark
                 && segments[i] == words.month)
            segments[i] = MonthMark;
        else if (!shared && segments[i] == words.section)
            segments[i] = SectionMark;
    }
    return segments.join(QLatin1String("//"));
}

/// The folder (absolute) that a marked one is for a post; empty if the post has not what it takes.
QString unmarked(const Blog &blog, const QString &folder, const OwnWords &words)
{
    QStringList segments;
    for (const QString &segment : folder.split(QLatin1String("//"))) {
        const QString &word = segment == YearMark ? words.year
            : segment == MonthMark                ? words.month
            : segment == SectionMark              ? words.section
                                                  : segment;
        if (word.isEmpty())
            return {};
        segments.append(word);
    }
    return blog.absolute(segments.join(u'/'));
}

} // namespace

PictureManner PictureManner::of(const Blog &blog, const QString &post, const QString &folder)
{
    const QString beside = QFileInfo(post).path();
    if (folder == beside)
        return {Beside, {}, false};
    const OwnWords words = ownWords(blog, post);
    const QFileInfo info(folder);
    const bool dated = info.fileName() == words.dated;
    if (dated || info.fileName() == words.plain) {
        return info.path() == beside
            ? PictureManner{FolderBeside, {}, dated}
            : PictureManner{FolderBelow, marked(blog, info.path(), words), dated};
    }
    return {Shared, marked(blog, folder, words), false};
}

QString PictureManner::folderFor(const Blog &blog, const QString &post) const
{
    const OwnWords words = ownWords(blog, post);
    const QString own = m_dated ? words.dated : words.plain;
    switch (m_kind) {
    case Beside:
        return QFileInfo(post).path();
    case FolderBeside:
        return QFileInfo(post).path() + u'/' + own;
    case FolderBelow: {
        const QString base = unmarked(blog, m_base, words);
        return base.isEmpty() ? QString() : base + u'/' + own;
    }
    case Shared:
        return unmarked(blog, m_base, words);
    }
    return {};
}

} // namespace Galley
