// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postlife.h"

#include "post/textformat.h"
#include "session/workspace.h"
#include "site/operation/operationrun.h"

namespace Galley {

namespace {

using Kind = FileStep::Kind;

const FileStep *writeOf(const FileOperation &operation, const QString &path)
{
    for (const FileStep &step : operation.steps) {
        if (step.kind == Kind::Write && step.path == path)
            return &step;
    }
    return nullptr;
}

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
        const FileStep *step = writeOf(operation, operation.moved(post->path()));
        if (step && post->isModified() && post->diskDigest() != step->beforeDigest)
            return Problem{Problem::FileChangedOnDisk, {post->path()}};
    }
    return done();
}

/// Keeps it, does it, and says what became of it.
Done PostLife::run(const FileOperation &operation)
{
    const Result<QString> kept = m_log.begin(operation);
    if (!kept)
        return kept.problem();
    const Done carriedOut = OperationRun(operation, *m_disk).carryOut();
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

Done PostLife::rename(const PostMovePlan &plan)
{
    FileOperation operation = plan.operation;
    operation.when = QDateTime::currentDateTimeUtc();
    if (const Done fit = checkOpen(operation); !fit)
        return fit;
    if (!operation.steps.isEmpty()) {
        if (const Done carriedOut = run(operation); !carriedOut)
            return carriedOut;
    }
    for (OpenPost *post : m_workspace.posts()) {
        const QString before = post->path();
        const FileStep *step = writeOf(operation, operation.moved(before));
        follow(*post, operation.moved(before));
        if (!post->isModified()) {
            if (step) {
                if (const Done reloaded = post->reload(); !reloaded)
                    return reloaded;
            }
            continue;
        }
        const Result<EditList> edits = plan.rewrite->edits(before, post->text());
        if (!edits)
            return edits.problem();
        if (!edits->isEmpty())
            post->apply(*edits);
        if (!step)
            continue;
        // What is unsaved stays unsaved, over the text that lies on the disk now.
        if (const Result<DecodedText> disk = decodeText(step->after); disk)
            post->setDiskVersion({step->after, step->afterDigest, disk->text, disk->format});
    }
    return done();
}

Done PostLife::saveBeforeBin(const FileOperation &operation) const
{
    for (OpenPost *post : m_workspace.posts()) {
        if (!isBinned(operation, post->path()) || !post->isModified())
            continue;
        if (const Done saved = post->save(); !saved)
            return saved;
    }
    return done();
}

Done PostLife::carryOut(const FileOperation &planned)
{
    FileOperation operation = planned;
    operation.when = QDateTime::currentDateTimeUtc();
    if (const Done saved = saveBeforeBin(operation); !saved)
        return saved;
    // A post that was saved just now holds other bytes than when this was planned.
    for (FileStep &step : operation.steps) {
        for (const OpenPost *post : m_workspace.posts()) {
            if (step.kind == Kind::Bin && step.path == post->path())
                step = FileStep::bin(step.path, post->savedBytes());
        }
    }
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
    if (!m_last)
        return done();
    const OperationLog::Kept kept = *m_last;
    const FileOperation &operation = kept.operation;
    for (const OpenPost *post : m_workspace.posts()) {
        if (post->isModified() && isMade(operation, post->path()))
            return Problem{Problem::ChangedSince, {post->path()}};
    }
    if (const Done back = OperationRun(operation, *m_disk).takeBack(); !back)
        return back;
    m_log.drop(kept.file);
    for (OpenPost *post : m_workspace.posts()) {
        const QString path = post->path();
        if (isMade(operation, path)) {
            m_workspace.closePost(path);
            continue;
        }
        follow(*post, operation.movedBack(path));
        if (writeOf(operation, path) && !post->isModified()) {
            if (const Done reloaded = post->reload(); !reloaded)
                return reloaded;
        }
    }
    refresh();
    return done();
}

} // namespace Galley
