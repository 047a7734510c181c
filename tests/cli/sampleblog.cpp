// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleblog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

namespace Galley {

Files readTree(const QString &folder)
{
    Files files;
    const QDir root(folder);
    for (QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         walk.hasNext();) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(root.relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

bool writeTree(const QString &folder, const Files &files)
{
    const QDir root(folder);
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        QFile file(root.filePath(entry.key()));
        if (!root.mkpath(QFileInfo(file).path()))
            return false;
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.value()) != entry.value().size())
            return false;
    }
    return true;
}

std::unique_ptr<QTemporaryDir> copyOf(const QString &folder)
{
    auto copy = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/mein blog für Grüße 🦀-XXXXXX"));
    return writeTree(copy->path(), readTree(folder)) ? std::move(copy) : nullptr;
}

std::unique_ptr<QTemporaryDir> makeSampleBlog()
{
    auto blog = copyOf(QStringLiteral(GALLEY_CASES "/cli/blog"));
    if (!blog)
        return nullptr;
    const QDir root(blog->path());
    const QString folder = QStringLiteral("public/images/posts/harbour-walk/");
    QImage image(32, 18, QImage::Format_RGB32);
    image.fill(Qt::cyan);
    const bool done = root.mkpath(folder)
        && image.save(root.filePath(folder + QStringLiteral("001.jpg")))
        && image.scaled(9, 16).save(root.filePath(folder + QStringLiteral("quay.jpg")))
        && image.save(root.filePath(folder + QStringLiteral("unused-draft.png")))
        && QFile::copy(root.filePath(QStringLiteral("posts/harbour-walk.md")),
                       root.filePath(QStringLiteral("posts/Möwe am Kai 🦀.md")));
    return done ? std::move(blog) : nullptr;
}

} // namespace Galley
