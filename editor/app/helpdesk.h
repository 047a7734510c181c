// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/help/helpdialog.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace Galley {

class Actions;

/// Opens the help, with the window's own commands and keys in it, and runs what is chosen there.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// A child of \a window, whose actions it tells of. \a profile: where Galley keeps its things.
    HelpDesk(QMainWindow &window, const Actions &actions, const QString &profile);

    /// Shows the help, at that topic; empty: at what the author works with, if it is not open.
    void open(const QString &topic = {});
    /// Null while it is not shown.
    HelpDialog *dialog() const { return m_dialog; }

private:
    HelpPage page() const;
    QString topicOfFocus() const;
    void run(const QString &name);

    QMainWindow &m_window;
    QString m_profile;
    QPointer<HelpDialog> m_dialog;
};

} // namespace Galley
