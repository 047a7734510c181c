// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Galley {

class OpenPost;
class Settings;
class Workspace;

/// Saves what was changed once nothing was typed for as long as the settings say; never, as at
/// first. Asks nothing: a post whose save would need an answer, or failed before, waits for the
/// author.
class AutoSave : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    AutoSave(Workspace &workspace, const Settings &settings, QObject *parent = nullptr);

    /// Says of a post that it waits for the author: its file has gone, or what was merged into it
    /// wants a choice.
    void setWaits(std::function<bool(const OpenPost &)> waits) { m_waits = std::move(waits); }

private:
    void followPost();
    void startAgain();
    void save();

    Workspace &m_workspace;
    const Settings &m_settings;
    QTimer m_pause;
    std::function<bool(const OpenPost &)> m_waits;
};

} // namespace Galley
