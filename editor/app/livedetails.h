// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/newestjob.h"
#include "work/pictures/picturechange.h"
#include "work/pictures/pictureindex.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace Galley {

class LiveImages;

/// Keeps the grid told of what its pictures have to do with other posts and with each other.
class LiveDetails : public QObject
{
    Q_OBJECT

public:
    /// Follows \a images, which must outlive it; \a scene tells where they are.
    LiveDetails(LiveImages &images, std::function<PictureScene()> scene, QObject *parent = nullptr);

    /// Files have changed: the posts are looked through anew at the next time, however soon.
    void lookAnew() { m_indexed.invalidate(); }

private:
    void look();

    LiveImages &m_images;
    std::function<PictureScene()> m_scene;
    std::shared_ptr<PictureIndex> m_index; ///< asked on the thread of m_jobs only
    QElapsedTimer m_indexed; ///< since the index was refreshed
    NewestJob m_jobs; ///< first to go
};

} // namespace Galley
