// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/pictureremoval.h"

#include "post/readabletext.h"
#include "site/safefile.h"
#include "work/life/referencerewrite.h"
#include "work/pictures/mentionednames.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

/// The lines of a text in which a reference would change if the pictures had other names.
QList<ChangedLine> usesIn(const QString &path, const QString &text,
                          const ReferenceRewrite &references)
{
    EditList named;
    for (const WrittenTarget &target : writtenTargets(text)) {
        if (const auto edit = references.rewritten(path, text, target))
            static_cast<void>(named.replace(edit->span, edit->text));
    }
    QList<ChangedLine> lines = linesChanged(path, text, named);
    for (ChangedLine &line : lines)
        line.after.clear();
    return lines;
}

} // namespace

Result<PictureRemovalPlan> planPictureRemoval(const PictureScene &scene,
                                              const QStringList &pictures,
                                              const std::atomic_bool &cancelled, qint64 limit)
{
    PictureRemovalPlan plan;
    FileOperation &operation = plan.operation;
    operation.kind = FileOperation::Kind::RemovePictures;
    operation.root = scene.blog.root;
    operation.subject
        = pictures.isEmpty() ? QString() : QFileInfo(pictures.constFirst()).fileName();
    FileOperation renamed{.root = scene.blog.root};
    qint64 left = limit;
    for (const QString &picture : pictures) {
        const QFileInfo info(picture);
        if (!picture.startsWith(scene.blog.root + u'/'))
            return Problem{Problem::OutsideBlog, {picture}};
        if (info.isSymLink())
            return Problem{Problem::FileNotRegular, {picture}};
        if (!info.isFile())
            return Problem{Problem::FileMissing, {picture}};
        FileStep step{.kind = FileStep::Kind::Bin, .path = picture};
        step.beforeKept = info.size() <= left;
        if (step.beforeKept) {
            const Result<FileBytes> file = readFile(picture);
            if (!file)
                return file.problem();
            step = FileStep::bin(picture, file->bytes);
            left -= file->bytes.size();
        }
        operation.steps.append(step);
        renamed.steps.append(FileStep::move(picture, picture + QStringLiteral("-gone")));
    }
    // What cannot be taken back goes when nothing else can fail any more.
    std::stable_partition(operation.steps.begin(), operation.steps.end(),
                          [](const FileStep &step) { return step.beforeKept; });
    const ReferenceRewrite references(
        scene.blog, renamed, Namesakes(scene.blog, QString(), QStringList()), std::nullopt);
    const QStringList posts = postsOf(scene.blog, scene.post, cancelled);
    const MentionedNames names
        = MentionedNames::of(scene.blog, cancelled, QSet<QString>(posts.begin(), posts.end()));
    for (const QString &picture : pictures) {
        if (names.contains(picture))
            plan.mentioned.append(QFileInfo(picture).fileName());
    }
    for (const QString &post : posts) {
        if (cancelled)
            break;
        // What stands in either text counts: the other one may be what is kept.
        QList<ChangedLine> lines;
        if (const auto unsaved = scene.unsaved.constFind(post); unsaved != scene.unsaved.cend())
            lines = usesIn(post, *unsaved, references);
        if (const Result<FileBytes> file = readFile(post); file) {
            if (references.mayConcern(file->bytes)) {
                for (const ChangedLine &line :
                     usesIn(post, readableText(file->bytes), references)) {
                    const bool known
                        = std::any_of(lines.cbegin(), lines.cend(), [&](const ChangedLine &other) {
                              return other.before == line.before;
                          });
                    if (!known)
                        lines.append(line);
                }
            }
        }
        plan.uses += lines;
    }
    return plan;
}

} // namespace Galley
