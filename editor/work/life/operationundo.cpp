// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/operationundo.h"

#include "post/textformat.h"
#include "session/workspace.h"
#include "site/safefile.h"
#include "work/life/postlife.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr std::size_t MostFollowed = 50;

/// Only what moves can be left behind by a text, and only what changed that text is undone in it.
bool canFollow(const FileOperation &operation)
{
    const auto has = [&operation](FileStep::Kind kind) {
        return std::any_of(operation.steps.begin(), operation.steps.end(),
                           [kind](const FileStep &step) { return step.kind == kind; });
    };
    return has(FileStep::Kind::Move);
}

/// A post whose text and encoding are what is on the disk has nothing to be saved.
void noteSaved(OpenPost &post)
{
    if (post.isModified() && post.format().encoding == post.encodingOnDisk()
        && post.diskVersion().text == post.text())
        post.setUnchanged();
}

/// What a plan's rewrite makes of a file that lies on the disk now, at \a path before its moves;
/// nothing where the operation itself will say what is wrong.
std::optional<FileStep> writeOf(const RewritePlan &plan, const QString &path, const FileBytes &file)
{
    const Result<DecodedText> decoded = decodeText(file.bytes);
    if (!decoded || decoded->format.isMixed())
        return std::nullopt;
    const Result<EditList> edits = plan.rewrite->edits(path, decoded->text);
    if (!edits)
        return std::nullopt;
    const Result<QByteArray> bytes = encodeText(edits->applied(decoded->text), decoded->format);
    if (!bytes)
        return std::nullopt;
    return FileStep::write(plan.operation.moved(path), file.bytes, *bytes);
}

/// What an operation writes, from what lies on the disk by now: a post may have been saved while it
/// was taken back, and name what moves only since then.
void renewWrites(RewritePlan &plan, const std::vector<OpenPost *> &posts)
{
    for (FileStep &step : plan.operation.steps) {
        if (step.kind != FileStep::Kind::Write)
            continue;
        const QString path = plan.operation.movedBack(step.path);
        const Result<FileBytes> file = readFile(path);
        if (!file || file->digest == step.beforeDigest)
            continue;
        if (const auto renewed = writeOf(plan, path, *file))
            step = *renewed;
    }
    for (const OpenPost *post : posts) {
        if (post->isReadOnly() || plan.operation.writeOf(plan.operation.moved(post->path())))
            continue;
        const auto added = writeOf(plan, post->path(), {post->savedBytes(), post->diskDigest()});
        if (added && added->beforeDigest != added->afterDigest)
            plan.operation.steps.append(*added);
    }
}

} // namespace

OperationUndo::OperationUndo(PostLife &life, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_life(life)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OperationUndo::look);
    connect(&life, &PostLife::carriedOut, this, &OperationUndo::noteDone);
    connect(&life, &PostLife::tookBack, this, &OperationUndo::noteBack);
}

OperationUndo::~OperationUndo() = default;

void OperationUndo::noteDone(const RewritePlan &plan)
{
    Followed *followed = m_moving;
    if (!followed) {
        if (!canFollow(plan.operation))
            return;
        followed = &m_followed.emplace_back();
        if (m_followed.size() > MostFollowed)
            m_followed.pop_front();
    }
    followed->plan = plan;
    followed->done = true;
    noteTurns(*followed);
}

void OperationUndo::noteBack(const FileOperation &operation)
{
    for (Followed &followed : m_followed) {
        if (followed.plan.operation.when != operation.when || !followed.done)
            continue;
        followed.done = false;
        noteTurns(followed);
    }
}

/// The posts that it has just changed; what was undone or redone by hand is no new step.
void OperationUndo::noteTurns(Followed &followed)
{
    const FileOperation &operation = followed.plan.operation;
    for (OpenPost *post : m_workspace.posts()) {
        const QString after = followed.done ? post->path() : operation.moved(post->path());
        const int height = post->document()->availableUndoSteps();
        if (!operation.writeOf(after) || height == m_heights.value(post, 0))
            continue;
        watch(*post);
        followed.turns.append({post, height, followed.done});
    }
}

void OperationUndo::watch(OpenPost &post)
{
    if (m_watched.contains(&post))
        return;
    m_watched.insert(&post);
    connect(post.document(), &QTextDocument::contentsChange, &m_soon, qOverload<>(&QTimer::start));
    connect(post.document(), &QTextDocument::undoCommandAdded, this,
            [this, &post] { noteStep(&post); });
    connect(&post, &QObject::destroyed, this, [this, gone = &post] { m_watched.remove(gone); });
}

/// What was undone before a new step can never be redone.
void OperationUndo::noteStep(const OpenPost *post)
{
    for (Followed &followed : m_followed) {
        followed.turns.removeIf([post](const Turn &turn) {
            return !turn.post || (turn.post == post && !turn.reached);
        });
    }
    if (!m_moving)
        m_followed.remove_if([](const Followed &followed) { return followed.turns.isEmpty(); });
}

/// Whether a text's history says that it should be done, or taken back; nothing where none says
/// another thing than what is.
std::optional<bool> OperationUndo::wanted(Followed &followed) const
{
    QHash<const OpenPost *, bool> wanted;
    for (Turn &turn : followed.turns) {
        if (!turn.post)
            continue;
        turn.reached = turn.post->document()->availableUndoSteps() >= turn.height;
        if (turn.reached)
            wanted.insert(turn.post, turn.done);
        else if (!wanted.contains(turn.post))
            wanted.insert(turn.post, !turn.done);
    }
    for (const bool done : std::as_const(wanted)) {
        if (done != followed.done)
            return done;
    }
    return std::nullopt;
}

void OperationUndo::look()
{
    // The newest first: what lay on top of an older one is gone before that is taken back.
    for (auto followed = m_followed.rbegin(); followed != m_followed.rend(); ++followed) {
        if (const std::optional<bool> done = wanted(*followed)) {
            move(*followed, *done);
            return;
        }
    }
}

void OperationUndo::move(Followed &followed, bool done)
{
    const QScopedValueRollback<Followed *> moving(m_moving, &followed);
    m_heights.clear();
    for (OpenPost *post : m_workspace.posts())
        m_heights.insert(post, post->document()->availableUndoSteps());
    if (done)
        renewWrites(followed.plan, m_workspace.posts());
    const FileOperation operation = followed.plan.operation;
    const Done moved = done ? m_life.carryOut(followed.plan) : m_life.undo(operation.when);
    m_heights.clear();
    if (!moved) {
        followed.turns.clear(); // once told is enough
        Q_EMIT failed(moved.problem());
        return;
    }
    for (OpenPost *post : m_workspace.posts()) {
        const QString after = done ? post->path() : operation.moved(post->path());
        if (operation.writeOf(after))
            noteSaved(*post);
    }
    Q_EMIT filesFollowed(operation, !done);
}

} // namespace Galley
