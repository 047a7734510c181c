// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Galley {

class Desk;
class LiveProof;
class OpenPost;
class Workspace;

/// What the author clicks in the preview is done to the text: the caret goes to the word that was
/// clicked, a task whose box was clicked is ticked or open again, as one undo step.
class ProofClicks : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ProofClicks(Workspace &workspace, Desk &desk, const LiveProof &proof,
                QObject *parent = nullptr);

private:
    void goTo(int bodyLine, const QString &word, int nth);
    void tick(int bodyLine);
    OpenPost *shownPost() const;

    Workspace &m_workspace;
    Desk &m_desk;
    const LiveProof &m_proof;
};

} // namespace Galley
