// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturereport.h"

#include "work/pictures/mentionednames.h"

#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

/// What is not saved yet counts, too.
MentionedNames namesIn(const PictureScene &scene, const std::atomic_bool &cancelled)
{
    MentionedNames names = MentionedNames::of(scene.blog, cancelled);
    for (const QString &text : scene.unsaved) {
        names.add(text.toUtf8());
        names.addGlobs(text.toUtf8());
    }
    return names;
}

} // namespace

PictureReport readPictureReport(const PictureScene &scene, const std::atomic_bool &cancelled)
{
    PictureReport report;
    const QStringList posts = postsOf(scene.blog, scene.post, cancelled);
    PictureIndex index;
    index.refresh(scene.blog, posts, scene.unsaved, cancelled);
    report.missing = index.missing();
    // Where posts keep pictures: folders with one that is used, and bundles.
    QStringList folders;
    for (const QString &file : index.files()) {
        if (isPictureName(file))
            folders.append(QFileInfo(file).path());
    }
    for (const QString &post : posts) {
        if (QFileInfo(post).completeBaseName() == QLatin1String("index"))
            folders.append(QFileInfo(post).path());
    }
    folders.sort();
    folders.removeDuplicates();
    std::optional<MentionedNames> names;
    for (const QString &folder : std::as_const(folders)) {
        for (const QString &name : imageNames(folder)) {
            const QString path = folder + u'/' + name;
            if (cancelled)
                return report;
            if (index.isUsed(path) || QFileInfo(path).isSymLink())
                continue;
            if (!names)
                names = namesIn(scene, cancelled);
            if (!names->contains(path))
                report.unused.append(readImageFile(path, false));
        }
    }
    return report;
}

} // namespace Galley
