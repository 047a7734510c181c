// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/diskmerge.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace Galley {

class ConflictSide;
class ToolButton;

/// One place that both changed, with both texts beside each other and the choices. None of them is
/// the default. Where there are several places it goes through them.
class ConflictCard : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictCard(QWidget *parent = nullptr);
    /// Shows one of the merge's conflicts.
    void showConflict(const DiskMerge &merge, int index);

Q_SIGNALS:
    void chosen(DiskMerge::Choice choice);
    /// Show the one before, or behind: -1 or 1.
    void stepRequested(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_number;
    ToolButton *m_previous;
    ToolButton *m_next;
    QPushButton *m_both;
    ConflictSide *m_mine;
    ConflictSide *m_theirs;
    QBoxLayout *m_sides;
};

} // namespace Galley
