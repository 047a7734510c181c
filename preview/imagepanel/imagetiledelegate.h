// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Galley {

/// Draws a picture of the grid: thumbnail, name, facts, and a line for each mark.
class ImageTileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ImageTileDelegate(QObject *parent = nullptr);

    /// The room around a tile's picture, inside the frame of a chosen one, in pixels.
    static int padding();
    /// The narrowest picture, in pixels; it is 4:3.
    static int narrowest();
    void setPictureWidth(int width) { m_pictureWidth = width; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintWords(QPainter *painter, const QRect &area, Qt::LayoutDirection direction,
                    const QModelIndex &index) const;

    int m_pictureWidth = 0;
};

/// Draws a picture cropped to fill \a frame with round corners; the empty desk if it is null.
void paintCropped(QPainter *painter, const QRect &frame, const QImage &image);
/// Draws the empty frame of a picture that is not there.
void paintMissing(QPainter *painter, const QRect &frame);
/// Draws the frame of a file that is no picture: sound, a film, a paper.
void paintAttachment(QPainter *painter, const QRect &frame);

} // namespace Galley
