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

/// How many words a post shall have: asked for by a command, kept in the settings, shown in the
/// status line.
class GoalDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; the dialog is \a window's.
    GoalDesk(QWidget &window, const Actions &actions, Settings &settings, StatusLine &line,
             QObject *parent = nullptr);

    /// Whose goal it is; null is none's.
    void setPost(OpenPost *post);

private:
    void ask();
    void show();

    QWidget &m_window;
    Settings &m_settings;
    StatusLine &m_line;
    QPointer<OpenPost> m_post;
    QPointer<GoalDialog> m_dialog;
};

} // namespace Galley
