// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUrl;

namespace Galley {

class Actions;
class Desk;
class LiveProof;
class Prompts;
class Settings;
class Workspace;

/// The proof as its readers have it: their light or dark, links that lead out of it, and what is
/// told when it stops.
class ReaderDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ReaderDesk(const Actions &actions, Settings &settings, Workspace &workspace, Prompts &prompts,
               Desk &desk, LiveProof &proof, QObject *parent = nullptr);

private:
    void openOutside(const QUrl &url);
    void tellStopped(bool reloading);
    void followLook();
    void connectPlace(Workspace &workspace, LiveProof &proof);
    void connectZoom(const Actions &actions);
    void setZoom(int percent);

    Settings &m_settings;
    Prompts &m_prompts;
    Desk &m_desk;
    bool m_placeDue = false; ///< another post is shown, and the page is still at its top
};

} // namespace Galley
