// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

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

private:
    void read();

    ImagePanel &m_panel;
    NewestJob m_jobs;
    QPointer<OpenPost> m_post;
    Blog m_blog;
    QTimer m_pause; ///< the grid may be a little late; a key may not
};

} // namespace Galley
