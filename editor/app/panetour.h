// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Galley {

/// Gives the focus to the next of these panes that is visible: behind the one that has it now, else
/// the first.
void focusNextPane(const QList<QWidget *> &panes);

} // namespace Galley
