// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/imagecommand.h"
#include "render/picturereference.h"
#include "work/pictures/pictureplacing.h"
#include "work/pictures/picturewidths.h"

#include <QObject>

#include <optional>

namespace Galley {

class Desk;
class LiveImages;

/// Does to the text what is asked of a picture in it: takes it to another block, gives it a width.
/// Each is one undo step; what the text has no place for is said and changes nothing.
class PicturePlaces : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; dialogs stand over \a window.
    PicturePlaces(QWidget &window, Desk &desk, const LiveImages &images, QObject *parent = nullptr);

    /// Does what a menu has been asked for the picture whose target stands at this position of the
    /// whole text; the blocks are those of the preview.
    void run(ImageCommand command, qsizetype position);
    /// Takes a picture of the body, which \a own holds, to the block that begins in line \a before.
    void move(const PictureReference &picture, BlockLines own, int before);
    /// Whether the site reads a width where this picture of the body is written.
    bool hasWidth(const QString &body, const PictureReference &picture) const;
    void setWidth(const PictureReference &picture, int pixels);

private:
    void moveBy(const PictureReference &picture, bool down);
    void askWidth(const PictureReference &picture);
    std::optional<PictureReference> pictureAt(qsizetype position) const;
    std::optional<Edit> withWidth(const QString &body, const PictureReference &picture,
                                  int pixels) const;
    QString body() const;
    PictureWidths widths() const;
    bool apply(const EditList &edits);
    void tell(const QString &first, const QString &second);

    QWidget &m_window;
    Desk &m_desk;
    const LiveImages &m_images;
    mutable PictureWidths m_widths;
    mutable QString m_widthsOf; ///< the blog, and the state of its configuration, that they are of
};

} // namespace Galley
