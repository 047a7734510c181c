// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"
#include "work/newestjob.h"
#include "work/postimages.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Galley {

class ImagePanel;
class OpenPost;

/// Keeps the images grid at the text and at the folder.
class LiveImages : public QObject
{
    Q_OBJECT

public:
    /// Shows in \a panel, which must outlive this.
    explicit LiveImages(ImagePanel &panel, QObject *parent = nullptr);
    /// Follows this post of this blog; null follows none.
    void setPost(OpenPost *post, const Blog &blog);
    /// Reads the folder again although the text is the same.
    void refresh();
    /// What was found out beside the text is shown with it, now and from now on.
    void setDetails(const ImageDetails &details);

    OpenPost *post() const;
    const Blog &blog() const { return m_blog; }
    /// The grid's entries without their details, and their folder.
    const PostImages &images() const { return m_images; }
    /// What is known of files; to be asked on any thread.
    const std::shared_ptr<ImageFacts> &facts() const { return m_facts; }

Q_SIGNALS:
    /// The text or the folder were read again.
    void listed();

private:
    void read();
    void show();

    ImagePanel &m_panel;
    std::shared_ptr<ImageFacts> m_facts;
    PostImages m_images;
    ImageDetails m_details;
    QPointer<OpenPost> m_post;
    Blog m_blog;
    QTimer m_pause; ///< the grid may be a little late; a key may not
    NewestJob m_jobs; ///< first to go
};

} // namespace Galley
