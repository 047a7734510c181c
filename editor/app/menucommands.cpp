// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menucommands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace Galley {

namespace {

QString plain(const QString &text)
{
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size())
            break;
        name += text[i];
    }
    return name;
}

void addCommands(const QList<QAction *> &actions, const QString &path, QList<MenuCommand> &commands)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        const QString text = plain(action->text());
        if (QMenu *menu = action->menu()) {
            Q_EMIT menu->aboutToShow();
            addCommands(menu->actions(),
                        path.isEmpty() ? text : path + QStringLiteral(" › ") + text, commands);
        } else {
            commands.append({action, text, path});
        }
    }
}

} // namespace

QList<MenuCommand> menuCommands(const QMenuBar &bar)
{
    QList<MenuCommand> commands;
    addCommands(bar.actions(), {}, commands);
    return commands;
}

} // namespace Galley
