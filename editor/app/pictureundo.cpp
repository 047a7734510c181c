// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureundo.h"

#include "session/openpost.h"
#include "site/operation/operationrun.h"

#include <QFileInfo>

#include <algorithm>

namespace Galley {

PictureUndo::PictureUndo(std::shared_ptr<OperationDisk> disk, Names names, IsNeeded isNeeded,
                         QObject *parent)
    : QObject(parent)
    , m_disk(std::move(disk))
    , m_names(std::move(names))
    , m_isNeeded(std::move(isNeeded))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, qOverload<>(&PictureUndo::look));
}

PictureUndo::~PictureUndo() = default;

void PictureUndo::follow(OpenPost &post, const FileOperation &operation, const QStringList &targets)
{
    if (operation.steps.isEmpty())
        return;
    const bool known = std::any_of(m_steps.begin(), m_steps.end(),
                                   [&post](const Step &step) { return step.post == &post; });
    m_steps.push_back({&post, operation, targets, post.document()->availableUndoSteps(), false});
    if (known)
        return;
    connect(post.document(), &QTextDocument::contentsChange, &m_soon, qOverload<>(&QTimer::start));
    connect(post.document(), &QTextDocument::undoCommandAdded, this,
            [this, &post] { noteCommand(&post); });
    connect(&post, &OpenPost::saved, &m_soon, [this] { m_soon.start(); });
    connect(&post, &QObject::destroyed, this,
            [this] { m_steps.remove_if([](const Step &step) { return !step.post; }); });
}

/// What was undone before a new step can never be redone.
void PictureUndo::noteCommand(OpenPost *post)
{
    m_steps.remove_if([post](const Step &step) { return step.post == post && step.away; });
}

void PictureUndo::look()
{
    for (Step &step : m_steps) {
        if (step.post)
            look(step);
    }
    m_steps.remove_if([](const Step &step) { return step.height < 0; });
}

bool PictureUndo::isNamedIn(const QString &text, const Step &step) const
{
    return m_names(step.operation, step.targets, *step.post, text);
}

void PictureUndo::look(Step &step)
{
    const bool undone = step.post->document()->availableUndoSteps() < step.height;
    if (undone == step.away)
        return;
    if (isNamedIn(step.post->text(), step) == undone) {
        // A link that is there twice is not undone; a history that was cleared never will be.
        if (step.post->document()->availableRedoSteps() == 0)
            step.height = -1;
        return;
    }
    // What lies on the disk may still name it, or another post does by now: then it stays, until
    // the next save looks again.
    if (undone
        && (isNamedIn(step.post->diskVersion().text, step)
            || m_isNeeded(step.operation, *step.post)))
        return;
    FileOperation operation = step.operation;
    if (!undone) {
        operation.steps.removeIf([](const FileStep &each) {
            return each.kind == FileStep::Kind::MakeFolder && QFileInfo(each.path).isDir();
        });
    }
    OperationRun run(operation, *m_disk);
    const Done done = undone ? run.takeBack() : run.carryOut();
    step.away = undone;
    if (!done)
        Q_EMIT failed(done.problem());
    Q_EMIT changed();
}

} // namespace Galley
