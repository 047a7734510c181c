// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Galley {

class Actions;
class Desk;
class FocusVeil;

/// What keeps an author with the text: the whole screen for the window, all dimmed but what is
/// being written, and that always in the middle.
class FocusDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the desk.
    FocusDesk(const Actions &actions, Desk &desk, QObject *parent = nullptr);

    /// As FocusVeil::Reach; what is none dims nothing.
    void setDimming(int reach);
    int dimming() const;
    void setTypewriter(bool on);
    bool isTypewriter() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectTypewriter();
    void centre();

    const Actions &m_actions;
    Desk &m_desk;
    FocusVeil *m_veil; ///< a child of the editor
};

} // namespace Galley
