// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Galley {

class Actions;
class Desk;

/// What keeps an author with the text: the whole screen for the window.
class FocusDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the desk.
    FocusDesk(const Actions &actions, Desk &desk, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Actions &m_actions;
    Desk &m_desk;
};

} // namespace Galley
