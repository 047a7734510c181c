// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturelist.h"

#include "app/changedlines.h"
#include "site/problemtext.h"

#include <QFileInfo>
#include <QSet>

namespace Galley {

namespace {

int postsIn(const QList<ChangedLine> &lines)
{
    QSet<QString> posts;
    for (const ChangedLine &line : lines)
        posts.insert(line.path);
    return int(posts.size());
}

} // namespace

QList<ChangedFile> PictureList::files(const Blog &blog, const RewritePlan &plan)
{
    QList<ChangedFile> files;
    for (const FileStep &step : plan.operation.steps) {
        const QString name = shownName(blog, step.path);
        if (step.kind == FileStep::Kind::Move) {
            const bool sameFolder = QFileInfo(step.path).path() == QFileInfo(step.to).path();
            files.append(
                {name,
                 tr("becomes %1")
                     .arg(sameFolder ? QFileInfo(step.to).fileName() : shownName(blog, step.to)),
                 {}});
        } else if (step.kind == FileStep::Kind::MakeFolder) {
            files.append({name + u'/', tr("is made"), {}});
        } else if (step.kind == FileStep::Kind::Write && !isPostName(step.path)) {
            files.append({name, tr("is another picture then"), {}});
        }
    }
    addChangedLines(blog, plan.lines, files);
    return files;
}

QString PictureList::summary(const RewritePlan &plan)
{
    const int lines = int(plan.lines.size());
    const int posts = postsIn(plan.lines);
    // A picture that becomes another one under its own name changes no text, whoever shows it.
    if (lines == 0 && plan.operation.kind == FileOperation::Kind::ReplacePicture)
        return tr("Posts show it as before, under the same name.");
    if (lines == 0)
        return tr("No post names it: nothing else changes.");
    const QString written
        = lines == 1 ? tr("1 line follows") : tr("%Ln lines follow", nullptr, lines);
    const QString where = posts == 1 ? tr("in 1 post") : tr("in %Ln posts", nullptr, posts);
    return tr("%1 %2.", "lines follow, in posts").arg(written, where);
}

QStringList PictureList::hints(const Blog &blog, const RewritePlan &plan)
{
    QStringList hints;
    for (const RewritePlan::Left &left : plan.left)
        hints.append(tr("%1 names this picture and stays as it is. %2")
                         .arg(shownName(blog, left.path), problemText(left.reason)));
    return hints;
}

QList<ChangedFile> PictureList::files(const Blog &blog, const PictureRemovalPlan &plan)
{
    QList<ChangedFile> files;
    for (const FileStep &step : plan.operation.steps)
        files.append({shownName(blog, step.path), tr("goes to the bin"), {}});
    addChangedLines(blog, plan.uses, files);
    for (ChangedFile &file : files) {
        if (file.what.isEmpty())
            file.what = tr("shows it, and stays as it is");
    }
    return files;
}

QString PictureList::question(const PictureRemovalPlan &plan)
{
    const int count = int(plan.operation.steps.size());
    return count == 1 ? tr("Move %1 to the bin?").arg(plan.operation.subject)
                      : tr("Move %Ln pictures to the bin?", nullptr, count);
}

QStringList PictureList::hints(const PictureRemovalPlan &plan)
{
    QStringList hints;
    const int posts = postsIn(plan.uses);
    if (posts == 0)
        hints.append(tr("No post shows it, neither on the disk nor in what is not saved yet."));
    else
        hints.append(posts == 1
                         ? tr("1 post shows it, and will show an empty place.")
                         : tr("%Ln posts show it, and will show an empty place.", nullptr, posts));
    if (!plan.mentioned.isEmpty()) {
        const QString first = plan.mentioned.constFirst();
        const int more = int(plan.mentioned.size()) - 1;
        hints.append(
            more == 0
                ? tr("The blog names %1 outside of its posts: in a template, a style or a setting.")
                      .arg(first)
                : tr("The blog names %1 and %Ln more outside of its posts: in templates, styles or "
                     "settings.",
                     nullptr, more)
                      .arg(first));
    }
    hints.append(plan.operation.isWholeKept()
                     ? tr("This can be undone, here and from the bin.")
                     : tr("What is too large to be kept here comes back from the bin only."));
    return hints;
}

} // namespace Galley
