// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/liveimages.h"

#include "imagepanel/imagepanel.h"
#include "session/openpost.h"
#include "work/postimages.h"

namespace Galley {

LiveImages::LiveImages(ImagePanel &panel, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
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
    m_panel.setEntries({}, {});
    if (!post)
        return;
    connect(post->document(), &QTextDocument::contentsChange, this, [this] { m_pause.start(); });
    read();
}

void LiveImages::refresh()
{
    read();
}

void LiveImages::read()
{
    if (!m_post)
        return;
    m_pause.stop();
    m_jobs.run([this, blog = m_blog, path = m_post->path(), text = m_post->text()] {
        const PostImages images = readPostImages(blog, path, text);
        return [this, images, path] {
            if (m_post && m_post->path() == path)
                m_panel.setEntries(images.entries, images.folder);
        };
    });
}

} // namespace Galley
