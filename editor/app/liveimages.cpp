// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/liveimages.h"

#include "imagepanel/imagepanel.h"
#include "session/openpost.h"

namespace Galley {

LiveImages::LiveImages(ImagePanel &panel, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_facts(std::make_shared<ImageFacts>())
    , m_jobs(QStringLiteral("images"))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &LiveImages::read);
}

void LiveImages::setPost(OpenPost *post, const Blog &blog)
{
    if (m_post)
        disconnect(m_post->document(), nullptr, this, nullptr);
    m_post = post;
    m_blog = blog;
    m_images = {};
    m_details = {};
    m_panel.setEntries({}, {});
    if (!post)
        return;
    connect(post->document(), &QTextDocument::contentsChange, this, [this] { m_pause.start(); });
    read();
}

OpenPost *LiveImages::post() const
{
    return m_post;
}

void LiveImages::refresh()
{
    read();
}

void LiveImages::setDetails(const ImageDetails &details)
{
    m_details = details;
    show();
}

void LiveImages::read()
{
    if (!m_post)
        return;
    m_pause.stop();
    const QString path = m_post->path();
    const auto take = [this, path](const PostImages &images) {
        if (!m_post || m_post->path() != path)
            return;
        m_images = images;
        show();
        Q_EMIT listed();
    };
    m_jobs.run([this, blog = m_blog, path, text = m_post->text(), facts = m_facts, take] {
        // Names and sizes first: the files themselves may take a while to look into.
        const PostImages names = readPostImages(blog, path, text, *facts, false);
        QMetaObject::invokeMethod(
            this, [take, names] { take(names); }, Qt::QueuedConnection);
        const PostImages images = readPostImages(blog, path, text, *facts);
        return [take, images] { take(images); };
    });
}

void LiveImages::show()
{
    QList<ImageEntry> entries = m_images.entries;
    m_details.addTo(entries);
    m_panel.setEntries(entries, m_images.folder);
}

} // namespace Galley
