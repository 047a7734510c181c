// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Galley {

class Desk;
class LiveImages;
class LiveProof;

/// The menu of a picture in the preview is that of the grid: the page says which picture of which
/// lines is meant, the text says which file that is.
class ProofPictures : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ProofPictures(Desk &desk, const LiveProof &proof, const LiveImages &images,
                  QObject *parent = nullptr);

private:
    void showMenu(int from, int end, int nth, int count);

    Desk &m_desk;
    const LiveProof &m_proof;
    const LiveImages &m_images;
};

} // namespace Galley
