// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Galley {

/// The frame around a room that would take what is dragged over it. Lies over the room and takes no
/// mouse.
class DropFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DropFrame(QWidget &room);
    /// Hidden again when the drag leaves.
    void showFor(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget &m_room;
};

} // namespace Galley
