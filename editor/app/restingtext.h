// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Galley {

class BodyEditor;
class OpenPost;

/// Tells when an editor's text has rested: nobody has typed or scrolled for a while.
class RestingText : public QObject
{
    Q_OBJECT

public:
    /// \a editor must outlive this; \a pause in milliseconds.
    RestingText(BodyEditor &editor, int pause, QObject *parent = nullptr);

    /// Follows this post, which the editor shows; null follows none.
    void setPost(OpenPost *post);
    OpenPost *post() const { return m_post; }
    /// The same, with this pause once; for a change that is not the text's.
    void restart(int pause);
    void stop() { m_pause.stop(); }
    bool isResting() const { return !m_pause.isActive(); }

Q_SIGNALS:
    /// The text is another one from now on.
    void edited();
    void rested();

private:
    BodyEditor &m_editor;
    int m_usual;
    QPointer<OpenPost> m_post;
    QTimer m_pause;
};

} // namespace Galley
