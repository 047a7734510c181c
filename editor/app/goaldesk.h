// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Galley {

class Actions;
class GoalDialog;
class OpenPost;
class Settings;
class StatusLine;

/// How many words a post shall have, in all and by the end of the day: asked for by a command, kept
/// in the settings, shown in the status line.
class GoalDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; the dialog is \a window's.
    GoalDesk(QWidget &window, const Actions &actions, Settings &settings, StatusLine &line,
             QObject *parent = nullptr);

    /// Whose goal it is; null is none's.
    void setPost(OpenPost *post);
    /// So many words a post has now.
    void setWords(const OpenPost *post, int words);

private:
    void ask();
    void show();
    void showToday(int wordsBefore);

    QWidget &m_window;
    Settings &m_settings;
    StatusLine &m_line;
    QPointer<OpenPost> m_post;
    QPointer<GoalDialog> m_dialog;
    const OpenPost *m_counted = nullptr; ///< whose words they are; only to be compared
    int m_words = 0;
};

} // namespace Galley
