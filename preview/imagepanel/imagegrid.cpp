// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagegrid.h"

#include "imagepanel/imagetiledelegate.h"
#include "look/look.h"

#include <QContextMenuEvent>
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

/// The command of a key; nothing for the keys of any list.
std::optional<ImageCommand> ImageGrid::commandOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        return ImageCommand::CopyMarkdown;
    if (event.modifiers() & ~Qt::KeypadModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_F2:
        return ImageCommand::Rename;
    case Qt::Key_Delete:
        return ImageCommand::Remove;
    case Qt::Key_Space:
        return ImageCommand::View;
    default:
        return std::nullopt;
    }
}

/// These keys are the grid's while it has the focus, also where the window's menus know them.
bool ImageGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Undo) || commandOf(key)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void ImageGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoWanted();
        return;
    }
    if (currentIndex().isValid()) {
        if (enter) {
            Q_EMIT opened(currentIndex());
            return;
        }
        if (const auto command = commandOf(*event)) {
            Q_EMIT commanded(*command);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void ImageGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint place
        = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuWanted(index, place);
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
