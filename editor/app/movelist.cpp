// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/movelist.h"

#include "app/changedlines.h"
#include "site/problemtext.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace Galley {

namespace {

int filesIn(const QString &folder)
{
    int count = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        ++count;
    }
    return count;
}

QSet<QString> postsIn(const QList<ChangedLine> &lines)
{
    QSet<QString> posts;
    for (const ChangedLine &line : lines)
        posts.insert(line.path);
    return posts;
}

} // namespace

QList<ChangedFile> MoveList::files(const Blog &blog, const PostMovePlan &plan)
{
    QList<ChangedFile> files;
    for (const FileStep &step : plan.operation.steps) {
        if (step.kind != FileStep::Kind::Move)
            continue;
        const QString name = shownName(blog, step.path);
        const QString to = QFileInfo(step.to).fileName();
        if (!QFileInfo(step.path).isDir()) {
            files.append({name, tr("becomes %1").arg(to), {}});
            continue;
        }
        const int count = filesIn(step.path);
        files.append({name + u'/',
                      count == 1 ? tr("becomes %1/ with its file").arg(to)
                                 : tr("becomes %1/ with its %Ln files", nullptr, count).arg(to),
                      {}});
    }
    addChangedLines(blog, plan.lines, files);
    return files;
}

QString MoveList::summary(const PostMovePlan &plan)
{
    int names = 0;
    for (const FileStep &step : plan.operation.steps)
        names += step.kind == FileStep::Kind::Move ? 1 : 0;
    const int lines = int(plan.lines.size());
    const int posts = int(postsIn(plan.lines).size());
    if (names == 0 && lines == 0)
        return tr("Nothing changes yet.");
    const QString moved
        = names == 1 ? tr("1 name changes") : tr("%Ln names change", nullptr, names);
    const QString written
        = lines == 1 ? tr("1 line changes") : tr("%Ln lines change", nullptr, lines);
    const QString where = posts == 1 ? tr("in 1 post") : tr("in %Ln posts", nullptr, posts);
    if (names == 0)
        return tr("%1 %2.", "lines change, in posts").arg(written, where);
    if (lines == 0)
        return tr("%1.").arg(moved);
    return tr("%1, and %2 %3.", "names change, lines change, in posts").arg(moved, written, where);
}

QStringList MoveList::hints(const Blog &blog, const PostMovePlan &plan)
{
    QStringList hints;
    for (const QString &folder : plan.sharedFolders)
        hints.append(tr("%1 stays: it is not this post's alone.").arg(shownName(blog, folder)));
    for (const PostMovePlan::Left &left : plan.left)
        hints.append(tr("%1 names this post and stays as it is. %2")
                         .arg(shownName(blog, left.path), problemText(left.reason)));
    return hints;
}

QList<ChangedFile> MoveList::files(const Blog &blog, const PostRemovalPlan &plan)
{
    QList<ChangedFile> files;
    for (const FileStep &step : plan.operation.steps) {
        const QString name = shownName(blog, step.path);
        if (step.kind == FileStep::Kind::Bin) {
            files.append({name, tr("goes to the bin"), {}});
        } else if (step.kind == FileStep::Kind::BinFolder) {
            const int count = filesIn(step.path);
            files.append({name + u'/',
                          count == 1 ? tr("goes to the bin with its file")
                                     : tr("goes to the bin with its %Ln files", nullptr, count),
                          {}});
        }
    }
    for (const QString &folder : plan.keptFolders)
        files.append({shownName(blog, folder) + u'/',
                      tr("stays: other posts use it, or a link is in it"),
                      {}});
    QList<ChangedLine> uses = plan.uses;
    addChangedLines(blog, uses, files);
    for (ChangedFile &file : files) {
        if (file.what.isEmpty())
            file.what = tr("names it, and stays as it is");
    }
    return files;
}

QString MoveList::question(const PostRemovalPlan &plan)
{
    return tr("Move \"%1\" to the bin?").arg(plan.operation.subject);
}

QStringList MoveList::hints(const Blog &, const PostRemovalPlan &plan)
{
    QStringList hints;
    const int posts = int(postsIn(plan.uses).size());
    if (posts > 0)
        hints.append(posts == 1
                         ? tr("1 post names it; that link will lead nowhere.")
                         : tr("%Ln posts name it; their links will lead nowhere.", nullptr, posts));
    hints.append(plan.operation.isWholeKept()
                     ? tr("This can be undone, here and from the bin.")
                     : tr("The post can be brought back here; its folder is too large for that, "
                          "and comes back from the bin only."));
    return hints;
}

} // namespace Galley
