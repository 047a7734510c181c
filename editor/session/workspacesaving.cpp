// SPDX-License-Identifier: GPL-3.0-or-later
// What of the workspace writes the author's files.
#include "session/workspace.h"

#include "session/journal/postjournal.h"
#include "session/prompts.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace Galley {

bool Workspace::save()
{
    return m_current && saveChecked(*m_current);
}

bool Workspace::saveChecked(OpenPost &post)
{
    m_journals.of(post)->flush(); // a slow disk may let the save take its time
    const QString name = QFileInfo(post.path()).fileName();
    bool overwrite = false;
    OtherNames otherNames = OtherNames::Refuse;
    Done saved = post.save();
    while (!saved.ok()) { // one answer may uncover the other question
        const Problem::Code code = saved.problem().code;
        if (code == Problem::FileChangedOnDisk && !overwrite
            && m_prompts.overwriteChangedFile(name))
            overwrite = true;
        else if (code == Problem::WriteWouldCutLink && otherNames == OtherNames::Refuse
                 && m_prompts.cutFromOtherNames(name))
            otherNames = OtherNames::Leave;
        else
            break;
        saved = post.save(overwrite, otherNames);
    }
    if (!saved.ok())
        Q_EMIT failed(saved.problem(), post.path());
    return saved.ok();
}

bool Workspace::saveUnasked(OpenPost &post)
{
    m_journals.of(post)->flush();
    const Done saved = post.save();
    if (!saved.ok())
        Q_EMIT failed(saved.problem(), post.path());
    return saved.ok();
}

bool Workspace::saveElsewhere(const QString &path, const std::function<Done(OtherNames)> &save)
{
    Done saved = save(OtherNames::Refuse);
    if (!saved.ok() && saved.problem().code == Problem::WriteWouldCutLink
        && m_prompts.cutFromOtherNames(QFileInfo(path).fileName()))
        saved = save(OtherNames::Leave);
    if (!saved.ok())
        Q_EMIT failed(saved.problem(), path);
    return saved.ok();
}

bool Workspace::saveAs()
{
    if (!m_current)
        return false;
    const QPointer<OpenPost> post = m_current;
    const QString chosen = m_prompts.chooseSavePath(post->path());
    // What the answer is about may have gone meanwhile.
    if (chosen.isEmpty() || !post || post != m_current)
        return false;
    const QString path = placeOf(chosen); // by which it will be found again
    const auto takes
        = [&](const auto &other) { return other.get() != post && other->path() == path; };
    if (std::any_of(m_posts.begin(), m_posts.end(), takes)) {
        Q_EMIT failed({Problem::PostIsOpen, {path}}, path);
        return false;
    }
    const QString before = post->path();
    const bool saved = saveElsewhere(
        path, [&](OtherNames otherNames) { return post->saveAs(path, otherNames); });
    // The list marks another row, and its pictures are looked for from where it lies now.
    if (post && post == m_current && post->path() != before)
        Q_EMIT postChanged();
    return saved;
}

bool Workspace::saveCopy()
{
    return !saveCopySomewhere().isEmpty();
}

bool Workspace::openConvertedCopy()
{
    const QString path = saveCopySomewhere();
    return !path.isEmpty() && openPost(path);
}

/// Where the author wants it; empty if that failed or was not wanted.
QString Workspace::saveCopySomewhere()
{
    if (!m_current)
        return {};
    const QPointer<OpenPost> post = m_current;
    const QString path = m_prompts.chooseSavePath(post->path());
    if (path.isEmpty() || !post || post != m_current)
        return {};
    // A copy onto itself is a save.
    const bool saved = placeOf(path) == m_current->path()
        ? save()
        : saveElsewhere(
            path, [&](OtherNames otherNames) { return m_current->saveCopy(path, otherNames); });
    return saved ? path : QString();
}

} // namespace Galley
