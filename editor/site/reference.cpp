// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/reference.h"

#include "site/generators.h"
#include "site/pathcase.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <optional>

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

/// A target without the templates that stand for the site's own address: "{{ site.baseurl }}/x",
/// "{{ '/x' | relative_url }}". All others stay, and make it a template.
QString withoutAddressTemplates(const QString &target)
{
    static const QRegularExpression address(
        QStringLiteral(
            "^(?:\\{\\{-?\\s*(?:site\\.(?:baseurl|base_url|url)|base_?url|root)\\s*-?\\}\\})+"
            "(?=/|[^{]*$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression filter(QStringLiteral(
        "^\\{\\{-?\\s*[\"']([^\"'{}]+)[\"']\\s*\\|\\s*(?:url|relative_url|absolute_url|prepend: *"
        "site\\.\\w+|url_for|relURL|absURL|safeURL)[^{}]*\\}\\}$"));
    if (const QRegularExpressionMatch match = filter.match(target); match.hasMatch())
        return match.captured(1);
    const QRegularExpressionMatch match = address.match(target);
    if (!match.hasMatch())
        return target;
    const QString rest = target.mid(match.capturedEnd());
    return rest.startsWith(QLatin1Char('/')) ? rest : QLatin1Char('/') + rest;
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

/// A path at which a target may stand, and why.
struct Place {
    QString path; ///< absolute
    ReferenceRule rule;
};

/// Looks for one target from one post.
class Search
{
public:
    Search(const Blog &blog, const QString &postFile, bool marked)
        : m_blog(blog)
        , m_marked(marked)
    {
        const QFileInfo post(postFile);
        const QString folder = QFileInfo(post.absolutePath()).canonicalFilePath();
        m_postFolder = folder.isEmpty() ? post.absolutePath() : folder;
        m_postBaseName = post.completeBaseName();
    }

    /// A file that counts as being there.
    void assume(const QString &path) { m_assumed = path; }

    ResolvedReference find(const QStringList &forms, bool alsoAnyCase)
    {
        for (const bool anyCase : {false, true}) {
            if (anyCase && !alsoAnyCase)
                break;
            for (const QString &form : forms) {
                const QList<Place> places = candidates(form);
                // What leaves from the likeliest place means to leave, though it may not from
                // others.
                m_leaves = m_leaves || !isInside(places.first().path);
                for (const Place &place : places) {
                    if (auto found = look(place, anyCase)) {
                        found->served
                            = found->status == ReferenceStatus::Ok && isServed(place.rule, form);
                        return *found;
                    }
                }
            }
        }
        if (m_leaves)
            return {ReferenceStatus::Outside};
        return {ReferenceStatus::Missing, m_firstInside.path, m_firstInside.rule};
    }

private:
    /// Where this form may stand, the likeliest first.
    QList<Place> candidates(const QString &form) const
    {
        QList<Place> places;
        const auto add = [&places](const QString &base, const QString &path, ReferenceRule rule) {
            const QString whole = QDir::cleanPath(base + QLatin1Char('/') + path);
            for (const Place &place : places) {
                if (place.path == whole)
                    return;
            }
            places.append({whole, rule});
        };
        QString relative = form;
        while (relative.startsWith(QLatin1Char('/')))
            relative.remove(0, 1);
        if (addAlias(form, add))
            return places;
        // "/public/x" written where "public" itself is served at "/" means public/x, unless there
        // is a public/public.
        const QStringList named = namedStaticRoots(relative);
        const bool namedFirst = !named.isEmpty()
            && !QFileInfo(m_blog.absolute(m_blog.staticRoots.value(0)) + QLatin1Char('/')
                          + relative.section(QLatin1Char('/'), 0, 0))
                    .isDir();
        const auto addNamed = [&] {
            for (const QString &path : named)
                add(m_blog.root, path, ReferenceRule::NamedStaticRoot);
        };
        const bool fromRoot = form.startsWith(QLatin1Char('/'));
        if (!fromRoot) {
            add(m_postFolder, relative, ReferenceRule::BesidePost);
            add(m_postFolder + QLatin1Char('/') + m_postBaseName, relative,
                ReferenceRule::AssetFolder);
        }
        if (namedFirst)
            addNamed();
        if (!fromRoot)
            add(QFileInfo(m_postFolder).path(), relative, ReferenceRule::PageFolder);
        for (const QString &folder : m_blog.staticRoots)
            add(m_blog.absolute(folder), relative, ReferenceRule::StaticRoot);
        addNamed();
        for (const QString &folder : usualFolders()) {
            const ReferenceRule rule
                = folder.isEmpty() ? ReferenceRule::BlogRoot : ReferenceRule::UsualFolder;
            add(m_blog.absolute(m_blog.inSite(folder)), relative, rule);
        }
        if (!m_blog.siteFolder.isEmpty())
            add(m_blog.root, relative, ReferenceRule::BlogRoot);
        return places;
    }

    /// What "public/x" means, relative to the root, if "public" is a static root: it, and the same
    /// in the others.
    QStringList namedStaticRoots(const QString &relative) const
    {
        QStringList paths;
        for (const QString &folder : m_blog.staticRoots) {
            const QString name = folder.section(QLatin1Char('/'), -1);
            if (name.isEmpty() || !relative.startsWith(name + QLatin1Char('/')))
                continue;
            const QString rest = relative.mid(name.size());
            paths.append(folder + rest);
            for (const QString &other : m_blog.staticRoots)
                paths.append(other + rest);
        }
        return paths;
    }

    /// "@/x" and its like, which bundlers know.
    template <typename Add>
    bool addAlias(const QString &form, const Add &add) const
    {
        const auto below = [&](const char *folder, qsizetype prefix) {
            add(m_blog.absolute(m_blog.inSite(QLatin1String(folder))), form.mid(prefix),
                ReferenceRule::Alias);
        };
        if (form.startsWith(QLatin1String("@site/"))) {
            below("", 6);
            return true;
        }
        if (!form.startsWith(QLatin1String("@/")) && !form.startsWith(QLatin1String("~/")))
            return false;
        if (m_blog.generator == Generator::Zola)
            below("content", 2);
        below("src", 2);
        below("", 2);
        return true;
    }

    bool isServed(ReferenceRule rule, const QString &form) const
    {
        const Companions companions = factsOf(m_blog.generator).companions;
        switch (rule) {
        case ReferenceRule::StaticRoot:
            return form.startsWith(QLatin1Char('/'));
        case ReferenceRule::BesidePost:
            return m_marked || companions == Companions::Always
                || (companions == Companions::InBundles && isBundle());
        case ReferenceRule::AssetFolder:
            return companions == Companions::InAssetFolder;
        case ReferenceRule::Alias:
            return companions == Companions::Always;
        default:
            return false;
        }
    }

    bool isBundle() const
    {
        const QString name = m_postBaseName.section(QLatin1Char('.'), 0, 0);
        return name == QLatin1String("index") || name == QLatin1String("_index");
    }

    bool isInside(const QString &path) const
    {
        return path.startsWith(m_blog.root == QLatin1String("/") ? m_blog.root
                                                                 : m_blog.root + QLatin1Char('/'));
    }

    std::optional<ResolvedReference> look(const Place &place, bool anyCase)
    {
        const QString &path = place.path;
        if (!isInside(path))
            return std::nullopt;
        if (m_firstInside.path.isEmpty())
            m_firstInside = place;
        if (path == m_assumed)
            return ResolvedReference{ReferenceStatus::Ok, path, place.rule};
        const qsizetype below = m_blog.root.size() + 1;
        const QString found = anyCase ? pathInAnyCase(m_blog.root, path.mid(below)) : path;
        const QFileInfo info(found);
        if (found.isEmpty() || !info.isFile())
            return std::nullopt;
        if (!isInside(info.canonicalFilePath()))
            return ResolvedReference{ReferenceStatus::Outside};
        if (anyCase)
            return ResolvedReference{ReferenceStatus::WrongCase, found, place.rule};
        if (const QString real = pathAsOnDisk(m_blog.root, path.mid(below)); real != path)
            return ResolvedReference{ReferenceStatus::WrongCase, real, place.rule};
        return ResolvedReference{ReferenceStatus::Ok, path, place.rule};
    }

    const Blog &m_blog;
    const bool m_marked; ///< with Pelican's mark, which makes a path the generator's own
    QString m_postFolder;
    QString m_postBaseName;
    QString m_assumed;
    Place m_firstInside = {{}, ReferenceRule::None};
    bool m_leaves = false;
};

ResolvedReference resolved(const Blog &blog, const QString &postFile, const QString &target,
                           bool anyCase, const QString &assumed)
{
    const QString written = target.trimmed();
    QString wanted = written;
    if (blog.generator == Generator::Pelican)
        wanted = withoutPelicanMark(wanted);
    const bool marked = wanted != written;
    if (isTemplated(wanted))
        wanted = withoutAddressTemplates(wanted);
    if (isTemplated(wanted))
        return {ReferenceStatus::Templated};
    if (wanted.startsWith(QLatin1String("\\\\")))
        return {ReferenceStatus::Outside}; // a share: asking for it would already leave
    if (wanted.startsWith(QLatin1String("//")))
        return {ReferenceStatus::Remote};
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:[/\\\\]"));
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    if (drive.match(wanted).hasMatch()
        || wanted.startsWith(QLatin1String("file:"), Qt::CaseInsensitive))
        return {ReferenceStatus::Outside};
    if (scheme.match(wanted).hasMatch())
        return {ReferenceStatus::Remote};
    const QStringList forms = formsOf(wanted);
    if (forms.isEmpty())
        return {};
    Search search(blog, postFile, marked);
    search.assume(assumed);
    return search.find(forms, anyCase);
}

} // namespace

ResolvedReference resolveReference(const Blog &blog, const QString &postFile, const QString &target)
{
    return resolved(blog, postFile, target, true, {});
}

ResolvedReference resolveAsWritten(const Blog &blog, const QString &postFile, const QString &target,
                                   const QString &assumed)
{
    return resolved(blog, postFile, target, false, assumed);
}

} // namespace Galley
