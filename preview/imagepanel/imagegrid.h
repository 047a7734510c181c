// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/imagecommand.h"

#include <QListView>

#include <optional>

namespace Galley {

class ImageTileDelegate;

/// The grid of pictures: as many equal columns as fit. Accessible name: "Images".
class ImageGrid : public QListView
{
    Q_OBJECT

public:
    explicit ImageGrid(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter, or a double click. Not QListView::activated, which one click gives on some systems.
    void opened(const QModelIndex &index);
    /// A key that means something for the chosen picture: F2, Delete, Space, Ctrl+C.
    void commanded(ImageCommand command);
    /// The right button, or the menu's key; \a position is on the screen.
    void menuWanted(const QModelIndex &index, const QPoint &position);
    /// Ctrl+Z: what was done to files last is to be taken back.
    void undoWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static std::optional<ImageCommand> commandOf(const QKeyEvent &event);
    void fitColumns();

    ImageTileDelegate *m_tiles;
};

} // namespace Galley
