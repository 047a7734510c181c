// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panesplitter.h"

#include "look/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSplitterHandle>

namespace Galley {

namespace {

constexpr int Step = 16; // pixels that an arrow key moves

class PaneHandle : public QSplitterHandle
{
public:
    explicit PaneHandle(QSplitter *parent)
        : QSplitterHandle(parent->orientation(), parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(PaneSplitter::tr("Width of the panes"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool active = hasFocus() || underMouse();
        QPainter painter(this);
        const int line = active ? 2 : 1;
        const QRect drawn = orientation() == Qt::Horizontal
            ? QRect((width() - line) / 2, 0, line, height())
            : QRect(0, (height() - line) / 2, width(), line);
        painter.fillRect(drawn, Look::instance().colour(active ? Token::Accent : Token::Line));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool beside = orientation() == Qt::Horizontal;
        const int direction = event->key() == (beside ? Qt::Key_Left : Qt::Key_Up) ? -1
            : event->key() == (beside ? Qt::Key_Right : Qt::Key_Down)              ? 1
                                                                                   : 0;
        if (direction != 0)
            moveSplitter((beside ? pos().x() : pos().y()) + direction * Step);
        else
            QSplitterHandle::keyPressEvent(event);
    }

    void enterEvent(QEnterEvent *event) override
    {
        QSplitterHandle::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent *event) override
    {
        QSplitterHandle::leaveEvent(event);
        update();
    }
};

} // namespace

PaneSplitter::PaneSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    // Qt widens the grip of a 1 px handle by itself: its mask reaches 4 px to each side.
    setHandleWidth(1);
}

QSplitterHandle *PaneSplitter::createHandle()
{
    return new PaneHandle(this);
}

} // namespace Galley
