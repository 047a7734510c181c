// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/quickopen/quickopenmodel.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace Galley {

struct MenuCommand;
class Settings;
class Workspace;

/// Every action of the menus as the palette shows it: with its path and key, those that were run
/// last from it first, and of one that cannot be run the reason.
class CommandList : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CommandList(QMainWindow &window, Settings &settings, Workspace &workspace,
                QObject *parent = nullptr);

    /// The commands as they are now, to be asked for with ">".
    QList<QuickOpenGroup> groups();

Q_SIGNALS:
    /// Another key is wanted for the action of that name.
    void keyWanted(const QString &name);

private:
    QuickOpenItem item(const MenuCommand &command);
    QString reason() const;
    void run(QAction &action);

    QMainWindow &m_window;
    Settings &m_settings;
    Workspace &m_workspace;
};

} // namespace Galley
