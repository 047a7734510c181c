// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineView>

namespace Galley {

/// The page on the screen, with a menu of our own; what is dropped on it goes to the window.
class PageWidget : public QWebEngineView
{
    Q_OBJECT

public:
    using QWebEngineView::QWebEngineView;

Q_SIGNALS:
    /// The wheel was turned with Ctrl: so many steps larger, or smaller if negative.
    void zoomTurned(int steps);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Galley
