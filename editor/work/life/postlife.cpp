// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postlife.h"

#include "post/textformat.h"
#include "session/workspace.h"
#include "site/operation/folderarchive.h"
#include "site/operation/operationrun.h"
#include "site/safefile.h"
#include "work/life/opentexts.h"
#include "work/life/postremoval.h"
#include "work/life/savedsince.h"
#include "work/life/wayback.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

using Kind = FileStep::Kind;

constexpr qsizetype ManySteps = 64; ///< take long enough to be noticed

bool isBinned(const FileOperation &operation, const QString &path)
{
    for (const FileStep &step : operation.steps) {
        const bool file = step.kind == Kind::Bin && step.path == path;
        const bool folder = step.kind == Kind::BinFolder && path.startsWith(step.path + u'/');
        if (file || folder)
            return true;
    }
    return false;
}

bool isMade(const FileOperation &operation, const QString &path)
{
    for (const FileStep &step : operation.steps) {
        if (step.kind == Kind::Make && step.path == path)
            return true;
    }
    return false;
}

/// What an operation has moved and a later one did something to: empty if there is no such file.
QString movedByBoth(const FileOperation &operation, const FileOperation &later)
{
    for (const FileStep &step : operation.steps) {
        if (step.kind != Kind::Move)
            continue;
        for (const FileStep &other : later.steps) {
            if (other.kind != Kind::MakeFolder
                && (other.path == step.to || other.to == step.to
                    || other.path.startsWith(step.to + u'/')))
                return step.to;
        }
    }
    return {};
}

/// Lets what is kept of posts follow a rename, one way or the other: the post that is at \a now,
/// and those beside it, such as its translations. \a before: where a path was.
void followRename(Workspace &workspace, const QString &now,
                  const std::function<QString(const QString &)> &before)
{
    const QDir folder = QFileInfo(now).dir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const QString path = folder.filePath(name);
        if (path == now || isPostName(name))
            workspace.followPost(before(path), path);
    }
}

void noteFirst(Done &told, const Done &one)
{
    if (told && !one)
        told = one;
}

} // namespace

PostLife::PostLife(Workspace &workspace, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_log(folder + QStringLiteral("/operations"))
    , m_disk(std::make_unique<OperationDisk>())
{
    connect(&workspace, &Workspace::blogChanged, this, &PostLife::refresh);
    refresh();
}

PostLife::~PostLife() = default;

void PostLife::setDisk(std::unique_ptr<OperationDisk> disk)
{
    m_disk = std::move(disk);
}

void PostLife::refresh()
{
    m_last.reset();
    if (m_workspace.blog())
        m_last = m_log.last(m_workspace.blog()->root);
    Q_EMIT lastChanged();
}

QHash<QString, QString> PostLife::unsavedTexts() const
{
    QHash<QString, QString> texts;
    for (const OpenPost *post : m_workspace.posts()) {
        if (post->isModified())
            texts.insert(post->path(), post->text());
    }
    return texts;
}

Done PostLife::checkOpen(const FileOperation &operation) const
{
    for (const OpenPost *post : m_workspace.posts()) {
        const FileStep *step = operation.writeOf(operation.moved(post->path()));
        if (step && post->isModified() && post->diskDigest() != step->beforeDigest)
            return Problem{Problem::FileChangedOnDisk, {post->path()}};
    }
    return done();
}

Done PostLife::onDisk(const FileOperation &operation, const std::function<Done()> &job) const
{
    if (!m_aside || operation.steps.size() < ManySteps || !unsavedTexts().isEmpty())
        return job();
    return m_aside(job);
}

/// Keeps it, does it, and says what became of it.
Done PostLife::run(const FileOperation &operation)
{
    const Result<QString> kept = m_log.begin(operation);
    if (!kept)
        return kept.problem();
    const Done carriedOut
        = onDisk(operation, [&] { return OperationRun(operation, *m_disk).carryOut(); });
    // What could be done in part only stays in the log: it can still be taken back.
    if (carriedOut)
        m_log.finish(*kept);
    else if (carriedOut.problem().code != Problem::TakeBackFailed)
        m_log.drop(*kept);
    refresh();
    return carriedOut;
}

void PostLife::follow(OpenPost &post, const QString &path) const
{
    if (post.path() != path)
        post.follow(path);
}

Done PostLife::carryOut(const RewritePlan &plan)
{
    FileOperation operation = plan.operation;
    operation.when = QDateTime::currentDateTimeUtc();
    if (const Done fit = checkOpen(operation); !fit)
        return fit;
    // Where a reference leads can be told only while the files are at their old places.
    QHash<const OpenPost *, EditList> wanted;
    for (const OpenPost *post : m_workspace.posts()) {
        if (!post->isModified())
            continue;
        const Result<EditList> edits = plan.rewrite->edits(post->path(), post->text());
        const bool left = std::any_of(plan.left.begin(), plan.left.end(),
                                      [&](const auto &told) { return told.path == post->path(); });
        if (!edits && !left)
            return edits.problem();
        wanted.insert(post, edits ? *edits : EditList());
    }
    if (!operation.steps.isEmpty()) {
        if (const Done carriedOut = run(operation); !carriedOut) {
            // Where it could not be taken back either, what is open is where its file is.
            for (OpenPost *post : m_workspace.posts()) {
                const QString now = operation.moved(post->path());
                if (!QFileInfo::exists(post->path()) && QFileInfo::exists(now))
                    follow(*post, now);
            }
            return carriedOut;
        }
    }
    // It is done: every post follows, whatever becomes of another one's text.
    for (OpenPost *post : m_workspace.posts())
        follow(*post, operation.moved(post->path()));
    if (operation.kind == FileOperation::Kind::Rename)
        followRename(m_workspace, operation.postAfter,
                     [&](const QString &path) { return operation.movedBack(path); });
    Done told = done();
    QHash<QString, UnsavedChange> unsaved;
    for (OpenPost *post : m_workspace.posts()) {
        const FileStep *step = operation.writeOf(post->path());
        if (!wanted.contains(post)) {
            if (step)
                noteFirst(told, takeOwnWrite(*post, step->after, step->afterDigest));
            continue;
        }
        const QString before = post->text();
        if (const EditList edits = wanted.value(post); !edits.isEmpty()) {
            post->apply(edits);
            unsaved.insert(post->path(), {before, post->text()});
        }
        if (!step)
            continue;
        // What is unsaved stays unsaved, over the text that lies on the disk now.
        if (const Result<DecodedText> disk = decodeText(step->after); disk)
            setDiskVersion(*post, {step->after, step->afterDigest, disk->text, disk->format});
    }
    if (operation.kind == FileOperation::Kind::ReplaceWords && !unsaved.isEmpty())
        m_unsaved.insert(operation.when, unsaved);
    RewritePlan carried = plan;
    carried.operation = operation;
    Q_EMIT carriedOut(carried);
    return told;
}

Result<QList<const OpenPost *>> PostLife::saveBeforeBin(const FileOperation &operation) const
{
    QList<const OpenPost *> saved;
    for (OpenPost *post : m_workspace.posts()) {
        if (!isBinned(operation, post->path()) || !post->isModified())
            continue;
        if (const Done done = post->save(); !done)
            return done.problem();
        saved.append(post);
    }
    return saved;
}

// A post that was saved just now holds other bytes than when the operation was planned, and so does
// the folder that it lies in.
Done PostLife::tellSaved(const QList<const OpenPost *> &saved, FileOperation &operation) const
{
    for (FileStep &step : operation.steps) {
        for (const OpenPost *post : saved) {
            if (step.kind == Kind::Bin && step.path == post->path())
                step = FileStep::bin(step.path, post->savedBytes());
            if (step.kind != Kind::BinFolder || !step.beforeKept
                || !post->path().startsWith(step.path + u'/'))
                continue;
            const Result<QByteArray> archive = archiveFolder(step.path, LargestKept, *m_disk);
            if (!archive)
                return archive.problem();
            step = FileStep::binFolder(step.path, *archive);
            break;
        }
    }
    return done();
}

Done PostLife::carryOut(const FileOperation &planned)
{
    FileOperation operation = planned;
    operation.when = QDateTime::currentDateTimeUtc();
    const Result<QList<const OpenPost *>> saved = saveBeforeBin(operation);
    if (!saved)
        return saved.problem();
    if (const Done told = tellSaved(*saved, operation); !told)
        return told;
    if (const Done carriedOut = run(operation); !carriedOut)
        return carriedOut;
    for (OpenPost *post : m_workspace.posts()) {
        if (isBinned(operation, post->path()))
            m_workspace.closePost(post->path());
    }
    return done();
}

Done PostLife::undo()
{
    return m_last ? takeBack(OperationLog::Kept(*m_last)) : done();
}

Done PostLife::undo(const QString &file)
{
    const auto kept = m_log.at(file, m_workspace.blog() ? m_workspace.blog()->root : QString());
    return kept ? takeBack(*kept) : Done(Problem{Problem::FileMissing, {file}});
}

Done PostLife::undo(const QDateTime &when)
{
    if (m_last && m_last->operation.when == when)
        return undo();
    if (!m_workspace.blog())
        return done();
    const QList<OperationLog::Kept> all = m_log.recent(m_workspace.blog()->root);
    const auto wanted = std::find_if(
        all.begin(), all.end(), [&when](const auto &kept) { return kept.operation.when == when; });
    for (auto later = all.begin(); wanted != all.end() && later != wanted; ++later) {
        if (const QString path = movedByBoth(wanted->operation, later->operation); !path.isEmpty())
            return Problem{Problem::ChangedSince, {path}};
    }
    return wanted != all.end() ? undo(wanted->file) : Done(Problem{Problem::FileMissing, {}});
}

Done PostLife::takeBack(const OperationLog::Kept &kept)
{
    for (const OpenPost *post : m_workspace.posts()) {
        if (post->isModified() && isMade(kept.operation, post->path()))
            return Problem{Problem::ChangedSince, {post->path()}};
    }
    const WayBack way(*m_workspace.blog(), kept.operation);
    const auto renewed = withSavedSince(kept.operation, m_workspace.posts(), way);
    const FileOperation operation = renewed.value_or(kept.operation);
    QHash<const OpenPost *, TextsBefore> before;
    for (const OpenPost *post : m_workspace.posts()) {
        if (post->isModified())
            before.insert(post,
                          {way.rewritten(post->path(), post->text()),
                           way.rewritten(post->path(), post->diskVersion().text)});
    }
    // A crash from here on leaves it cut short: as what it is now, where posts were saved since.
    const Result<QString> file
        = renewed ? m_log.begin(operation) : Result<QString>(m_log.reopen(kept.file));
    if (!file)
        return file.problem();
    const Done back
        = onDisk(operation, [&] { return OperationRun(operation, *m_disk).takeBack(); });
    if (!back) {
        const bool isUntouched = back.problem().code != Problem::TakeBackFailed;
        if (renewed)
            m_log.drop(isUntouched ? *file : kept.file);
        else if (isUntouched && !kept.begun)
            m_log.finish(*file);
        refresh();
        return back;
    }
    m_log.drop(*file);
    if (renewed)
        m_log.drop(kept.file);
    QHash<const OpenPost *, const FileStep *> written;
    for (OpenPost *post : m_workspace.posts()) {
        const QString path = post->path();
        if (isMade(operation, path)) {
            m_workspace.closePost(path);
            continue;
        }
        written.insert(post, operation.writeOf(path));
        follow(*post, operation.movedBack(path));
    }
    if (operation.kind == FileOperation::Kind::Rename)
        followRename(m_workspace, operation.post,
                     [&](const QString &path) { return operation.moved(path); });
    const QHash<QString, UnsavedChange> unsaved = m_unsaved.take(operation.when);
    m_keptWords.clear();
    Done told = done();
    for (OpenPost *post : m_workspace.posts()) {
        const FileStep *step = written.value(post);
        if (unsaved.contains(post->path())) {
            if (!takeWordsBack(*post, step, unsaved.value(post->path())))
                m_keptWords.append(post->path());
        } else if (before.contains(post)) {
            takeBackIn(*post, step, before.value(post));
        } else if (step) {
            noteFirst(told, takeOwnWrite(*post, step->before, step->beforeDigest));
        }
    }
    refresh();
    Q_EMIT tookBack(operation);
    return told;
}

} // namespace Galley
