// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagegrid.h"

#include "imagepanel/imagetiledelegate.h"
#include "look/look.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Galley {

namespace {
constexpr int Spacing = 4; // between tiles, beside their padding, in pixels
constexpr int Side = 8; // beside the grid, so that its pictures stand below the filters, in pixels
} // namespace

ImageGrid::ImageGrid(QWidget *parent)
    : QListView(parent)
    , m_tiles(new ImageTileDelegate(this))
{
    setAccessibleName(tr("Images"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSpacing(Spacing);
    setViewportMargins(Side, 0, Side, 0);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setItemDelegate(m_tiles);
    connect(this, &QListView::doubleClicked, this, &ImageGrid::opened);
    fitColumns();
}

void ImageGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ImageGrid::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QListView::resizeEvent(event);
}

void ImageGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fitColumns();
}

void ImageGrid::fitColumns()
{
    // As if the scroll bar were there always: its coming must not change the columns it comes from.
    const int bar = verticalScrollBar()->sizeHint().width();
    const int available = std::max(1, width() - 2 * Side - bar - Spacing - 1);
    const int around = 2 * ImageTileDelegate::padding() + Spacing;
    const int columns = std::max(1, available / (ImageTileDelegate::narrowest() + around));
    const int widest = ImageTileDelegate::narrowest() * 3 / 2;
    m_tiles->setPictureWidth(std::clamp(available / columns - around, 1, widest));
    scheduleDelayedItemsLayout();
}

} // namespace Galley
