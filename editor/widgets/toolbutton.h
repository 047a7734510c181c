// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Galley {

/// A tool of a pane's head: an icon of 20 px in a button of 32, with a name that screen readers say
/// and a tooltip that also tells the key.
class ToolButton : public QToolButton
{
    Q_OBJECT

public:
    ToolButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
    /// Shows an action, whose icon, text, key and state it follows.
    explicit ToolButton(QAction *action, QWidget *parent = nullptr);
    /// \a key is only told here; an action makes it work.
    void setName(const QString &name, const QKeySequence &key = {});

private:
    void setLook();
    void followAction();
};

} // namespace Galley
