// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/reference.h"

#include "site/pathcase.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Galley {

namespace {

/// Where a generator may keep what it serves, beside the blog's own static roots: the order in
/// which real blogs have it, counted over 5,000 references.
const QStringList &usualFolders()
{
    static const QStringList folders = {QString(),
                                        QStringLiteral("static"),
                                        QStringLiteral("src"),
                                        QStringLiteral("public"),
                                        QStringLiteral("source"),
                                        QStringLiteral("website/static"),
                                        QStringLiteral("docs"),
                                        QStringLiteral("content"),
                                        QStringLiteral("assets")};
    return folders;
}

bool isTemplated(const QString &target)
{
    for (const char *mark : {"{{", "{%", "${", "<%"}) {
        if (target.contains(QLatin1String(mark)))
            return true;
    }
    return false;
}

/// "{static}/x" and "|filename|x" are Pelican's way to name a file of the content folder.
QString withoutPelicanMark(const QString &target)
{
    static const QRegularExpression mark(
        QStringLiteral("^(?:\\{(?:static|filename|attach)\\}|\\|(?:static|filename|attach)\\|)"));
    return QString(target).remove(mark);
}

/// The forms under which a target may stand on the disk, as written first.
QStringList formsOf(const QString &target)
{
    QString path = target;
    for (const char cut : {'#', '?'}) {
        const qsizetype at = path.indexOf(QLatin1Char(cut));
        if (at >= 0)
            path.truncate(at);
    }
    QStringList forms = {path};
    forms.append(QString::fromUtf8(QByteArray::fromPercentEncoding(path.toUtf8())));
    // Authors on Windows write "images\x.png"; browsers read it as a slash, too.
    for (const QString &form : QStringList(forms))
        forms.append(QString(form).replace(QLatin1Char('\\'), QLatin1Char('/')));
    forms.removeDuplicates();
    // No file name holds a zero; everything behind it would be cut off on the way to the system.
    forms.removeIf(
        [](const QString &form) { return form.isEmpty() || form.contains(QChar::Null); });
    return forms;
}

/// Looks for one target from one post.
class Search
{
public:
    Search(const Blog &blog, const QString &postFile)
        : m_blog(blog)
    {
        const QFileInfo post(postFile);
        const QString folder = QFileInfo(post.absolutePath()).canonicalFilePath();
        m_postFolder = folder.isEmpty() ? post.absolutePath() : folder;
        m_postBaseName = post.completeBaseName();
    }

    ResolvedReference find(const QStringList &forms)
    {
        for (const bool anyCase : {false, true}) {
            for (const QString &form : forms) {
                const QStringList places = candidates(form);
                // What leaves from the likeliest place means to leave, though it may not from
                // others.
                m_leaves = m_leaves || !isInside(places.first());
                for (const QString &candidate : places) {
                    if (const auto found = look(candidate, anyCase))
                        return *found;
                }
            }
        }
        if (m_leaves)
            return {ReferenceStatus::Outside, {}};
        return {ReferenceStatus::Missing, m_firstInside};
    }

private:
    /// Absolute paths at which this form may stand, the likeliest first.
    QStringList candidates(const QString &form) const
    {
        QStringList bases;
        QString relative = form;
        const bool fromRoot = form.startsWith(QLatin1Char('/'));
        while (relative.startsWith(QLatin1Char('/')))
            relative.remove(0, 1);
        if (!fromRoot) {
            bases = {m_postFolder, m_postFolder + QLatin1Char('/') + m_postBaseName,
                     QFileInfo(m_postFolder).path()};
        }
        for (const QString &folder : m_blog.staticRoots + usualFolders())
            bases.append(folder.isEmpty() ? m_blog.root : m_blog.root + QLatin1Char('/') + folder);

        QStringList paths;
        for (const QString &base : bases)
            paths.append(QDir::cleanPath(base + QLatin1Char('/') + relative));
        // "/public/x" written where "public" itself is served at "/".
        const qsizetype slash = relative.indexOf(QLatin1Char('/'));
        if (slash > 0 && m_blog.staticRoots.contains(relative.left(slash))) {
            for (const QString &folder : m_blog.staticRoots)
                paths.append(
                    QDir::cleanPath(m_blog.root + QLatin1Char('/') + folder + relative.mid(slash)));
        }
        paths.removeDuplicates();
        return paths;
    }

    bool isInside(const QString &path) const
    {
        return path.startsWith(m_blog.root == QLatin1String("/") ? m_blog.root
                                                                 : m_blog.root + QLatin1Char('/'));
    }

    std::optional<ResolvedReference> look(const QString &path, bool anyCase)
    {
        if (!isInside(path))
            return std::nullopt;
        if (m_firstInside.isEmpty())
            m_firstInside = path;
        const qsizetype below = m_blog.root.size() + 1;
        const QString found = anyCase ? pathInAnyCase(m_blog.root, path.mid(below)) : path;
        const QFileInfo info(found);
        if (found.isEmpty() || !info.isFile())
            return std::nullopt;
        if (!isInside(info.canonicalFilePath()))
            return ResolvedReference{ReferenceStatus::Outside, {}};
        if (anyCase)
            return ResolvedReference{ReferenceStatus::WrongCase, found};
        if (const QString real = pathAsOnDisk(m_blog.root, path.mid(below)); real != path)
            return ResolvedReference{ReferenceStatus::WrongCase, real};
        return ResolvedReference{ReferenceStatus::Ok, path};
    }

    const Blog &m_blog;
    QString m_postFolder;
    QString m_postBaseName;
    QString m_firstInside;
    bool m_leaves = false;
};

} // namespace

ResolvedReference resolveReference(const Blog &blog, const QString &postFile, const QString &target)
{
    QString wanted = target.trimmed();
    if (blog.generator == Generator::Pelican)
        wanted = withoutPelicanMark(wanted);
    if (isTemplated(wanted))
        return {ReferenceStatus::Templated, {}};
    if (wanted.startsWith(QLatin1String("\\\\")))
        return {ReferenceStatus::Outside, {}}; // a share: asking for it would already leave
    if (wanted.startsWith(QLatin1String("//")))
        return {ReferenceStatus::Remote, {}};
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:[/\\\\]"));
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    if (drive.match(wanted).hasMatch()
        || wanted.startsWith(QLatin1String("file:"), Qt::CaseInsensitive))
        return {ReferenceStatus::Outside, {}};
    if (scheme.match(wanted).hasMatch())
        return {ReferenceStatus::Remote, {}};
    return Search(blog, postFile).find(formsOf(wanted));
}

} // namespace Galley
