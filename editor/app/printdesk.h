// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;

namespace Galley {

class Actions;
class Desk;
class LiveProof;
class OpenPost;
class Prompts;
class Workspace;

/// The proof on paper: as a PDF in a file of the author's choice, or from a printer.
class PrintDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    PrintDesk(const Actions &actions, Workspace &workspace, Prompts &prompts, Desk &desk,
              LiveProof &proof, QObject *parent = nullptr);

private:
    void exportPdf();
    void writePdf(const QString &path);
    void takePdf(const QString &path, const QByteArray &pdf, int missing);
    void print();
    void tellFailed(const QString &path, const QString &reason);
    void whenShown(const std::function<void()> &job,
                   const std::function<void(const QString &reason)> &giveUp);
    void run();
    void giveUp(const QString &reason);
    QString proposedPath() const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    Desk &m_desk;
    LiveProof &m_proof;
    QString m_folder; ///< of the last export
    std::function<void()> m_job; ///< waits until the page shows the text
    std::function<void(const QString &reason)> m_giveUp; ///< instead of the job
    QPointer<OpenPost> m_post; ///< that it is about
    QTimer *m_patience; ///< for the page; the window owns it
};

} // namespace Galley
