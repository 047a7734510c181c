// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QMenuBar;

namespace Galley {

/// An action of the menus, in words.
struct MenuCommand {
    QPointer<QAction> action; ///< a menu that is filled when it opens makes others each time
    QString text; ///< without the sign of its mnemonic
    QString path; ///< "View › Colours": the menus that lead to it
};

/// Every visible action of the menus in their order, also of those menus that are filled when they
/// open.
QList<MenuCommand> menuCommands(const QMenuBar &bar);

} // namespace Galley
