// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>

class QMimeData;
class QWidget;

namespace Galley {

class DropFrame;

/// Lets pictures be dropped on a widget that knows nothing of them, and shows that they can be.
class PictureDrops : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Takes,
        Shows, ///< the widget takes them by itself
    };

    /// \a accepts says whether there is a place for them now. The frame is drawn in \a room.
    PictureDrops(QWidget &widget, QWidget &room, Role role, std::function<bool()> accepts);

Q_SIGNALS:
    /// At this point of the widget.
    void dropped(const QMimeData &data, QPoint point);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    Role m_role;
    std::function<bool()> m_accepts;
    DropFrame *m_frame; ///< the room's
};

} // namespace Galley
