// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/blog.h"

#include "site/generators.h"
#include "site/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Galley {

namespace {

QString canonicalFolder(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : canonical;
}

/// The folder that Jekyll or Hexo is told to read from, relative to the root; empty if none.
QString configuredSource(const QString &root, const QString &config, const char *key)
{
    const Result<FileBytes> file = readFile(root + QLatin1Char('/') + config, 1024 * 1024);
    if (!file)
        return {};
    const QRegularExpression line(
        QStringLiteral("^%1:[ \\t]*[\"']?([^\"'#\\r\\n]*)").arg(QLatin1String(key)),
        QRegularExpression::MultilineOption);
    QString source
        = QDir::cleanPath(line.match(QString::fromUtf8(file->bytes)).captured(1).trimmed());
    while (source.startsWith(QLatin1Char('/')))
        source.remove(0, 1);
    const bool inside = source != QLatin1String(".") && !source.startsWith(QLatin1String(".."));
    return inside ? source : QString();
}

QStringList staticRootsOf(const QString &root, const GeneratorMarks &marks)
{
    QStringList wanted = factsOf(marks.generator).staticRoots;
    if (marks.generator == Generator::Jekyll || marks.generator == Generator::Hexo) {
        const char *key = marks.generator == Generator::Jekyll ? "source" : "source_dir";
        const QString source = configuredSource(root, marks.evidence.first(), key);
        if (!source.isEmpty())
            wanted = {source};
    }
    QStringList there;
    for (const QString &folder : wanted) {
        if (QFileInfo(root + QLatin1Char('/') + folder).isDir())
            there.append(folder);
    }
    return there.isEmpty() ? wanted.mid(0, 1) : there;
}

Blog blogIn(const QString &root, const GeneratorMarks &marks)
{
    return {root, marks.generator, marks.evidence, staticRootsOf(root, marks), true};
}

bool isSameOrAbove(const QString &folder, const QString &other)
{
    return folder == other || folder == QLatin1String("/")
        || other.startsWith(folder + QLatin1Char('/'));
}

} // namespace

QString generatorId(Generator generator)
{
    return QLatin1String(factsOf(generator).id);
}

QString generatorName(Generator generator)
{
    return QLatin1String(factsOf(generator).name);
}

QString Blog::name() const
{
    return QFileInfo(root).fileName();
}

Blog blogAt(const QString &folder)
{
    const QString root = canonicalFolder(folder);
    return blogIn(root, findMarks(root));
}

Blog blogOfFile(const QString &file)
{
    // The link's own folder, not its target's: that is where the author sees the post.
    const QString own = canonicalFolder(QFileInfo(file).absolutePath());
    const QString home = canonicalFolder(QDir::homePath());
    for (QDir folder(own); !folder.isRoot() && !isSameOrAbove(folder.path(), home);) {
        const GeneratorMarks marks = findMarks(folder.path());
        if (marks.any() || folder.exists(QLatin1String(".git")))
            return blogIn(folder.path(), marks);
        // Not cdUp(): it asks the disk, and a folder may be gone.
        folder.setPath(QFileInfo(folder.path()).path());
    }
    Blog lone = blogIn(own, {});
    lone.scanned = false;
    return lone;
}

bool isPostName(const QString &fileName)
{
    for (const char *suffix : {".md", ".markdown", ".mdown", ".mkd", ".mdx"}) {
        if (fileName.endsWith(QLatin1String(suffix), Qt::CaseInsensitive)
            && fileName.size() > qsizetype(qstrlen(suffix))
            && !fileName.startsWith(QLatin1String("._")))
            return true;
    }
    return false;
}

} // namespace Galley
