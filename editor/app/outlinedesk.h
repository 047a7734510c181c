// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Galley {

class Actions;
class OutlinePanel;
class PostPane;

/// The outline beside the text: shown and hidden, followed by the caret and followed to, its
/// sections moved by mouse and by the keys that move lines.
class OutlineDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the desk; the panel becomes a part of the pane.
    OutlineDesk(const Actions &actions, PostPane &pane, QObject *parent = nullptr);

    OutlinePanel &panel() const { return *m_panel; }
    bool isShown() const;
    /// \a width in pixels; 0 for the usual one, or the one that it had.
    void setShown(bool shown, int width = 0);
    /// What it takes while it is shown, else what it took last; 0 if it never was.
    int width() const;

Q_SIGNALS:
    void changed();
    /// The author goes to a heading: the text must be in view.
    void textWanted();

private:
    void followPost();
    void followCaret();
    void goTo(int heading);
    void step(bool up);
    void move(int heading, int beforeLine);

    const Actions &m_actions;
    PostPane &m_pane;
    OutlinePanel *m_panel;
    int m_width = 0;
};

} // namespace Galley
