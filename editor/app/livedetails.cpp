// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livedetails.h"

#include "app/liveimages.h"
#include "images/imagefacts.h"
#include "session/openpost.h"
#include "work/life/rewriteplan.h"

#include <atomic>
#include <utility>

namespace Galley {

namespace {

/// The posts are looked through anew at most so often while the author types, in ms.
constexpr qint64 BetweenLooks = 5000;

const std::atomic_bool notCancelled = false;

} // namespace

LiveDetails::LiveDetails(LiveImages &images, std::function<PictureScene()> scene, QObject *parent)
    : QObject(parent)
    , m_images(images)
    , m_scene(std::move(scene))
    , m_index(std::make_shared<PictureIndex>())
    , m_jobs(QStringLiteral("pictures"))
{
    connect(&images, &LiveImages::listed, this, &LiveDetails::look);
}

void LiveDetails::look()
{
    const OpenPost *post = m_images.post();
    if (!post)
        return;
    QList<ImageFile> files;
    for (const ImageEntry &entry : m_images.images().entries) {
        if (!entry.isMissing())
            files.append(entry.image);
    }
    const bool anew = !m_indexed.isValid() || m_indexed.hasExpired(BetweenLooks);
    if (anew)
        m_indexed.start();
    m_jobs.run([this, anew, files, scene = m_scene(), index = m_index, facts = m_images.facts(),
                path = post->path()] {
        if (anew)
            index->refresh(scene.blog, postsOf(scene.blog, path, notCancelled), scene.unsaved,
                           notCancelled);
        ImageDetails details{facts->duplicates(files), {}, {}};
        for (const ImageFile &file : files) {
            const int others = index->postsWith(file.path, path);
            details.otherPosts.insert(file.path, others);
            if (index->postsWith(file.path, {}) > others)
                details.linked.insert(file.path);
        }
        return [this, details, path] {
            const OpenPost *now = m_images.post();
            if (now && now->path() == path)
                m_images.setDetails(details);
        };
    });
}

} // namespace Galley
