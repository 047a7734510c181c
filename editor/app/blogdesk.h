// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Galley {

class BlogDialog;
class Settings;
class Workspace;

/// "About this blog": shows what the folder has told, and puts what the author says into force.
class BlogDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    BlogDesk(QWidget &window, Workspace &workspace, Settings &settings);
    void open();

private:
    void show();

    QWidget &m_window;
    Workspace &m_workspace;
    Settings &m_settings;
    QPointer<BlogDialog> m_dialog;
};

} // namespace Galley
