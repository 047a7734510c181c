// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/posttabs.h"

#include <QObject>

namespace Galley {

class Actions;
class Desk;
class PostTabBar;

/// The tabs over the text: what is done to them by mouse, key and menu.
class TabsDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the desk.
    TabsDesk(const Actions &actions, Workspace &workspace, Desk &desk, QObject *parent = nullptr);

    PostTabs &tabs() { return m_tabs; }
    /// Opens a post of the list: with Ctrl held in a tab of its own. False if it cannot be opened.
    bool openChosen(const QString &path);

Q_SIGNALS:
    /// A tab's post is to be shown beside the text.
    void besideWanted(const QString &path);

private:
    void connectActions();
    void refresh();
    void showMenu(int index, const QPoint &globalPosition);
    void show(qsizetype index);
    void close(qsizetype index);

    const Actions &m_actions;
    Workspace &m_workspace;
    Desk &m_desk;
    PostTabs m_tabs;
    PostTabBar &m_bar;
};

} // namespace Galley
