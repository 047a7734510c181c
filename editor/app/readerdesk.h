// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUrl;

namespace Galley {

class Desk;
class LiveProof;
class Prompts;
class Workspace;

/// The proof as its readers have it: their light or dark, links that lead out of it, and what is
/// told when it stops.
class ReaderDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ReaderDesk(Workspace &workspace, Prompts &prompts, Desk &desk, const LiveProof &proof,
               QObject *parent = nullptr);

private:
    void openOutside(const QUrl &url);
    void tellStopped(bool reloading);
    void followLook();

    Prompts &m_prompts;
    Desk &m_desk;
};

} // namespace Galley
