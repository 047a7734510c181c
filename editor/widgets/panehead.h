// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace Galley {

class ToolButton;

/// The head of a pane: one row of 44 px that carries what the pane is and the few tools it needs.
/// All heads of a window align in one line.
class PaneHead : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHead(QWidget *parent = nullptr);
    /// Adds at the end. Takes ownership.
    void addWidget(QWidget *widget, int stretch = 0);
    ToolButton *addTool(QAction *action);
    void addSpace(int pixels);
    void addStretch();
    /// Pixels that are left free around \a widgets that stand in a head.
    static int spare(int widgets);

private:
    QHBoxLayout *m_row;
};

} // namespace Galley
