// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restingtext.h"

#include "session/openpost.h"
#include "widgets/bodyeditor.h"

namespace Galley {

RestingText::RestingText(BodyEditor &editor, int pause, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_usual(pause)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RestingText::rested);
    // The scroll bar does not tell of what the editor scrolls by itself.
    connect(&editor, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int moved) {
        if (m_post && (moved != 0 || rect.height() >= m_editor.viewport()->height()))
            restart(m_usual);
    });
}

void RestingText::setPost(OpenPost *post)
{
    if (m_post)
        disconnect(m_post->document(), nullptr, this, nullptr);
    m_post = post;
    m_pause.stop();
    if (!post)
        return;
    connect(post->document(), &QTextDocument::contentsChange, this, [this] {
        restart(m_usual);
        Q_EMIT edited();
    });
    restart(0);
}

void RestingText::restart(int pause)
{
    if (m_post)
        m_pause.start(pause);
}

} // namespace Galley
