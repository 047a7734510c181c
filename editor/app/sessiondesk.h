// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/journal/diskthread.h"
#include "session/sessionstate.h"

#include <QObject>
#include <QTimer>

namespace Galley {

class Desk;
class FocusDesk;
class PostTabs;
class Settings;
class SplitDesk;
class Workspace;

/// Keeps in the profile what is open and shown, and brings it back at the next start: a second
/// after the author pauses, so that it is there too when the program is killed. Does nothing until
/// resume().
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the desk, whose window is the one that is watched.
    SessionDesk(Workspace &workspace, Settings &settings, Desk &desk, PostTabs &tabs,
                FocusDesk &focus, SplitDesk &split, QObject *parent = nullptr);

    /// Shows the panes as they were left; \a reopens also the blog with its posts. One that ended
    /// the program while it was opened is not opened again by itself.
    void resume(bool reopens);
    /// Keeps how all is now, as the window is closed.
    void remember();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectChanges();
    void touch();
    void note();
    void reopen();
    void takeTabs();
    SessionState present() const;
    void write(const SessionState &state);

    Workspace &m_workspace;
    Settings &m_settings;
    Desk &m_desk;
    PostTabs &m_tabs;
    FocusDesk &m_focus;
    SplitDesk &m_split;
    QString m_file;
    QByteArray m_written;
    QTimer m_pause;
    QTimer m_latest; ///< for an author who makes no pause
    QTimer m_opening; ///< runs until what was reopened may count as gone well
    SessionState m_left; ///< what the last session had, as far as it is not brought back
    bool m_isOn = false;
    bool m_isReopening = false;
    DiskThread m_disk; ///< last: it ends what waits first
};

} // namespace Galley
