// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/picturereference.h"
#include "view/pagepicture.h"

#include <QObject>

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
    void offerWidth(const PagePicture &picture);
    void move(const PagePicture &picture, int before);
    void widen(const PagePicture &picture, int width);
    std::optional<PictureReference> meant(const PagePicture &picture, const QString &body) const;
    QString body() const;

    Desk &m_desk;
    const LiveProof &m_proof;
    const LiveImages &m_images;
    PicturePlaces *m_places; // child
};

} // namespace Galley
