// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturechange.h"

#include "images/imagefolder.h"
#include "site/safefile.h"
#include "work/life/postrewrite.h"
#include "work/pictures/pictureaddition.h"
#include "work/pictures/picturename.h"

#include <QFileInfo>

namespace Galley {

namespace {

bool isInBlog(const Blog &blog, const QString &path)
{
    return path.startsWith(blog.root + u'/') && !path.contains(QLatin1String("/../"));
}

Done checkThere(const Blog &blog, const QString &picture)
{
    if (!isInBlog(blog, picture))
        return Problem{Problem::OutsideBlog, {picture}};
    const QFileInfo info(picture);
    if (!info.isFile())
        return Problem{Problem::FileMissing, {picture}};
    return info.isSymLink() ? Done(Problem{Problem::FileNotRegular, {picture}}) : done();
}

RewritePlan begun(const PictureScene &scene, FileOperation::Kind kind, const QString &picture)
{
    RewritePlan plan;
    plan.operation.kind = kind;
    plan.operation.subject = QFileInfo(picture).fileName();
    plan.operation.root = scene.blog.root;
    return plan;
}

/// What the plan's moves ask of the posts.
Result<RewritePlan> withTexts(RewritePlan plan, const PictureScene &scene,
                              const std::atomic_bool &cancelled)
{
    const ReferenceRewrite references(
        scene.blog, plan.operation, Namesakes(scene.blog, QString(), QStringList()), std::nullopt);
    plan.rewrite = std::make_shared<PostRewrite>(references, std::nullopt, OwnFields());
    const QStringList posts = postsOf(scene.blog, scene.post, cancelled);
    if (const Done planned = planTexts(plan, posts, {}, scene.unsaved, cancelled); !planned)
        return planned.problem();
    return plan;
}

} // namespace

Result<RewritePlan> planPictureRename(const PictureScene &scene, const QString &picture,
                                      const QString &baseName, const std::atomic_bool &cancelled)
{
    if (const Done there = checkThere(scene.blog, picture); !there)
        return there.problem();
    const Result<QString> renamed = renamedPicture(picture, baseName);
    if (!renamed)
        return renamed.problem();
    RewritePlan plan = begun(scene, FileOperation::Kind::RenamePicture, picture);
    if (*renamed == picture)
        return plan;
    plan.operation.steps.append(FileStep::move(picture, *renamed));
    return withTexts(plan, scene, cancelled);
}

Result<RewritePlan> planPictureMove(const PictureScene &scene, const QString &picture,
                                    const QString &folder, const std::atomic_bool &cancelled)
{
    if (const Done there = checkThere(scene.blog, picture); !there)
        return there.problem();
    if (!isInBlog(scene.blog, folder + u'/'))
        return Problem{Problem::OutsideBlog, {folder}};
    RewritePlan plan = begun(scene, FileOperation::Kind::MovePicture, picture);
    if (QFileInfo(picture).path() == folder)
        return plan;
    const Result<QString> moved = pictureIn(folder, QFileInfo(picture).fileName());
    if (!moved)
        return moved.problem();
    QStringList missing;
    for (QString each = folder; !QFileInfo::exists(each) && isInBlog(scene.blog, each);
         each = QFileInfo(each).path())
        missing.prepend(each);
    for (const QString &each : std::as_const(missing))
        plan.operation.steps.append(FileStep::makeFolder(each));
    plan.operation.steps.append(FileStep::move(picture, *moved));
    return withTexts(plan, scene, cancelled);
}

Result<RewritePlan> planPictureReplacement(const PictureScene &scene, const QString &picture,
                                           const QByteArray &bytes, const QString &suffix,
                                           const std::atomic_bool &cancelled)
{
    if (const Done there = checkThere(scene.blog, picture); !there)
        return there.problem();
    const Result<FileBytes> before = readFile(picture);
    if (!before)
        return before.problem();
    RewritePlan plan = begun(scene, FileOperation::Kind::ReplacePicture, picture);
    const QFileInfo old(picture);
    QString path = picture;
    if (!suffix.isEmpty() && suffix.compare(old.suffix(), Qt::CaseInsensitive) != 0) {
        const Result<QString> other = pictureIn(old.path(), old.completeBaseName() + u'.' + suffix);
        if (!other)
            return other.problem();
        path = *other;
        plan.operation.steps.append(FileStep::move(picture, path));
    }
    if (before->bytes != bytes)
        plan.operation.steps.append(FileStep::write(path, before->bytes, bytes));
    return withTexts(plan, scene, cancelled);
}

Result<RewritePlan> planPictureReplacedBy(const PictureScene &scene, const QString &picture,
                                          const QString &chosen, const ImportWishes &wishes,
                                          const std::atomic_bool &cancelled)
{
    const QString before = QFileInfo(picture).suffix().toLower();
    if (!isPictureName(picture)) {
        const Result<FileBytes> file = readFile(chosen);
        if (!file)
            return file.problem();
        return planPictureReplacement(scene, picture, file->bytes,
                                      QFileInfo(chosen).suffix().toLower(), cancelled);
    }
    const ImportedPicture made = importPictureFile(chosen, wishes, cancelled);
    if (!made.ok())
        return importProblem(made, chosen);
    const bool sameKind = before == made.suffix
        || (before == QLatin1String("jpeg") && made.suffix == QLatin1String("jpg"));
    return planPictureReplacement(scene, picture, made.bytes, sameKind ? QString() : made.suffix,
                                  cancelled);
}

Result<RewritePlan> planPictureDescription(const PictureScene &scene, const QString &picture,
                                           const PictureDescription &description,
                                           const std::atomic_bool &cancelled)
{
    if (const Done there = checkThere(scene.blog, picture); !there)
        return there.problem();
    RewritePlan plan = begun(scene, FileOperation::Kind::DescribePicture, picture);
    plan.rewrite = std::make_shared<DescriptionRewrite>(scene.blog, picture, description);
    const QStringList posts = postsOf(scene.blog, scene.post, cancelled);
    if (const Done planned = planTexts(plan, posts, {}, scene.unsaved, cancelled); !planned)
        return planned.problem();
    return plan;
}

} // namespace Galley
