// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/picturereference.h"
#include "session/openpost.h"
#include "view/pagepicture.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Galley {

class Desk;
class LiveImages;
class LiveProof;
class PicturePlaces;

/// What the author does to a picture in the preview: the page says which picture of which lines is
/// meant, the text says which that is. Its menu is that of the grid; moved and made wider it is in
/// the text.
class ProofPictures : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; dialogs stand over \a window.
    ProofPictures(QWidget &window, Desk &desk, const LiveProof &proof, const LiveImages &images,
                  QObject *parent = nullptr);

private:
    void showMenu(const PagePicture &picture);
    void showCoverMenu();
    void offerWidth(const PagePicture &picture);
    void move(const PagePicture &picture, int before);
    void widen(const PagePicture &picture, int width);
    /// One state of a post's body, and the pictures that it names.
    struct Reading {
        QPointer<OpenPost> post;
        int revision = -1;
        QString body;
        QList<PictureReference> pictures;
    };

    const Reading &reading();
    std::optional<PictureReference> meant(const PagePicture &picture);

    Desk &m_desk;
    const LiveProof &m_proof;
    const LiveImages &m_images;
    PicturePlaces *m_places; // child
    Reading m_reading; ///< the last one: a mouse enters many pictures between two keys
};

} // namespace Galley
