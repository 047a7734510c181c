// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/blockchange.h"
#include "render/renderer.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <memory>
#include <optional>

namespace Galley {

class LiveRenderer;
class PictureResolver;

/// What the thread has made of all edits up to \a ticket.
struct RenderAnswer {
    quint64 ticket = 0;
    std::optional<Blocks> whole; ///< of a text that was set: in place of all blocks
    BlockChanges changes; ///< else, to be applied in this order
    bool isBehind = false; ///< put off: nothing was rendered, ask again when the author pauses
    qsizetype size = 0; ///< of the text that it knows, in UTF-16 units
};

/// A LiveRenderer on a thread of its own, so that whoever edits the text never waits longer for it
/// than it wants to.
class RenderThread : public QObject
{
    Q_OBJECT

public:
    /// Replaces a piece of the text, as LiveRenderer::edit().
    struct Edit {
        qsizetype position = 0; ///< UTF-16 units
        qsizetype removed = 0;
        QString inserted;
    };

    explicit RenderThread(RenderTarget target, QObject *parent = nullptr);
    /// Waits for what is being rendered; its answer is dropped.
    ~RenderThread() override;

    /// Another text. What waits of an older one is dropped, and no answer to it follows.
    void setText(const QString &text, std::shared_ptr<const PictureResolver> pictures,
                 quint64 ticket, const Dialect &dialect = {});
    /// The text is edited: answered at once if that is soon done, else put off unless \a patient.
    void edit(const QList<Edit> &edits, bool patient, quint64 ticket);
    /// Everything again: the pictures have changed.
    void invalidate(quint64 ticket);

    /// Waits at most \a milliseconds for the answer to what was asked last, and hands over, through
    /// answered(), what is there: in this call instead of a later turn of the event loop.
    void wait(int milliseconds);

Q_SIGNALS:
    /// One answer may be to several questions: its ticket is the last one's.
    void answered(const Galley::RenderAnswer &answer);

private:
    struct Question {
        std::optional<QString> text = std::nullopt;
        std::shared_ptr<const PictureResolver> pictures = nullptr;
        Dialect dialect = {};
        QList<Edit> edits = {};
        bool again = false;
        bool patient = false;
        quint64 ticket = 0;
    };
    void ask(Question question);
    void work();
    RenderAnswer answer(const QList<Question> &questions);
    void deliver();

    const RenderTarget m_target;
    QMutex m_mutex; ///< of all that follows but the thread's own
    QWaitCondition m_asked;
    QWaitCondition m_done;
    QList<Question> m_questions;
    QList<RenderAnswer> m_answers;
    quint64 m_epoch = 0; ///< of the text: answers to an older one are dropped
    bool m_busy = false;
    bool m_ending = false;

    // The thread's own.
    std::shared_ptr<const PictureResolver> m_pictures; // outlives its renderer
    std::unique_ptr<LiveRenderer> m_renderer;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Galley
