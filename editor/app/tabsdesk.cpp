// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabsdesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/language.h"
#include "session/openpost.h"
#include "session/workspace.h"
#include "widgets/bodyeditor.h"
#include "widgets/frontmatterform.h"
#include "widgets/postpane.h"
#include "widgets/posttabbar.h"

#include <QDir>
#include <QGuiApplication>

namespace Galley {

TabsDesk::TabsDesk(const Actions &actions, Workspace &workspace, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_tabs(workspace)
    , m_bar(*desk.postPane().tabBar())
{
    connect(&m_tabs, &PostTabs::changed, this, &TabsDesk::refresh);
    connect(&Language::ofProgram(), &Language::changed, this, &TabsDesk::refresh);
    connect(&m_bar, &PostTabBar::chosen, this, &TabsDesk::show);
    connect(&m_bar, &PostTabBar::closeWanted, this, &TabsDesk::close);
    connect(&m_bar, &PostTabBar::keepWanted, &m_tabs, &PostTabs::keep);
    connect(&m_bar, &PostTabBar::carried, &m_tabs, &PostTabs::move);
    connect(&m_bar, &PostTabBar::menuWanted, this, &TabsDesk::showMenu);
    connectActions();
    refresh();
}

void TabsDesk::connectActions()
{
    connect(m_actions.nextTab, &QAction::triggered, this, [this] { m_tabs.step(1); });
    connect(m_actions.previousTab, &QAction::triggered, this, [this] { m_tabs.step(-1); });
    connect(m_actions.closeTab, &QAction::triggered, this, [this] { close(m_tabs.current()); });
    connect(m_actions.reopenTab, &QAction::triggered, &m_tabs, &PostTabs::reopen);
}

bool TabsDesk::openChosen(const QString &path)
{
    if (!QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        return m_workspace.openPost(path);
    m_tabs.openKept(path);
    return m_workspace.post() && m_workspace.post()->path() == path;
}

void TabsDesk::show(qsizetype index)
{
    m_tabs.show(index);
    m_desk.postPane().editor()->setFocus();
}

void TabsDesk::close(qsizetype index)
{
    // What a field has not handed over yet belongs to the question whether to save.
    m_desk.postPane().form()->finishTyping();
    m_tabs.close(index);
}

void TabsDesk::refresh()
{
    const QDir root(m_workspace.blog() ? m_workspace.blog()->root : QString());
    QList<PostTabBar::Label> labels;
    for (const PostTabs::Tab &tab : m_tabs.tabs()) {
        const QString file = m_workspace.blog() ? root.relativeFilePath(tab.path) : tab.path;
        labels.append({tab.title, QDir::toNativeSeparators(file), tab.isUnsaved, tab.stays});
    }
    m_bar.setTabs(labels, int(m_tabs.current()));
    const bool several = labels.size() > 1;
    for (QAction *action : {m_actions.nextTab, m_actions.previousTab, m_actions.closeTab})
        action->setEnabled(several);
    m_actions.reopenTab->setEnabled(m_tabs.canReopen());
}

void TabsDesk::showMenu(int index, const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = m_tabs.tabs().at(index).path;
    // By its path: the tabs may be others by the time of the choice.
    const auto find = [this, path] {
        for (qsizetype i = 0; i < m_tabs.tabs().size(); ++i) {
            if (m_tabs.tabs()[i].path == path)
                return i;
        }
        return qsizetype(-1);
    };
    connect(menu->addAction(tr("&Close")), &QAction::triggered, this,
            [this, find] { close(find()); });
    connect(menu->addAction(tr("Close the &others")), &QAction::triggered, this, [this, find] {
        m_desk.postPane().form()->finishTyping();
        m_tabs.closeOthers(find());
    });
    menu->addSeparator();
    QAction *keep = menu->addAction(tr("&Keep open"));
    keep->setEnabled(!m_tabs.tabs().at(index).stays);
    connect(keep, &QAction::triggered, this, [this, find] { m_tabs.keep(find()); });
    connect(menu->addAction(tr("Beside the text")), &QAction::triggered, this,
            [this, path] { Q_EMIT besideWanted(path); });
    menu->popup(globalPosition);
}

} // namespace Galley
