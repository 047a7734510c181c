// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panehead.h"

class QMenu;
class QToolButton;

namespace Galley {

class ElidedLabel;

/// The head of the posts pane: the blog's name with its menu, and the button that hides the pane.
class PostsHead : public PaneHead
{
    Q_OBJECT

public:
    explicit PostsHead(QWidget *parent = nullptr);
    void setBlogName(const QString &name);
    QString blogName() const;
    /// The menu behind the name: other blogs, show the folder. Not owned; without one there is no
    /// chevron.
    void setBlogMenu(QMenu *menu);

Q_SIGNALS:
    void hideRequested();

private:
    ElidedLabel *m_name;
    QToolButton *m_menuButton;
};

} // namespace Galley
