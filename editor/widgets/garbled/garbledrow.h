// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/garbled.h"

#include <QWidget>

namespace Galley {

/// One garbled place in a list: its line, what stands there, what was meant, and "Mend".
class GarbledRow : public QWidget
{
    Q_OBJECT

public:
    explicit GarbledRow(const GarbledPlace &place, bool mayMend, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The author wants to see the place.
    void chosen();
    void mendRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace Galley
