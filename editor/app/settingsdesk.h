// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingstable.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace Galley {

class SettingsDialog;

/// The settings window; what is set there, in a menu or with the wheel is in force everywhere.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this, which \a window owns.
    SettingsDesk(QMainWindow &window, const Actions &actions, Settings &settings,
                 const Workspace &workspace, ThemeDesk &themes);

    void open();
    /// Rows behind all others, which a part of the program brings along that not every build has.
    using Rows = std::function<QList<Setting>()>;
    void add(const Rows &rows) { m_more.append(rows); }
    /// The window, or null while it is closed.
    SettingsDialog *dialog() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void fill();
    QString chooseColours();
    QString chooseDictionaries();

    QMainWindow &m_window;
    SettingsAround m_around;
    QList<Rows> m_more;
    QPointer<SettingsDialog> m_dialog;
    int m_turned = 0; ///< by the wheel, less than a notch
};

} // namespace Galley
