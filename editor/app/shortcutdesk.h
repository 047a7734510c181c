// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shortcuts/shortcutsdialog.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QMainWindow;

namespace Galley {

class Actions;
class CommandList;
class Settings;

/// The keys of the window's actions: the usual ones, and over them those that the author has
/// chosen, which the profile keeps. A key that was chosen for one action is no other's usual key
/// any more.
class ShortcutDesk : public QObject
{
    Q_OBJECT

public:
    /// Gives the actions of \a window, which have their usual keys, those of the settings. Opens
    /// for its action and where \a commands is asked for another key. A child of the window, which
    /// all must outlive.
    ShortcutDesk(QMainWindow &window, const Actions &actions, Settings &settings,
                 CommandList &commands);

    /// An action of the window that came later, with a name.
    void add(QAction &action);
    /// Shows the list, with the action of that name chosen.
    void open(const QString &name = {});
    /// Null while it is not shown.
    ShortcutsDialog *dialog() const;

private:
    void apply();
    void showRows();
    void setKey(const QString &name, const QKeySequence &key);
    void reset(const QString &name);

    QMainWindow &m_window;
    Settings &m_settings;
    QHash<QAction *, QList<QKeySequence>> m_usual; ///< of the actions that have a name
    QPointer<ShortcutsDialog> m_dialog;
};

} // namespace Galley
