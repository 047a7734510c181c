// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/autosave.h"

#include "session/settings.h"
#include "session/workspace.h"

#include <chrono>

namespace Galley {

AutoSave::AutoSave(Workspace &workspace, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AutoSave::save);
    connect(&workspace, &Workspace::postChanged, this, &AutoSave::followPost);
    connect(&settings, &Settings::autosaveChanged, this, &AutoSave::startAgain);
}

void AutoSave::followPost()
{
    // Only what is shown is typed into; what was shown before is still followed.
    if (OpenPost *post = m_workspace.post())
        connect(post->document(), &QTextDocument::contentsChanged, this, &AutoSave::startAgain,
                Qt::UniqueConnection);
}

void AutoSave::startAgain()
{
    m_pause.stop();
    if (m_settings.autosaveSeconds() > 0)
        m_pause.start(std::chrono::seconds(m_settings.autosaveSeconds()));
}

void AutoSave::save()
{
    if (m_workspace.isAsking()) {
        startAgain();
        return;
    }
    for (OpenPost *post : m_workspace.posts()) {
        if (post->state() == OpenPost::State::Changed && !(m_waits && m_waits(*post)))
            m_workspace.saveUnasked(*post);
    }
}

} // namespace Galley
