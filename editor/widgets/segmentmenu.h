// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/toolbutton.h"

class QMenu;

namespace Galley {

class SegmentedControl;

/// Stands in for a segmented control where there is no room for it: a button that shows the icon of
/// the chosen segment, and has all of them in its menu.
class SegmentMenu : public ToolButton
{
    Q_OBJECT

public:
    /// Hidden until it is asked to stand in. \a control has all its segments, and outlives this.
    explicit SegmentMenu(SegmentedControl &control, QWidget *parent = nullptr);
    /// Shows this in the place of the control, under its name, or the control.
    void standIn(bool wanted);

private:
    void fill();

    SegmentedControl &m_control;
    QMenu *m_menu;
};

} // namespace Galley
