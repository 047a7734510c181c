// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postremoval.h"

#include "post/readabletext.h"
#include "site/operation/folderarchive.h"
#include "site/postsummary.h"
#include "site/reference.h"
#include "work/life/postfolders.h"
#include "work/life/referencerewrite.h"
#include "work/life/rewriteplan.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

/// Plans one removal.
class RemovalPlanner
{
public:
    RemovalPlanner(const Blog &blog, const QString &post, qint64 limit,
                   const QHash<QString, QString> &unsaved)
        : m_blog(blog)
        , m_post(post)
        , m_left(limit)
        , m_unsaved(unsaved)
    { }
    Result<PostRemovalPlan> plan(const std::atomic_bool &cancelled);

private:
    void lookForUses(const QString &path, const ReferenceRewrite &references,
                     const QStringList &folders);
    void lookInText(const QString &path, const QString &text, const ReferenceRewrite &references,
                    const QStringList &folders);
    Done addFolder(const QString &folder);

    const Blog &m_blog;
    const QString m_post;
    qint64 m_left;
    const QHash<QString, QString> m_unsaved;
    PostRemovalPlan m_plan;
    QSet<QString> m_used; ///< folders in which other posts' pictures are
};

Result<PostRemovalPlan> RemovalPlanner::plan(const std::atomic_bool &cancelled)
{
    const Result<FileBytes> file = readFile(m_post);
    if (!file)
        return file.problem();
    const QString text = readableText(file->bytes);
    FileOperation &operation = m_plan.operation;
    operation.kind = FileOperation::Kind::Remove;
    operation.subject = summarizeText(m_blog, m_post, text).title;
    operation.post = m_post;
    operation.root = m_blog.root;

    const QStringList posts = postsOf(m_blog, m_post, cancelled);
    const Namesakes namesakes(m_blog, m_post, posts);
    const auto name = PostName::of(m_blog, m_post);
    QStringList folders;
    if (name)
        folders = postFolders(m_blog, *name, text, namesakes).own;
    const bool whole = name && name->isBundle() && !holdsOtherPosts(name->place(), m_post)
        && !isSiteFolder(m_blog, name->place());
    if (whole)
        folders.prepend(name->place());
    // What a rename would change is what names the post or shows its pictures.
    FileOperation moves{.root = m_blog.root};
    std::optional<ReferenceRewrite::Names> names;
    if (name) {
        const PostName other = name->withSlug(name->slug() + QStringLiteral("-gone"));
        names = {*name, other, true};
        for (const QString &folder : std::as_const(folders))
            moves.steps.append(FileStep::move(folder, folder + QStringLiteral("-gone")));
        if (!whole)
            moves.steps.append(FileStep::move(name->place(), other.place()));
    }
    const ReferenceRewrite references(m_blog, moves, namesakes, names);
    for (const QString &path : posts) {
        if (path != m_post && !cancelled)
            lookForUses(path, references, folders);
    }
    for (const QString &folder : std::as_const(folders)) {
        if (m_used.contains(folder))
            m_plan.keptFolders.append(folder);
        else if (const Done added = addFolder(folder); !added)
            return added.problem();
    }
    // The post can be brought back in any case: with its folder or, where that is too much, alone.
    const bool postKept = std::any_of(
        operation.steps.cbegin(), operation.steps.cend(), [this](const FileStep &step) {
            return step.beforeKept && m_post.startsWith(step.path + u'/');
        });
    if (!postKept)
        operation.steps.prepend(FileStep::bin(m_post, file->bytes));
    // What cannot be taken back goes when nothing else can fail any more.
    std::stable_partition(operation.steps.begin(), operation.steps.end(),
                          [](const FileStep &step) { return step.beforeKept; });
    return m_plan;
}

void RemovalPlanner::lookForUses(const QString &path, const ReferenceRewrite &references,
                                 const QStringList &folders)
{
    const auto unsaved = m_unsaved.constFind(path);
    if (unsaved != m_unsaved.cend())
        lookInText(path, *unsaved, references, folders);
    const Result<FileBytes> file = readFile(path);
    if (!file) { // who knows what it shows
        for (const QString &folder : folders)
            m_used.insert(folder);
        return;
    }
    if (references.mayConcern(file->bytes))
        lookInText(path, readableText(file->bytes), references, folders);
}

void RemovalPlanner::lookInText(const QString &path, const QString &text,
                                const ReferenceRewrite &references, const QStringList &folders)
{
    EditList named;
    for (const WrittenTarget &target : writtenTargets(text)) {
        const auto edit = references.rewritten(path, text, target);
        if (!edit)
            continue;
        static_cast<void>(named.replace(edit->span, edit->text));
        const QString written = text.mid(target.span.start, target.span.length);
        const QString used = resolveReference(m_blog, path, written).file;
        for (const QString &folder : folders) {
            if (used.startsWith(folder + u'/') && used != m_post)
                m_used.insert(folder);
        }
    }
    for (ChangedLine change : linesChanged(path, text, named)) {
        change.after.clear();
        m_plan.uses.append(change);
    }
}

Done RemovalPlanner::addFolder(const QString &folder)
{
    OperationDisk disk;
    const Result<QByteArray> archive = archiveFolder(folder, m_left, disk);
    if (!archive && archive.problem().code == Problem::FileNotRegular) {
        // With links in it, which no archive brings back, the folder stays where it is.
        m_plan.keptFolders.append(folder);
        return done();
    }
    if (!archive && archive.problem().code != Problem::FileTooLarge)
        return archive.problem();
    if (archive)
        m_left -= archive->size();
    m_plan.operation.steps.append(FileStep::binFolder(folder, archive ? *archive : QByteArray()));
    m_plan.folders.append(folder);
    return done();
}

} // namespace

Result<PostRemovalPlan> planPostRemoval(const Blog &blog, const QString &post,
                                        const std::atomic_bool &cancelled, qint64 limit,
                                        const QHash<QString, QString> &unsaved)
{
    return RemovalPlanner(blog, post, limit, unsaved).plan(cancelled);
}

} // namespace Galley
