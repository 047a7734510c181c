// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postname.h"

#include "site/postdate.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Galley {

namespace {

/// Whether the folder of an index.md is that post's alone.
bool isBundleFolder(const Blog &blog, const QDir &folder)
{
    const QString relative = QDir(blog.root).relativeFilePath(folder.path());
    if (relative == QLatin1String(".") || relative == blog.siteFolder
        || blog.contentRoots.contains(relative) || blog.staticRoots.contains(relative))
        return false;
    if (blog.generator == Generator::Hugo)
        return true; // a leaf bundle: what else lies in it are its resources
    for (const QFileInfo &entry :
         folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (entry.isFile() && isPostName(entry.fileName())
            && !entry.fileName().startsWith(QLatin1String("index.")))
            return false;
        // A section's page stands over the folders of its posts.
        if (entry.isDir() && !entry.isSymLink()
            && !QDir(entry.filePath()).entryList({QStringLiteral("index.*")}).isEmpty())
            return false;
    }
    return true;
}

bool isLanguage(const Blog &blog, const QFileInfo &file, const QString &rest, const QString &word)
{
    if (!blog.languages.isEmpty())
        return blog.languages.contains(word, Qt::CaseInsensitive);
    // "node.js.md" has no sister "node.md" or "node.en.md".
    static const QRegularExpression code(QStringLiteral("^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$"));
    if (!code.match(word).hasMatch())
        return false;
    for (const QString &name : file.dir().entryList(QDir::Files)) {
        if (name == file.fileName() || !name.startsWith(rest + u'.'))
            continue;
        const QString between = QFileInfo(name.mid(rest.size() + 1)).completeBaseName();
        if (!name.mid(rest.size() + 1).contains(u'.') || code.match(between).hasMatch())
            return true;
    }
    return false;
}

} // namespace

std::optional<PostName> PostName::of(const Blog &blog, const QString &path)
{
    const QFileInfo file(path);
    PostName name;
    name.m_suffix = file.suffix();
    QString base = file.completeBaseName();
    const QString rest = base.section(u'.', 0, -2);
    if (const QString last = base.section(u'.', -1);
        !rest.isEmpty() && isLanguage(blog, file, rest, last)) {
        name.m_language = last;
        base = rest;
    }
    if (base == QLatin1String("_index"))
        return std::nullopt;
    name.m_folder = file.path();
    if (base == QLatin1String("index")) {
        if (!isBundleFolder(blog, file.dir()))
            return std::nullopt;
        name.m_bundle = true;
        name.m_fileName = file.fileName();
        base = file.dir().dirName();
        name.m_folder = QFileInfo(file.path()).path();
    }
    name.m_slug = nameWithoutDate(base + QStringLiteral(".md"));
    if (name.m_slug.isEmpty() || !base.endsWith(name.m_slug))
        name.m_slug = base;
    name.m_date = base.left(base.size() - name.m_slug.size());
    return name;
}

QString PostName::place() const
{
    if (m_bundle)
        return m_folder + u'/' + base();
    const QString language = m_language.isEmpty() ? QString() : u'.' + m_language;
    return m_folder + u'/' + base() + language + u'.' + m_suffix;
}

QString PostName::file() const
{
    return m_bundle ? place() + u'/' + m_fileName : place();
}

PostName PostName::withSlug(const QString &slug) const
{
    PostName other = *this;
    other.m_slug = slug;
    return other;
}

PostName PostName::withDate(const QDate &day) const
{
    PostName other = *this;
    if (!m_date.isEmpty())
        other.m_date = day.toString(Qt::ISODate) + m_date.back();
    return other;
}

PostName PostName::free() const
{
    PostName other = *this;
    for (int number = 2; QFileInfo::exists(other.place()) || QFileInfo(other.place()).isSymLink();
         ++number)
        other.m_slug = m_slug + QStringLiteral("-%1").arg(number);
    return other;
}

std::optional<QString> PostName::renamed(const QString &segment, const PostName &other) const
{
    QString name = segment;
    QString ending;
    const QString own = u'.' + m_suffix;
    for (const QString &known :
         {own, QStringLiteral(".md"), QStringLiteral(".html"), QStringLiteral(".htm")}) {
        if (name.endsWith(known, Qt::CaseInsensitive)) {
            ending = name.right(known.size());
            name.chop(known.size());
            break;
        }
    }
    if (const QString language = u'.' + m_language;
        !m_language.isEmpty() && name.endsWith(language, Qt::CaseInsensitive)) {
        ending.prepend(name.right(language.size()));
        name.chop(language.size());
    }
    const auto same = [&](const QString &word) {
        return name.compare(word, Qt::CaseInsensitive) == 0
            || name.normalized(QString::NormalizationForm_C)
                   .compare(word.normalized(QString::NormalizationForm_C), Qt::CaseInsensitive)
            == 0;
    };
    // Addresses are often in small letters where the file's name is not.
    const auto inItsCase = [&](const QString &was, const QString &now) {
        return name != was && name == was.toLower() ? now.toLower() : now;
    };
    if (same(base()))
        return inItsCase(base(), other.base()) + ending;
    if (same(m_slug))
        return inItsCase(m_slug, other.m_slug) + ending;
    return std::nullopt;
}

bool PostName::isPossible(const QString &slug)
{
    static const QRegularExpression bad(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\<>:\"|?*]"));
    static const QRegularExpression reserved(
        QStringLiteral("^(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return !slug.isEmpty() && slug == slug.trimmed() && !slug.startsWith(u'.')
        && !slug.endsWith(u'.') && !bad.match(slug).hasMatch() && !reserved.match(slug).hasMatch()
        && slug.toUtf8().size() <= 200 && slug != QLatin1String("index")
        && slug != QLatin1String("_index");
}

} // namespace Galley
