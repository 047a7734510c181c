// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Galley {

class BodyEditor;
class OpenPost;
class StatusLine;

/// Keeps the status line at the post: its counts, its encoding, the caret.
class LiveStatus : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    LiveStatus(StatusLine &line, BodyEditor &editor, QObject *parent = nullptr);
    /// Follows this post, shown under \a path; null follows none.
    void setPost(OpenPost *post, const QString &path);

Q_SIGNALS:
    /// So many words the body of the post has.
    void counted(const Galley::OpenPost *post, int words);

private:
    void count();
    void showCaret();

    StatusLine &m_line;
    BodyEditor &m_editor;
    QPointer<OpenPost> m_post;
    QTimer m_pause; ///< counting reads the whole text, so it waits until the keys rest
};

} // namespace Galley
