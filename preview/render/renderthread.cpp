// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/renderthread.h"

#include "render/liverenderer.h"
#include "render/pictureresolver.h"

#include <QDeadlineTimer>
#include <QMutexLocker>

#include <utility>

namespace Galley {

RenderThread::RenderThread(RenderTarget target, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(QStringLiteral("render"));
    m_thread->start();
}

RenderThread::~RenderThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_asked.wakeAll();
    }
    m_thread->wait();
}

void RenderThread::setText(const QString &text, std::shared_ptr<const PictureResolver> pictures,
                           quint64 ticket, const Dialect &dialect)
{
    {
        const QMutexLocker lock(&m_mutex);
        ++m_epoch;
        m_questions.clear();
        m_answers.clear();
    }
    ask({.text = text, .pictures = std::move(pictures), .dialect = dialect, .ticket = ticket});
}

void RenderThread::edit(const QList<Edit> &edits, bool patient, quint64 ticket)
{
    ask({.edits = edits, .patient = patient, .ticket = ticket});
}

void RenderThread::invalidate(quint64 ticket)
{
    ask({.again = true, .patient = true, .ticket = ticket});
}

void RenderThread::ask(Question question)
{
    const QMutexLocker lock(&m_mutex);
    m_questions.append(std::move(question));
    m_asked.wakeOne();
}

void RenderThread::wait(int milliseconds)
{
    {
        QMutexLocker lock(&m_mutex);
        const QDeadlineTimer deadline(milliseconds);
        while ((m_busy || !m_questions.isEmpty()) && !deadline.hasExpired())
            m_done.wait(&m_mutex, deadline);
    }
    deliver();
}

void RenderThread::work()
{
    QMutexLocker lock(&m_mutex);
    while (true) {
        while (m_questions.isEmpty() && !m_ending)
            m_asked.wait(&m_mutex);
        if (m_ending)
            break;
        // All that has come meanwhile is one edit.
        const QList<Question> questions = std::exchange(m_questions, {});
        const quint64 epoch = m_epoch;
        m_busy = true;
        lock.unlock();
        const RenderAnswer made = answer(questions);
        lock.relock();
        m_busy = false;
        if (epoch == m_epoch)
            m_answers.append(made);
        m_done.wakeAll();
        QMetaObject::invokeMethod(this, &RenderThread::deliver, Qt::QueuedConnection);
    }
    lock.unlock();
    m_renderer.reset();
}

RenderAnswer RenderThread::answer(const QList<Question> &questions)
{
    RenderAnswer answer;
    bool whole = false;
    bool patient = false;
    for (const Question &question : questions) {
        if (question.text) {
            m_renderer.reset();
            m_pictures = question.pictures;
            m_renderer
                = std::make_unique<LiveRenderer>(m_target, m_pictures.get(), question.dialect);
            m_renderer->setText(*question.text);
            whole = true;
        }
        if (!m_renderer)
            continue; // nothing to edit
        for (const Edit &edit : question.edits)
            m_renderer->edit(edit.position, edit.removed, edit.inserted);
        if (question.again)
            m_renderer->invalidate();
        patient = patient || question.patient;
        answer.ticket = question.ticket;
    }
    if (!m_renderer)
        return answer;
    answer.changes
        = m_renderer->update(whole || patient ? LiveRenderer::Endless : LiveRenderer::Patience);
    if (whole) {
        answer.whole = m_renderer->blocks();
        answer.changes.clear();
    }
    answer.isBehind = m_renderer->isBehind();
    answer.size = m_renderer->size();
    return answer;
}

void RenderThread::deliver()
{
    QList<RenderAnswer> answers;
    {
        const QMutexLocker lock(&m_mutex);
        answers = std::exchange(m_answers, {});
    }
    for (const RenderAnswer &each : answers)
        Q_EMIT answered(each);
}

} // namespace Galley
