// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlist.h"

#include "app/menucommands.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace Galley {

CommandList::CommandList(QMainWindow &window, Settings &settings, Workspace &workspace,
                         QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_workspace(workspace)
{ }

QList<QuickOpenGroup> CommandList::groups()
{
    const QString hint = tr("Enter runs, Alt+K changes its key, Esc leaves.");
    QuickOpenGroup recent{tr("Recently used"), u'>', true, false, {}, hint};
    QuickOpenGroup others{tr("Commands"), u'>', true, false, {}, hint};
    const QStringList names = m_settings.recentCommands();
    QList<QuickOpenItem> last(names.size());
    const QList<MenuCommand> commands = menuCommands(*m_window.menuBar());
    for (const MenuCommand &command : commands) {
        const qsizetype place = names.indexOf(command.action->objectName());
        if (place >= 0)
            last[place] = item(command);
        else
            others.items.append(item(command));
    }
    for (const QuickOpenItem &each : std::as_const(last)) {
        if (!each.title.isEmpty()) // one that is not in the menus now
            recent.items.append(each);
    }
    return {recent, others};
}

QuickOpenItem CommandList::item(const MenuCommand &command)
{
    const QAction &action = *command.action;
    QuickOpenItem item;
    item.title = command.text;
    item.path = command.path;
    item.key = action.shortcut().toString(QKeySequence::NativeText);
    item.icon = action.isCheckable() && action.isChecked() ? QStringLiteral("check")
                                                           : QStringLiteral("command");
    item.enabled = action.isEnabled();
    if (!item.enabled)
        item.detail = reason();
    item.run = [this, action = command.action] {
        if (action)
            run(*action);
    };
    if (!action.objectName().isEmpty())
        item.changeKey = [this, name = action.objectName()] { Q_EMIT keyWanted(name); };
    return item;
}

QString CommandList::reason() const
{
    if (!m_workspace.blog())
        return tr("Open a blog's folder or a post first.");
    if (!m_workspace.post())
        return tr("Open a post first.");
    if (m_workspace.post()->isReadOnly())
        return tr("This post is read-only.");
    return tr("There is nothing for it to do now.");
}

void CommandList::run(QAction &action)
{
    if (!action.isEnabled())
        return;
    if (!action.objectName().isEmpty())
        m_settings.addRecentCommand(action.objectName());
    action.trigger();
}

} // namespace Galley
