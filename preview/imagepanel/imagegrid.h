// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    ImageTileDelegate *m_tiles;
};

} // namespace Galley
